import type { ReadStatement } from './read-statement.ts';
import type { Because } from './statement.ts';

/** Nouns an accommodation gives more or less of. */
const GIVEN = /^(?:time|minutes?|breaks?|pauses?|space|room|help|practice|examples?|reminders?|days?|chances?|tries|support|prompts?|visuals?|wait|processing|tiempo|minutos?|pausas?|descansos?|ayuda|plazo|dias?|oportunidades|ejemplos|recordatorios|espacio|practica|apoyo)$/;
const ALWAYS_OPEN = /^(?:some|several|somewhat|algunos|algunas|algun|alguna|varios|varias)$/;

/**
 * Amounts nobody could check: `some breaks`, `a few extra minutes`, `more time`, `somewhat shorter`. A figure beside the
 * words says how much after all, and `more` in a comparison (`no more than`, `one more`, `or more`) is no amount.
 */
export function openAmounts(statement: ReadStatement): Because[] {
  const { words } = statement;
  const found: Because[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const to = openAmountEnd(statement, at);
    const word = words[at];
    if (to === null || word === undefined || hasFigure(statement, at, to)) continue;
    found.push({ start: word.start, end: words[to - 1]?.end ?? word.end, as: 'loose-amount', side: 'against' });
    at = to - 1;
  }
  return found;
}

function openAmountEnd({ words }: ReadStatement, at: number): number | null {
  const text = words[at]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  if (ALWAYS_OPEN.test(text)) return at + 1;
  if (text === 'a' && /^(?:few|little|bit)$/.test(next) && words[at + 2]?.gap === ' ') return at + 2;
  if (text === 'un' && next === 'poco') return at + 2;
  if (/^(?:unos|unas)$/.test(text) && (/^(?:pocos|pocas|cuantos|cuantas)$/.test(next) || GIVEN.test(next))) return at + 2;
  if (!/^(?:more|fewer|mas|menos)$/.test(text) || words[at + 1]?.gap !== ' ') return null;
  const compared = /^(?:no|not|one|once|any|or|and|o|una|vez|ni)$/.test(words[at - 1]?.text ?? '') || words[at - 1]?.value != null;
  return !compared && GIVEN.test(next) ? at + 1 : null;
}

const FIGURE_WORD = /^(?:half|double|twice|triple|once|doble|mitad)$/;

/** A number, or a list that names them (`some tests (math and science)`), within the same clause. */
function hasFigure({ words }: ReadStatement, from: number, to: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3) && !/[.;]/.test(words[at + 1]?.gap ?? ''); at -= 1) if (words[at]?.value != null || FIGURE_WORD.test(words[at]?.text ?? '')) return true;
  for (let at = to; at < Math.min(words.length, to + 6); at += 1) {
    const { gap = '', value, text } = words[at] ?? {};
    if (/[.;]/.test(gap)) return false;
    if (gap.includes('(') || gap.includes(':') || (value ?? null) !== null) return true;
    if (FIGURE_WORD.test(text ?? '')) return true;
  }
  return false;
}
