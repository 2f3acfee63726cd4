import { unitsIn } from '../documents.ts';
import { type Level, levelsIn, startOf, targetOf } from '../goal-levels.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const LOOSE: ReadonlySet<Level['yardstick']> = new Set(['count', 'frequency', 'duration']);

/** Start and finish are told on two yardsticks: no one can see the way between. */
export default rule({
  id: 'goal-unit-mismatch',
  severity: 'moderate',
  confidence: 'likely',
  source: 'practice-baseline',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals.filter(({ baseline, postsecondary }) => baseline !== null && !postsecondary))),
  judge: ({ part: goal, document }) => {
    const start = startOf(goal, document.language);
    const target = targetOf(goal, document.language);
    if (start === null || target === null || goal.baseline === null) return clear();
    // Counts, how often and how long are told in many ways; only yardsticks with a name can be told apart.
    if (LOOSE.has(start.yardstick) || LOOSE.has(target.yardstick)) return clear();
    const inBaseline = levelsIn(goal.baseline, document.language);
    const inGoal = levelsIn(`${goal.statement.text}. ${goal.criterion?.text ?? ''}`, document.language);
    const isShared = inBaseline.some((one) => inGoal.some((other) => other.yardstick === one.yardstick));
    return isShared ? clear() : flagged([quote(goal.baseline), quote(goal.statement)], { goals: String(goal.number) });
  },
});

export const examples: readonly Example[] = [
  { note: 'counts told in two ways', flag: false, case: { plan: { goals: [{ statement: 'Sam will ask for help in 8 of 10 chances.', baseline: '2 times in 50 minutes' }] } } },
  { note: 'a rate and a percent', flag: true, case: { plan: { goals: [{ statement: 'Sam will answer comprehension questions with 80% accuracy.', baseline: '42 words correct per minute' }] } } },
  { note: 'a percentile and a percent', flag: true, case: { plan: { goals: [{ statement: 'Sam will solve problems with 80% accuracy.', baseline: 'Math calculation at the 9th percentile' }] } } },
  { note: 'a percent and a rate', flag: true, case: { plan: { goals: [{ statement: 'Sam will read aloud 90 words correct per minute.', baseline: '60% accuracy' }] } } },
  { note: 'percent and percent', flag: false, case: { plan: { goals: [{ statement: 'Sam will solve problems with 80% accuracy.', baseline: '45% accuracy' }] } } },
  { note: 'a count of a total is a percent', flag: false, case: { plan: { goals: [{ statement: 'Sam will solve problems with 80% accuracy.', baseline: '4 of 10 problems' }] } } },
  { note: 'the baseline holds both', flag: false, case: { plan: { goals: [{ statement: 'Sam will solve problems with 80% accuracy.', baseline: 'Math calculation at the 9th percentile; 45% accuracy on two-step problems' }] } } },
  { note: 'no baseline is another rule', flag: false, case: { plan: { goals: ['Sam will solve problems with 80% accuracy.'] } } },
];
