import { unitsIn } from '../documents.ts';
import { goesDown, startOf, targetOf } from '../goal-levels.ts';
import { quote } from '../model/evidence.ts';
import type { Goal } from '../model/plan.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

/** Same number, but a harder task: less help, a longer time, a skill to keep. */
const HARDER = /\b(?:prompt|cue|independen|unaided|without (?:help|assistance|support)|maintain|maintenance|generali[sz]|across (?:settings|people)|regress|surgery|autónom|independiente)/iu;

/** The goal's target is at or below where the child already is. */
export default rule({
  id: 'goal-target-not-above-baseline',
  severity: 'serious',
  confidence: 'likely',
  source: 'guidance-endrew',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals.filter(({ postsecondary }) => !postsecondary))),
  judge: ({ part: goal, document }) => {
    const start = startOf(goal, document.language);
    const target = targetOf(goal, document.language);
    if (start === null || target === null || start.yardstick !== target.yardstick || isHarder(goal)) return clear();
    const isAbove = goesDown(goal) ? target.value < start.value : target.value > start.value;
    if (isAbove) return clear();
    const places = goal.baseline === null ? [] : [quote(goal.baseline)];
    return flagged([quote(goal.statement), ...places], { goals: String(goal.number), start: round(start.value), target: round(target.value) });
  },
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** Texts of two grade levels, or less help than before. */
function isHarder(goal: Goal): boolean {
  const now = gradesIn(goal.baseline?.text ?? '');
  const then = gradesIn(`${goal.statement.text} ${goal.criterion?.text ?? ''}`);
  return HARDER.test(`${goal.statement.text} ${goal.criterion?.text ?? ''} ${goal.baseline?.text ?? ''}`) || (now.length > 0 && then.length > 0 && now.join() !== then.join()) || (now.length === 0 && then.length > 0);
}

const gradesIn = (text: string): readonly string[] => [...text.matchAll(/\b(?:grade|level|nivel|grado)\s?(\d{1,2}|[A-Z]\b)|\b(\d{1,2})(?:st|nd|rd|th)[- ]grade\b/giu)].map(([, after, before]) => after ?? before ?? '');

export const examples: readonly Example[] = [
  { note: 'baseline 80, target 75', flag: true, case: { plan: { goals: [{ statement: 'Sam will solve two-step problems with 75% accuracy.', baseline: '80% accuracy' }] } } },
  { note: 'the same number', flag: true, case: { plan: { goals: [{ statement: 'Sam will read aloud 60 words correct per minute.', baseline: '62 words correct per minute' }] } } },
  { note: 'a count and a percent are one yardstick', flag: true, case: { plan: { goals: [{ statement: 'Sam will spell words with 70% accuracy.', baseline: '8 of 10 words' }] } } },
  { note: 'a goal that goes down', flag: false, case: { plan: { goals: [{ statement: 'Sam will decrease call-outs from 9 to 3 times per period.' }] } } },
  { note: 'the same percent on a harder text', flag: false, case: { plan: { goals: [{ statement: 'Sam will answer questions on a grade 4 text with 80% accuracy.', baseline: '80% accuracy on a grade 2 text' }] } } },
  { note: 'up', flag: false, case: { plan: { goals: [{ statement: 'Sam will solve two-step problems with 80% accuracy.', baseline: '45% accuracy' }] } } },
  { note: 'up, with few errors on the way', flag: false, case: { plan: { goals: [{ statement: 'Sam will read aloud 105 words correct per minute with no more than four errors.', baseline: '61 words correct per minute' }] } } },
  { note: 'less help', flag: false, case: { plan: { goals: [{ statement: 'Sam will solve two-step problems independently with 80% accuracy.', baseline: '80% accuracy with 3 prompts' }] } } },
  { note: 'two yardsticks are another rule', flag: false, case: { plan: { goals: [{ statement: 'Sam will read aloud 60 words correct per minute.', baseline: '80% accuracy' }] } } },
];
