import { answersBehavior } from '../behavior.ts';
import { absentFrom, currentOf, isWholePlan } from '../documents.ts';
import { removalDaysIn } from '../removals.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf, quoteSentence } from '../statements.ts';

/** One removal may be a single bad day. */
const FROM = 3;

/** School papers tell of removals, and the plan read to its last page has nothing for behavior. */
export default rule({
  id: 'x-removals-no-plan',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-special-factors',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => {
    if (kase.documents.length === 0) return 'no-plan';
    const [plan] = currentOf(kase, ['iep']).filter(({ language }) => language !== 'other').slice(-1);
    if (plan === undefined || kase.documents.some(({ kind }) => kind === 'behavior-plan')) return [];
    return kase.documents.flatMap((document) => proseOf(document).map((passage) => ({ passage, plan })));
  },
  judge: ({ passage, plan }) => {
    const found = removalDaysIn(passage.text, FROM);
    if (found === null || answersBehavior(plan)) return clear();
    return isWholePlan(plan) ? flagged([quoteSentence(passage, found.start), absentFrom(plan)], { days: found.days }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'a letter on suspension, a plan for reading', flag: true, case: { plan: [{ levels: ['Sam reads 42 words a minute.'], goals: ['Sam will read aloud 90 words.'] }, { kind: 'letter', paragraphs: [[null, 'Sam was suspended for 5 days.']] }] } },
  { note: 'a report card that counts the days', flag: true, case: { plan: [{ levels: ['Sam reads 42 words a minute.'], goals: ['Sam will read aloud 90 words.'] }, { kind: 'report-card', paragraphs: [[null, 'Suspensions: 4 days']] }] } },
  { note: 'in the notes of the plan itself', flag: true, case: { plan: { levels: ['Sam reads 42 words a minute.'], goals: ['Sam will read aloud 90 words.'], paragraphs: [['notes', 'He has had 6 days of suspension this year.']] } } },
  { note: 'a behavior goal', flag: false, case: { plan: [{ levels: ['x'], goals: [{ area: 'Behavior', statement: 'Sam will ask for a break.' }] }, { kind: 'letter', paragraphs: [[null, 'Sam was suspended for 5 days.']] }] } },
  { note: 'a behavior plan of its own', flag: false, case: { plan: [{ levels: ['x'], goals: ['Sam will read aloud 90 words.'] }, { kind: 'behavior-plan', paragraphs: [[null, 'Sam asks for a break.']] }, { kind: 'letter', paragraphs: [[null, 'Sam was suspended for 5 days.']] }] } },
  { note: 'one day', flag: false, case: { plan: [{ levels: ['x'], goals: ['Sam will read aloud 90 words.'] }, { kind: 'letter', paragraphs: [[null, 'Sam was suspended for 1 day.']] }] } },
  { note: 'pages are missing', flag: false, case: { plan: [{ levels: ['x'], goals: ['Sam will read aloud 90 words.'], gaps: [{ kind: 'scanned-page', page: 4 }] }, { kind: 'letter', paragraphs: [[null, 'Sam was suspended for 5 days.']] }] } },
  { note: 'no plan here', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Sam was suspended for 5 days.']] } } },
];
