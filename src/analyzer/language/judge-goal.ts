import type { Span, StatementContext, StatementVerdict } from './statement.ts';

/** The parts of a goal, as offsets into its own text; null when the text has none. */
export interface GoalParts {
  readonly observable: Span | null;
  readonly criterion: Span | null;
  readonly baseline: Span | null;
  readonly method: Span | null;
  readonly timeframe: Span | null;
  readonly condition: Span | null;
  readonly vagueVerb: Span | null;
}

export function goalParts(_text: string, _context: StatementContext): GoalParts {
  return { observable: null, criterion: null, baseline: null, method: null, timeframe: null, condition: null, vagueVerb: null };
}

export function judgeGoal(text: string, _context: StatementContext): StatementVerdict {
  return { ok: /\d/.test(text), because: [], missing: [] };
}
