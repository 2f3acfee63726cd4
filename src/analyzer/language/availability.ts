import type { ReadStatement } from './read-statement.ts';
import type { Because } from './statement.ts';

const OPENER = /^(?:if|when|whenever|where|wherever|unless|provided|si|cuando|siempre|donde)$/;
const FREE = /^(?:available|free|disponible|disponibles|libre|libres)$/;
const IS = /^(?:is|are|be|becomes|become|isn't|aren't|remains|was|were|one|esta|estan|este|esten|sea|queda|quede)$/;
/** What a school may or may not have that day. */
const SUPPLY = /^(?:time|space|room|staff|staffing|seats?|aides?|adults?|paraprofessionals?|devices?|openings?|tiempo|espacio|personal|lugar|cupo|ayudantes?)$/;

/**
 * Clauses that make a promise hang on what the school has that day: `when a room is available`, `if it is available`,
 * `if there is time`. `Notes are available when class ends` and `when he is done, a quiet room is available` promise.
 */
export function availabilityClauses({ words }: ReadStatement): Because[] {
  const found: Because[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const opener = words[at];
    if (opener === undefined || !OPENER.test(opener.text)) continue;
    const to = supplyEnd(words, at + 1);
    if (to !== null) found.push({ start: opener.start, end: words[to - 1]?.end ?? opener.end, as: 'if-available', side: 'against' });
  }
  return found;
}

function supplyEnd(words: ReadStatement['words'], from: number): number | null {
  const exists = (/^(?:there)$/.test(words[from]?.text ?? '') && /^(?:is|are)$/.test(words[from + 1]?.text ?? '')) ? from + 2 : /^(?:hay|haya)$/.test(words[from]?.text ?? '') ? from + 1 : null;
  for (let at = from; at < Math.min(words.length, from + 9); at += 1) {
    const word = words[at];
    if (word === undefined || /[.;:,(]/.test(word.gap)) return null;
    if (exists !== null && at >= exists && at < exists + 3 && SUPPLY.test(word.text)) return at + 1;
    if (FREE.test(word.text) && (exists !== null || IS.test(words[at - 1]?.text ?? '') || (at === from && word.text.startsWith('d')))) return /^(?:of|from|to)$/.test(words[at + 1]?.text ?? '') ? null : at + 1;
  }
  return null;
}
