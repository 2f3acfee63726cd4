import type { StatementContext, StatementVerdict } from './statement.ts';

export function judgeAmount(text: string, _context: StatementContext): StatementVerdict {
  return { ok: /\d/.test(text), because: [], missing: [] };
}
