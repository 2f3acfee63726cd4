import { atWillClauses } from './at-will.ts';
import { availabilityClauses } from './availability.ts';
import { findHedges } from './hedges.ts';
import { readStatement } from './read-statement.ts';
import type { Because, StatementContext, StatementVerdict } from './statement.ts';

/** Hedges that leave open whether, when or how far a thing happens. */
const OPEN = new Set(['if-needed', 'if-appropriate', 'if-available', 'at-discretion']);
/** A need that a nurse or a doctor reads from the body is a trigger. */
const MEDICAL = /\b(?:nurs|inhaler|epi-?pen|seizure|medication|insulin|glucose|enferm|inhalador)/i;

/** Whether a statement about placement, tests, transport or rights says when and how far; facts and decisions do. */
export function judgeOther(text: string, context: StatementContext): StatementVerdict {
  const statement = readStatement(text, context.language);
  const hedges: Because[] = findHedges(text, statement.words)
    .filter((hit) => OPEN.has(hit.as) && !(hit.as === 'if-needed' && MEDICAL.test(text)))
    .map(({ start, end, as }) => ({ start, end, as, side: 'against' }));
  const because = [...hedges, ...availabilityClauses(statement), ...atWillClauses(statement)];
  const ok = because.length === 0;
  return { ok, because, missing: ok ? [] : ['condition'] };
}
