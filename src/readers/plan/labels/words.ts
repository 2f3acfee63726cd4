/** Words that carry no meaning in a label, in English and Spanish: two labels that differ only in these are the same label. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'the of a an and or for to in on at by with this that these child childs student pupil learner his her their your my s statement section part if any is are be ' +
    'iep pei number no required applicable data information please form page ' +
    'el la los las de del y e o su sus en al a para con por estudiante alumno alumna nino nina hijo hija esta este numero'
  ).split(' '),
);

export const isFiller = (word: string): boolean => FILLERS.has(word);

const ACCENTS: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' };

/** Lower-case words without accents, punctuation and plural endings. "Area(s) of Need:" gives area, of, need. */
export function labelWords(text: string): string[] {
  const words: string[] = [];
  let word = '';
  const lower = text.toLowerCase().replaceAll('(s)', '').replaceAll('(es)', '').replaceAll(/\b(?:[a-z]\.){2,}/g, (letters) => letters.replaceAll('.', ''));
  for (const character of lower) {
    const letter = ACCENTS[character] ?? character;
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) word += letter;
    else if (letter !== "'" && letter !== '’' && word !== '') {
      words.push(singular(word));
      word = '';
    }
  }
  if (word !== '') words.push(singular(word));
  return words;
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
  return [...new Set(used)].sort().join(' ');
}

/** Numbers and single letters count things in labels ("Goal 2", "Part B"); 504 is a name. */
export function isOrdinal(word: string): boolean {
  return word !== '504' && (/^\d+$/.test(word) || word.length === 1);
}
