import { atWillClauses } from './at-will.ts';
import { coversAll } from './covers-all.ts';
import { findHedges } from './hedges.ts';
import { readStatement } from './read-statement.ts';
import type { Because, StatementContext, StatementVerdict } from './statement.ts';
import { serviceAmount } from './service-amount.ts';

const OPEN = new Set(['if-needed', 'if-appropriate', 'if-available', 'at-discretion', 'on-request', 'for-some']);
const LOOSE = /^(?:up to|varies|vary|minutes vary|tbd|to be determined|flexible|hasta|por determinar|variable|varía|varia)/i;
/** `several times a month`, `algunas sesiones`: as often as anyone likes. */
const UNCOUNTED = /^(?:several|a few|some|algunos|algunas|unos|unas)$/i;
const isCountNoun = (noun = ''): boolean => /^(?:times|sessions|visits|minutes|hours|days|periods|veces|sesiones|visitas|minutos|horas|dias|periodos)$/.test(noun);

/**
 * Whether a service's amount is clear: minutes or class periods and how often, by any calendar, or all of
 * something. A hedge takes it back; `at least` does not, and a nurse's or a crisis service may be as needed.
 */
export function judgeAmount(text: string, context: StatementContext): StatementVerdict {
  const statement = readStatement(text, context.language);
  const amount = serviceAmount(statement);
  const hedges: Because[] = findHedges(text, statement.words)
    .filter((hit) => OPEN.has(hit.as) || (hit.as === 'loose-amount' && (LOOSE.test(text.slice(hit.start, hit.end)) || (UNCOUNTED.test(text.slice(hit.start, hit.end)) && isCountNoun(statement.words[hit.to]?.text)))))
    .map(({ start, end, as }) => ({ start, end, as, side: 'against' }));
  hedges.push(...atWillClauses(statement));
  const whole = coversAll(statement);
  const medical = hedges.every((hedge) => hedge.as === 'if-needed') && !/\bconsult/i.test(text) && /\b(?:nurs|inhaler|epi-?pen|seizure|medication|crisis|insulin|glucose|enferm|inhalador)/i.test(text);
  const floor = /\b(?:at least|no less than|minimum|al menos|como mínimo|por lo menos)\b/i.test(text);
  const ok = hedges.length > 0 ? medical || (floor && amount.because.length > 0) : amount.clear || (whole !== null && amount.against.length === 0);
  return { ok, because: [...amount.because, ...(whole === null ? [] : [whole]), ...amount.against, ...hedges], missing: ok ? [] : ['frequency'] };
}
