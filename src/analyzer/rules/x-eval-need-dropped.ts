import { areasOfGoal, areasOfLevel, shareArea } from '../areas.ts';
import { absentFrom, currentOf, planDate } from '../documents.ts';
import { areasOf, relatedAreas, type Area } from '../language/areas.ts';
import { findLowScore } from '../low-score.ts';
import { isFull } from '../model/coverage.ts';
import type { Passage } from '../model/passage.ts';
import type { PlanDocument } from '../model/plan.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf, proseOf, quoteSentence } from '../statements.ts';

/** Areas a plan can answer; a low IQ or speed score alone asks for none. */
const TEACHABLE: ReadonlySet<Area> = new Set(['math', 'reading', 'writing', 'speech-language', 'executive-function', 'attention', 'social-emotional', 'behavior', 'motor', 'adaptive']);

/** An evaluation found a skill far below, and the plan does not speak of that skill at all. */
export default rule({
  id: 'x-eval-need-dropped',
  severity: 'critical',
  confidence: 'likely',
  source: 'idea-recent-evaluation',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => {
    if (kase.documents.length === 0) return 'no-plan';
    const plans = currentOf(kase, ['iep']).filter(({ language }) => language !== 'other');
    const evaluations = currentOf(kase, ['evaluation']).filter(({ language }) => language !== 'other');
    return plans.flatMap((plan) => evaluations.flatMap((evaluation) => resultsIn(evaluation).map((result) => ({ plan, evaluation, result }))));
  },
  judge: ({ plan, evaluation, result }) => {
    const low = findLowScore(result.text.text);
    const areas = result.areas.filter((area) => TEACHABLE.has(area)).slice(0, 1);
    const isLater = (planDate(evaluation) ?? '') > (planDate(plan) ?? '9999');
    if (low === null || areas.length === 0 || isLater) return clear();
    const spoken = new Set([...levelsOf(plan).flatMap(({ area, text }) => areasOf(`${area?.text ?? ''} ${text.text}`)), ...plan.needs.flatMap(({ text }) => areasOf(text)), ...plan.goals.flatMap(areasOfGoal), ...plan.services.flatMap(({ name }) => areasOf(name.text)), ...plan.paragraphs.flatMap(({ text }) => areasOf(text.text))]);
    if (shareArea(areas.flatMap(relatedAreas), spoken)) return clear();
    if (!isFull(plan.coverage) || levelsOf(plan).length === 0) return cannotTell('part-not-read');
    return flagged([quoteSentence(result.text, low.start), absentFrom(plan)], { quote: result.text.text.slice(low.start, low.end) });
  },
});

/** What an evaluation says, in its boxes and in running text that names one area. */
function resultsIn(evaluation: PlanDocument): readonly { readonly text: Passage; readonly areas: readonly Area[] }[] {
  const told = proseOf(evaluation).filter(({ text }) => findLowScore(text) !== null).map((text) => ({ text, areas: areasOf(text.text) }));
  return [...levelsOf(evaluation).map((level) => ({ text: level.text, areas: areasOfLevel(level) })), ...told.filter(({ areas }) => areas.length === 1)];
}

export const examples: readonly Example[] = [
  { note: 'writing at the 3rd percentile, no writing in the plan', flag: true, case: { plan: [{ dates: { meeting: '2026-10-20' }, levels: ['Sam solves 6 of 10 addition problems.'], goals: [{ area: 'Math', statement: 'Sam will solve 9 of 10.' }] }, { kind: 'evaluation', dates: { meeting: '2026-10-01' }, levels: [{ area: 'Written expression', text: 'Sam scored at the 3rd percentile.' }] }] } },
  { note: 'speech', flag: true, case: { plan: [{ dates: { meeting: '2026-10-20' }, levels: ['Sam reads 42 words a minute.'], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }] }, { kind: 'evaluation', dates: { meeting: '2026-10-01' }, levels: [{ area: 'Articulation', text: 'Standard score 71 on the sounds test.' }] }] } },
  { note: 'math, years below', flag: true, case: { plan: [{ dates: { meeting: '2026-10-20' }, levels: ['Sam reads 42 words a minute.'], goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }] }, { kind: 'evaluation', dates: { meeting: '2026-10-01' }, levels: [{ area: 'Math calculation', text: 'Sam works three grade levels below his grade.' }] }] } },
  { note: 'the plan speaks of it', flag: false, case: { plan: [{ dates: { meeting: '2026-10-20' }, levels: [{ area: 'Writing', text: 'Sam writes 3 sentences.' }], goals: [{ area: 'Math', statement: 'Sam will solve 9 of 10.' }] }, { kind: 'evaluation', dates: { meeting: '2026-10-01' }, levels: [{ area: 'Written expression', text: 'Sam scored at the 3rd percentile.' }] }] } },
  { note: 'the evaluation came after the plan', flag: false, case: { plan: [{ dates: { meeting: '2026-09-20' }, levels: ['Sam solves 6 of 10 addition problems.'], goals: [{ area: 'Math', statement: 'Sam will solve 9 of 10.' }] }, { kind: 'evaluation', dates: { meeting: '2026-11-01' }, levels: [{ area: 'Written expression', text: 'Sam scored at the 3rd percentile.' }] }] } },
  { note: 'an average score', flag: false, case: { plan: [{ dates: { meeting: '2026-10-20' }, levels: ['Sam solves 6 of 10 addition problems.'], goals: [{ area: 'Math', statement: 'Sam will solve 9 of 10.' }] }, { kind: 'evaluation', dates: { meeting: '2026-10-01' }, levels: [{ area: 'Written expression', text: 'Sam scored at the 52nd percentile.' }] }] } },
];
