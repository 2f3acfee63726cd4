/** After so many pieces a text is cut: how long it ran is nobody's business. */
const MOST_PIECES = 24;

const PIECES = /[\p{L}\p{M}]+|\p{N}+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;
/** Signs that tell a percent from a date and a mark from a name. Any other sign becomes an underscore. */
const SIGNS = new Set('%/.,:;()+-–*$');

/**
 * A text of the same kind without a letter or digit of it: `Rivera, Sam 87.5% B+` becomes `Xxxx, Xxxx ##.#% X+`.
 * Even the length of a word is made coarse, for a name could be guessed from it. Empty for empty text.
 */
export function placeholder(text: string): string {
  const pieces: string[] = [];
  for (const [piece] of text.trim().matchAll(PIECES)) {
    if (pieces.length === MOST_PIECES) return `${pieces.join('')}…`;
    pieces.push(standIn(piece));
  }
  return pieces.join('');
}

function standIn(piece: string): string {
  if (/^\s/.test(piece)) return ' ';
  if (/^\p{N}/u.test(piece)) return '#'.repeat(Math.min(piece.length, 4));
  if (!/^[\p{L}\p{M}]/u.test(piece)) return SIGNS.has(piece) ? piece : '_';
  const length = piece.length <= 2 ? piece.length : piece.length <= 6 ? 4 : 8;
  const first = piece.slice(0, 1);
  if (first === first.toLowerCase()) return 'x'.repeat(length);
  const rest = piece.slice(1);
  return rest === rest.toUpperCase() ? 'X'.repeat(length) : `X${'x'.repeat(length - 1)}`;
}
