/**
 * A word that was printed letter by letter, as headings are: `A N N U A L`, `S I G N - I N`, `R E M O VA L` (kerning
 * keeps two letters together). Answers the word joined; two blanks part words. Anything else comes back as it is.
 */
export function unspread(text: string): string {
  return isSpread(text) ? text.replace(/(?<=\S) (?=\S)/g, '').replace(/ {2,}/g, ' ') : text;
}

export function isSpread(text: string): boolean {
  if (text.length < 5 || text[1] !== ' ') return false;
  const parts = text.split(/ {1,2}/);
  if (parts.length < (/[^\p{L} ]/u.test(text) ? 5 : 3) || parts.some((part) => part.length > 2)) return false;
  const single = parts.filter((part) => part.length === 1).length;
  const letters = parts.filter((part) => /^\p{L}+$/u.test(part)).length;
  const loud = text === text.toUpperCase();
  return letters >= 0.6 * parts.length && (loud ? single >= 0.6 * parts.length : single === parts.length && parts.length > 3);
}
