import { byAnswer } from '../answer.ts';
import { repeatIn } from '../retention.ts';
import { flagged, rule, type Example } from '../rule.ts';
import { quoteSentence } from '../statements.ts';

/** Repeating a year is on the table, and nobody has asked the child. */
export default rule({
  id: 'rt-child-left-out',
  severity: 'info',
  confidence: 'ask',
  source: 'practice-repeat-year',
  question: 'child-asked',
  asks: 1,
  whom: 'principal',
  next: ['talk-with-child'],
  select: (kase) => repeatIn(kase),
  judge: ({ passage, start }, kase) => byAnswer(kase, 'child-asked', 'no', () => flagged(quoteSentence(passage, start))),
});

export const examples: readonly Example[] = [
  { note: 'a letter, and the child knows nothing', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained in second grade.']] }, told: { answers: { 'child-asked': { said: 'no', day: null } } } } },
  { note: 'a warning on a report card', flag: true, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Promotion to grade 4 is in doubt at this time.']] }, told: { answers: { 'child-asked': { said: 'no', day: null } } } } },
  { note: 'in the notes of a meeting', flag: true, case: { plan: { paragraphs: [['notes', 'The team discussed retention for Mia.']] }, told: { answers: { 'child-asked': { said: 'no', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained in second grade.']] } } },
  { note: 'the child was asked', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained in second grade.']] }, told: { answers: { 'child-asked': { said: 'yes', day: null } } } } },
  { note: 'no year to repeat', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Jon moves on to third grade.']] }, told: { answers: { 'child-asked': { said: 'no', day: null } } } } },
  { note: 'facts that are kept in mind', flag: false, case: { plan: { paragraphs: [['notes', 'Retention of math facts should be practiced.']] }, told: { answers: { 'child-asked': { said: 'no', day: null } } } } },
];
