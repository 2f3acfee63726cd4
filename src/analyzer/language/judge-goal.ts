import { readGoal, type ReadGoal } from './goal-parts.ts';
import { measuresIn } from './measures.ts';
import { hitsIn, type ReadStatement } from './read-statement.ts';
import type { Because, Missing, StatementContext, StatementVerdict } from './statement.ts';
import { vagueReasons } from './vague-reasons.ts';
import { settle } from './wording/settle.ts';

export { goalParts, type GoalParts } from './goal-parts.ts';

/**
 * Whether a stranger could tell met from not met: an act that can be seen and a level, read together with the form's
 * own columns. A goal already taken apart is not read again. A measurable objective makes its goal measurable.
 */
export function judgeGoal(text: string | ReadGoal, context: StatementContext): StatementVerdict {
  const goal = typeof text === 'string' ? readGoal(text, context) : text;
  const inColumn = goal.criterion === null && hasLevel(context.criterion, context);
  const hasCriterion = (goal.criterion !== null && !goal.undefinedShare) || inColumn;
  const ok = hasCriterion && goal.observable !== null;
  const missing = missingFrom(goal, context, hasCriterion);
  const judged: StatementVerdict = { ok, because: reasons(goal, ok), missing };
  const verdict = inColumn ? judged : settled(goal, judged);
  const byObjective = !verdict.ok && (context.objectives ?? []).some((objective) => isMeasurable(objective, context));
  return byObjective ? { ok: true, because: reasons(goal, true), missing } : verdict;
}

/** By its own words alone: a goal whose wording leaves it open lacks a level, or an act where it had a level. */
const settled = (goal: ReadGoal, verdict: StatementVerdict): StatementVerdict => settle('goal', goal.statement, verdict, [goal.criterion === null ? 'criterion' : 'observable-behavior']);

function isMeasurable(text: string, { language }: StatementContext): boolean {
  const goal = readGoal(text, { language });
  return goal.criterion !== null && goal.observable !== null && !goal.undefinedShare;
}

function hasLevel(column: string | null | undefined, { language }: StatementContext): boolean {
  return column != null && measuresIn(column, language).some((measure) => measure.role === 'result' && measure.unit !== 'bare');
}

function reasons(goal: ReadGoal, ok: boolean): Because[] {
  const because: Because[] = [];
  if (goal.criterion !== null) because.push({ start: goal.criterion.start, end: goal.criterion.end, as: goal.undefinedShare ? 'share-of-undefined-conduct' : goal.criterionAs, side: goal.undefinedShare ? 'against' : 'for' });
  if (goal.observable !== null) because.push({ start: goal.observable.start, end: goal.observable.end, as: 'observable', side: 'for' });
  if (goal.vagueVerb !== null) because.push({ start: goal.vagueVerb.start, end: goal.vagueVerb.end, as: 'vague-verb', side: 'against' });
  if (!ok && goal.criterion === null) because.push(...openWords(goal.statement));
  return ok ? because : because.sort((a, b) => (a.side === b.side ? a.start - b.start : a.side === 'against' ? -1 : 1));
}

/** Words that hope, or describe without measuring, in a goal without a level. */
function openWords(statement: ReadStatement): Because[] {
  const hopes = hitsIn(statement, { from: 0, to: statement.words.length }, 'hope').map(({ start, end }): Because => ({ start, end, as: 'hope', side: 'against' }));
  return [...hopes, ...vagueReasons(statement)];
}

function missingFrom(goal: ReadGoal, context: StatementContext, hasCriterion: boolean): Missing[] {
  const missing: Missing[] = [];
  if (goal.baseline === null && !hasLevel(context.baseline, context)) missing.push('baseline');
  if (!hasCriterion) missing.push('criterion');
  if (goal.method === null && (context.method ?? '').trim() === '') missing.push('measurement-method');
  if (goal.observable === null) missing.push('observable-behavior');
  if (goal.timeframe === null) missing.push('timeframe');
  if (goal.condition === null) missing.push('condition');
  return missing;
}
