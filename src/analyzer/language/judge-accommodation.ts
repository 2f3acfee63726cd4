import type { StatementContext, StatementVerdict } from './statement.ts';

export function judgeAccommodation(text: string, _context: StatementContext): StatementVerdict {
  return { ok: /\d/.test(text), because: [], missing: [] };
}
