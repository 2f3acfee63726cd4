import { byAnswer } from '../answer.ts';
import { planDate } from '../documents.ts';
import { repeatIn } from '../retention.ts';
import { flagged, rule, type Example } from '../rule.ts';
import { quoteSentence } from '../statements.ts';

/** February to August: before that a word on repeating is early. */
const isLate = (day: string): boolean => Number(day.slice(5, 7)) >= 2 && Number(day.slice(5, 7)) <= 8;

/** The first word on repeating a year came in spring, with little time left to do something else. */
export default rule({
  id: 'rt-late-notice',
  severity: 'serious',
  confidence: 'ask',
  source: 'practice-repeat-year',
  question: 'repeat-told-early',
  asks: 2,
  whom: 'principal',
  next: ['read-policy', 'ask-records', 'ask-meeting'],
  clock: true,
  select: (kase) => {
    const found = repeatIn(kase);
    return typeof found === 'string' ? found : found.filter(({ document }) => isLate(planDate(document) ?? kase.today));
  },
  judge: ({ passage, start }, kase) => byAnswer(kase, 'repeat-told-early', 'no', () => flagged(quoteSentence(passage, start))),
});

export const examples: readonly Example[] = [
  { note: 'first heard in April', flag: true, case: { today: '2027-04-12', plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained in second grade.']] }, told: { answers: { 'repeat-told-early': { said: 'no', day: null } } } } },
  { note: 'a letter dated May', flag: true, case: { plan: { kind: 'letter', dates: { meeting: '2026-05-20' }, paragraphs: [[null, 'The team recommends that Jon repeat second grade.']] }, told: { answers: { 'repeat-told-early': { said: 'no', day: null } } } } },
  { note: 'a report card in June', flag: true, case: { today: '2027-06-09', plan: { kind: 'report-card', paragraphs: [[null, 'Promotion to grade 4 is in doubt at this time.']] }, told: { answers: { 'repeat-told-early': { said: 'no', day: null } } } } },
  { note: 'never asked', flag: false, case: { today: '2027-04-12', plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained in second grade.']] } } },
  { note: 'they talked in the fall', flag: false, case: { today: '2027-04-12', plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained in second grade.']] }, told: { answers: { 'repeat-told-early': { said: 'yes', day: null } } } } },
  { note: 'it is only November', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained in second grade.']] }, told: { answers: { 'repeat-told-early': { said: 'no', day: null } } } } },
  { note: 'no year to repeat', flag: false, case: { today: '2027-04-12', plan: { kind: 'letter', paragraphs: [[null, 'Jon moves on to third grade.']] }, told: { answers: { 'repeat-told-early': { said: 'no', day: null } } } } },
];
