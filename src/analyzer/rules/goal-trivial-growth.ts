import { unitsIn } from '../documents.ts';
import { goesDown, startOf, targetOf } from '../goal-levels.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

/** Less than this many percent points in a year is a small step; above this start there is little room. */
const SMALL = 10;
const LITTLE_ROOM = 75;
/** Other things may grow than the percent: harder text, less help. */
const HARDER = /\b(?:grade[- ]level|independen|fewer prompts|without (?:help|prompts)|longer|fading|maintain|new (?:text|setting))/iu;
const gradesIn = (text: string): string => (text.match(/\b(?:grade|grado) \d/giu) ?? []).join(' ').toLowerCase();

/** From the start to the target is less than ten points in a whole year, and there is much room above. */
export default rule({
  id: 'goal-trivial-growth',
  severity: 'moderate',
  confidence: 'ask',
  source: 'guidance-endrew',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.goals.filter(({ postsecondary, baseline }) => !postsecondary && baseline !== null))),
  judge: ({ part: goal, document }) => {
    const [start, target] = [startOf(goal, document.language), targetOf(goal, document.language)];
    if (start === null || target === null || start.yardstick !== 'percent' || target.yardstick !== 'percent') return clear();
    const gain = target.value - start.value;
    if (gain <= 0 || gain >= SMALL || start.value > LITTLE_ROOM || goesDown(goal) || HARDER.test(goal.statement.text)) return clear();
    const [before, after] = [gradesIn(goal.baseline?.text ?? ''), gradesIn(goal.statement.text)];
    if (before !== '' && before !== after) return clear();
    return flagged([quote(goal.baseline ?? goal.statement), quote(goal.statement)], { goals: String(goal.number) });
  },
});

export const examples: readonly Example[] = [
  { note: 'from 50 to 55 percent', flag: true, case: { plan: { goals: [{ statement: 'Sam will solve word problems with 55% accuracy.', baseline: '50% accuracy in October 2026' }] } } },
  { note: 'one more of 20', flag: true, case: { plan: { goals: [{ statement: 'Sam will spell 11 of 20 words correctly.', baseline: '10 of 20 words' }] } } },
  { note: 'from 40 to 48', flag: true, case: { plan: { goals: [{ statement: 'Sam will answer questions with 48% accuracy on weekly checks.', baseline: '40% accuracy' }] } } },
  { note: 'the same grade’s words', flag: true, case: { plan: { goals: [{ statement: 'Sam will spell 13 of 25 grade 3 words correctly.', baseline: '12 of 25' }] } } },
  { note: 'from 50 to 80', flag: false, case: { plan: { goals: [{ statement: 'Sam will solve word problems with 80% accuracy.', baseline: '50% accuracy' }] } } },
  { note: 'from 85 to 90', flag: false, case: { plan: { goals: [{ statement: 'Sam will solve word problems with 90% accuracy.', baseline: '85% accuracy' }] } } },
  { note: 'harder text', flag: false, case: { plan: { goals: [{ statement: 'Sam will answer questions on grade 5 texts with 65% accuracy.', baseline: '60% accuracy on grade 3 texts' }] } } },
];
