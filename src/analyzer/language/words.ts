import { fold } from './fold.ts';
import { numberWord } from './number-words.ts';
import type { Span } from './statement.ts';

/** One word, number or sign that carries meaning, in its folded form, with offsets into the statement. */
export interface Word extends Span {
  /** Folded: lower case, no accents. Spelled-out numbers of several words are one word: `twenty five`. */
  readonly text: string;
  /** The value of a number, written in digits or in letters; null for any other word. */
  readonly value: number | null;
  /** `first`, `3rd`, `1.er`. */
  readonly ordinal: boolean;
  /** What stands between this word and the one before it: nothing, a space, a hyphen, punctuation. */
  readonly gap: string;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 191 || code === 170 || code === 186;
/** Signs that are read as words because they decide what a number means. */
const SIGNS = new Set('%/#&+<>=½¼¾');

/** Splits a statement into words. Linear; tolerates scanning noise in numbers (`l0`, `8O%`, `5 0`). */
export function wordsOf(text: string): Word[] {
  const folded = fold(text);
  const words: Word[] = [];
  let at = 0;
  let end = 0;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    const start = at;
    if (isDigit(code)) at = endOfNumber(folded, at);
    else if (isLetter(code)) at = endOfLetters(folded, at);
    else if (SIGNS.has(folded[at] ?? '')) at += 1;
    else {
      at += 1;
      continue;
    }
    pushWord(words, text, folded, start, at, folded.slice(end, start));
    end = at;
  }
  return words;
}

function endOfNumber(folded: string, from: number): number {
  let at = from;
  while (at < folded.length) {
    const code = folded.charCodeAt(at);
    const joins = (folded[at] === '.' || folded[at] === ',') && isDigit(folded.charCodeAt(at + 1));
    if (!isDigit(code) && !joins) break;
    at += 1;
  }
  return at;
}

/** `sc0re`, `tr1als`: a digit between letters. */
const isMisreadLetter = (folded: string, at: number): boolean => (folded[at] === '0' || folded[at] === '1') && isLetter(folded.charCodeAt(at - 1)) && isLetter(folded.charCodeAt(at - 2));

function endOfLetters(folded: string, from: number): number {
  let at = from;
  while (at < folded.length && (isLetter(folded.charCodeAt(at)) || ((folded[at] === "'" || isMisreadLetter(folded, at)) && isLetter(folded.charCodeAt(at + 1))))) at += 1;
  return at;
}

const spelling = (word: string): string => (isDigit(word.charCodeAt(0)) || !/[01]/.test(word) ? word : word.replaceAll('0', 'o').replaceAll('1', 'l'));

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'vo', 'va', 'mo', 'ma', 'no', 'na', 'º', 'ª', 'o', 'a']);
/** Letters a scanner writes where a digit stood. */
const MISREAD: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1' };

function pushWord(words: Word[], printed: string, folded: string, start: number, end: number, gap: string): void {
  const text = spelling(folded.slice(start, end));
  const capital = printed[start] !== folded[start];
  const last = words.at(-1);
  if (last !== undefined && last.value !== null && ORDINAL_ENDINGS.has(text) && !capital && (gap === '' || (gap === '.' && text !== 'a' && text !== 'o') || (gap === ' ' && /^(?:st|nd|rd|th)$/.test(text))) && /^\d/.test(last.text)) {
    words[words.length - 1] = { ...last, end, ordinal: true };
    return;
  }
  if (last !== undefined && gap === '' && /^\d/.test(last.text) && /^[oli]+$/.test(text) && !(capital && text.startsWith('l'))) {
    const digits = last.text + [...text].map((letter) => MISREAD[letter]).join('');
    words[words.length - 1] = { ...last, end, text: digits, value: valueOf(digits) };
    return;
  }
  if (last !== undefined && gap === '' && /^\d/.test(text) && /^[oli]{1,2}$/.test(last.text)) {
    const digits = [...last.text].map((letter) => MISREAD[letter]).join('') + text;
    words[words.length - 1] = { ...last, end, text: digits, value: valueOf(digits) };
    return;
  }
  if (isDigit(folded.charCodeAt(start))) {
    words.push({ text, start, end, value: valueOf(text), ordinal: false, gap });
    return;
  }
  const spelled = numberWord(text);
  if (spelled !== null && last !== undefined && last.value !== null && spelled.value < 10 && spelled.value > 0 && last.value >= 20 && last.value % 10 === 0 && last.value < 100 && !/^\d/.test(last.text) && (gap === ' ' || gap === '-' || gap === ' y ')) {
    words[words.length - 1] = { ...last, end, text: `${last.text} ${text}`, value: last.value + spelled.value, ordinal: spelled.ordinal };
    return;
  }
  words.push({ text, start, end, value: spelled?.value ?? null, ordinal: spelled?.ordinal ?? false, gap });
}

const valueOf = (digits: string): number => Number(/^\d{1,3}(?:,\d{3})+/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'));
