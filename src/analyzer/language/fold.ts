const ACCENTED = 'áàâäãéèêëíìîïóòôöõúùûüñç’‘`´“”–—−';
const PLAIN = 'aaaaaeeeeiiiiooooouuuunc\'\'\'\'""---';
const PLAIN_OF = new Map([...ACCENTED].map((letter, at) => [letter, PLAIN[at] ?? letter]));

/**
 * Lower case without accents, curly quotes and long dashes, character for character: offsets into the answer are
 * offsets into the text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const sameLength = lower.length === text.length ? lower : [...text].map((letter) => lowerOne(letter)).join('');
  return sameLength.replace(/[^ -~\s]/g, (letter) => PLAIN_OF.get(letter) ?? letter);
}

/** A few letters grow when lowered (İ); those stay as they are. */
function lowerOne(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
