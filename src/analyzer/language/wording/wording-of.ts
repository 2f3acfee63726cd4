import type { Word } from '../words.ts';

/** A statement's length counts in steps of this many words, up to this many steps. */
const STEP = 6;
const MOST_STEPS = 6;

/** Names that are words: with a capital they may be either, and count as neither. */
const NAME_OR_WORD: ReadonlySet<string> = new Set(['art', 'chase', 'dale', 'drew', 'faith', 'grace', 'grant', 'hope', 'joy', 'mark', 'may', 'miles', 'page', 'paz', 'rich', 'rose', 'sky', 'sol', 'will']);

/**
 * The wording of a statement as weights know it: each word once, every figure as `#` and every spelled-out number as `#w`,
 * the first and the last word once more by their place, and how long it is.
 */
export function wordingOf(text: string, words: readonly Word[]): ReadonlySet<string> {
  const told = words.filter((word) => !(NAME_OR_WORD.has(word.text) && isCapital(text, word)));
  const wording = new Set(told.map(plain));
  const [first] = told;
  const last = told.at(-1);
  if (first !== undefined && last !== undefined) wording.add(`^${plain(first)}`).add(`$${plain(last)}`);
  return wording.add(`=${Math.min(MOST_STEPS, Math.floor(words.length / STEP))}`);
}

export const isCapital = (text: string, { start }: Word): boolean => {
  const sign = text[start] ?? '';
  return sign !== sign.toLowerCase();
};

const plain = ({ text, value }: Word): string => {
  if (value === null) return text;
  return /\d/u.test(text) ? '#' : '#w';
};
