import { byAnswer } from '../answer.ts';
import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { flagged, rule, type Example } from '../rule.ts';

/** The plan lists help, and the parent knows of work that was done without it. */
export default rule({
  id: 'acc-not-used',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-services-in-effect',
  question: 'help-skipped',
  asks: 2,
  whom: 'case-manager',
  next: ['talk-with-child', 'write-down-home', 'ask-teacher', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep', 'amendment', '504']);
    return typeof plans === 'string' ? plans : plans.filter(({ accommodations }) => accommodations.length > 0).slice(-1);
  },
  judge: ({ accommodations }, kase) =>
    byAnswer(kase, 'help-skipped', 'yes', () => {
      const [first, ...rest] = accommodations.map(({ text }) => quote(text));
      return first === undefined ? { verdict: 'clear', strength: null } : flagged([first, ...rest.slice(0, 2)], { count: 1 });
    }),
});

export const examples: readonly Example[] = [
  { note: 'the parent knows of a test without it', flag: true, case: { plan: { accommodations: ['Extended time: 1.5 times on tests.'] }, told: { answers: { 'help-skipped': { said: 'yes', day: null } } } } },
  { note: 'in a 504 plan', flag: true, case: { plan: { kind: '504', accommodations: ['Seat near the teacher.'] }, told: { answers: { 'help-skipped': { said: 'yes', day: null } } } } },
  { note: 'several kinds of help, one question', flag: true, case: { plan: { accommodations: ['Read aloud on tests.', 'Breaks every 20 minutes.'] }, told: { answers: { 'help-skipped': { said: 'yes', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { accommodations: ['Extended time: 1.5 times on tests.'] } } },
  { note: 'the help is there', flag: false, case: { plan: { accommodations: ['Extended time: 1.5 times on tests.'] }, told: { answers: { 'help-skipped': { said: 'no', day: null } } } } },
  { note: 'the parent does not know', flag: false, case: { plan: { accommodations: ['Extended time: 1.5 times on tests.'] }, told: { answers: { 'help-skipped': { said: 'unsure', day: null } } } } },
  { note: 'a plan that lists no help', flag: false, case: { plan: { goals: ['Read 90 words per minute.'] }, told: { answers: { 'help-skipped': { said: 'yes', day: null } } } } },
];
