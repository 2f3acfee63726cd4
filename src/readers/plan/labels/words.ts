/** Words that carry no meaning in a label, in English and Spanish: two labels that differ only in these are the same label. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'the of a an and or for to in on at by with this that these child childs student pupil learner his her their your my s statement section part if any is are be ' +
    'iep pei number no required applicable information please form page ' +
    'el la los las de del y e o su sus en al a para con por estudiante alumno alumna nino nina hijo hija esta este numero'
  ).split(' '),
);

export const isFiller = (word: string): boolean => FILLERS.has(word);

const ACCENTS: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' };
const ZERO = 48;
const NINE = 57;
const SMALL_A = 97;
const SMALL_Z = 122;
const APOSTROPHE = 39;

/** Lower-case words without accents, punctuation and plural endings. "Area(s) of Need:" gives area, of, need. */
export function labelWords(text: string): string[] {
  return wordsWhile(text, () => true) ?? [];
}

/** The same words, or null at the first one that does not pass: prose is given up after a word or two. */
export function wordsWhile(text: string, passes: (word: string) => boolean): string[] | null {
  const lower = plainLetters(text);
  const words: string[] = [];
  let start = -1;
  let glued = '';
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    if ((code >= SMALL_A && code <= SMALL_Z) || (code >= ZERO && code <= NINE)) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (code === APOSTROPHE) {
        glued += lower.slice(start, at);
        start = at + 1;
        continue;
      }
      const word = singular(glued + lower.slice(start, at));
      glued = '';
      start = -1;
      if (word === '') continue;
      if (!passes(word)) return null;
      words.push(word);
    }
  }
  return words;
}

function plainLetters(text: string): string {
  let lower = text.toLowerCase();
  if (/[^ -~]/.test(lower)) lower = lower.replaceAll('’', "'").replaceAll(/[áéíóúüñ]/g, (letter) => ACCENTS[letter] ?? letter);
  if (lower.includes('s)')) lower = lower.replaceAll('(s)', '').replaceAll('(es)', '');
  return lower.includes('.') ? lower.replaceAll(/\b(?:[a-z]\.){2,}/g, (letters) => letters.replaceAll('.', '')) : lower;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

/** The meaning of a label as one key: its words without fillers, in no order. "Date of IEP Meeting" is "Meeting Date". */
export function keyOf(words: readonly string[]): string {
  const kept = words.filter((word) => !isFiller(word) && !isOrdinal(word));
  const used = kept.length > 0 ? kept : words.filter((word) => !isOrdinal(word));
  if (used.length < 2) return used[0] ?? '';
  used.sort();
  return used.filter((word, index) => word !== used[index - 1]).join(' ');
}

/** Numerals that part labels are counted with. Those of one letter count as single letters. */
const ROMAN: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix', 'xi', 'xii', 'xiii', 'xiv']);

/** Numbers, numerals and single letters count things in labels ("Goal 2", "Part B"); 504 is a name. */
export function isOrdinal(word: string): boolean {
  return word !== '504' && (/^\d{1,2}$/.test(word) || word.length === 1 || ROMAN.has(word));
}
