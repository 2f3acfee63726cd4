import { atWillClauses } from './at-will.ts';
import { availabilityClauses } from './availability.ts';
import { findHedges } from './hedges.ts';
import { openAmounts } from './open-amounts.ts';
import { readStatement } from './read-statement.ts';
import { unsizedChange } from './unsized-change.ts';
import type { Because, StatementContext, StatementVerdict } from './statement.ts';

/** Hedges that leave open when the accommodation happens. `may use at any time` is the student's own choice and is clear. */
const OPEN = new Set(['if-needed', 'if-appropriate', 'if-available', 'at-discretion', 'may-be', 'for-some']);

const HOW_OFTEN = /^(?:frequent|frequently|regular|regularly|occasional|occasionally|periodic|periodically|sometimes|often|at times|now and then|from time to time|frecuente|frecuentemente|a veces|regularmente|ocasional|ocasionalmente|periodicamente)$/i;
/** A moment anyone can see: then "often" only says that it happens more than once. */
const TRIGGER = /\b(?:after|before|once|every|each|at the (?:start|end|beginning)|después|antes|cada|al (?:inicio|final|terminar))\b/i;

/** Whether an accommodation says when and how much; every hedge is a reason against it. */
export function judgeAccommodation(text: string, context: StatementContext): StatementVerdict {
  const statement = readStatement(text, context.language);
  const { words } = statement;
  const hasTrigger = TRIGGER.test(text);
  const hedges: Because[] = findHedges(text, words)
    .filter((hit) => OPEN.has(hit.as) || (hit.as === 'loose-amount' && HOW_OFTEN.test(text.slice(hit.start, hit.end)) && !hasTrigger))
    .map(({ start, end, as }) => ({ start, end, as, side: 'against' }));
  const because = [...hedges, ...availabilityClauses(statement), ...atWillClauses(statement), ...openAmounts(statement)];
  const unsized = because.length === 0 ? unsizedChange(statement) : null;
  if (unsized !== null) because.push(unsized);
  const ok = because.length === 0;
  return { ok, because, missing: ok ? [] : ['condition'] };
}
