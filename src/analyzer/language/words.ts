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
const SPACE = 32;
/** Signs that are read as words because they decide what a number means. */
const SIGNS = new Set('%/#&+<>=½¼¾');

/** Whether a word of a stretch is one of those an expression tells; word indexes, end exclusive. Cuts no list out of the statement. */
export function hasWord(words: readonly Word[], from: number, to: number, expression: RegExp): boolean {
  const end = Math.min(to, words.length);
  for (let at = Math.max(0, from); at < end; at += 1) if (expression.test(words[at]?.text ?? '')) return true;
  return false;
}

/** Whether a word of a stretch is one of a set: asked before an expression that only such words can start. */
export function hasOneOf(words: readonly Word[], from: number, to: number, set: ReadonlySet<string>): boolean {
  const end = Math.min(to, words.length);
  for (let at = Math.max(0, from); at < end; at += 1) if (set.has(words[at]?.text ?? '')) return true;
  return false;
}

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
    else if (code !== SPACE && SIGNS.has(folded[at] ?? '')) at += 1;
    else {
      at += 1;
      continue;
    }
    pushWord(words, text, folded, start, at, start - end === 1 && folded.charCodeAt(end) === SPACE ? ' ' : folded.slice(end, start));
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

function spelling(folded: string, start: number, end: number): string {
  const word = folded.slice(start, end);
  let at = isDigit(word.charCodeAt(0)) ? word.length : 0;
  while (at < word.length && !isDigit(word.charCodeAt(at))) at += 1;
  if (at === word.length) return word;
  return word.replaceAll('0', 'o').replaceAll('1', 'l');
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th', 'er', 'ro', 'ra', 'do', 'da', 'to', 'ta', 'vo', 'va', 'mo', 'ma', 'no', 'na', 'º', 'ª', 'o', 'a']);
/** Letters a scanner writes where a digit stood. */
const MISREAD: Readonly<Record<string, string>> = { o: '0', l: '1', i: '1' };

function pushWord(words: Word[], printed: string, folded: string, start: number, end: number, gap: string): void {
  const text = spelling(folded, start, end);
  const last = words.at(-1);
  const digits = isDigit(folded.charCodeAt(start));
  if (last !== undefined && (last.value !== null || digits)) {
    const joined = joinNumber(last, text, gap, end, printed[start] !== folded[start]);
    if (joined !== null) {
      words[words.length - 1] = joined;
      return;
    }
  }
  if (digits) {
    words.push({ text, start, end, value: valueOf(text), ordinal: false, gap });
    return;
  }
  const spelled = numberWord(text);
  words.push({ text, start, end, value: spelled?.value ?? null, ordinal: spelled?.ordinal ?? false, gap });
}

/** A number and what is printed close after it, as one word: `3rd`, `8O`, `l0`, `twenty-five`. Null when they are two. */
function joinNumber(last: Word, text: string, gap: string, end: number, capital: boolean): Word | null {
  const lastIsDigits = isDigit(last.text.charCodeAt(0));
  if (gap === '' && isDigit(text.charCodeAt(0))) return /^[oli]{1,2}$/.test(last.text) ? asDigits(last, misread(last.text) + text, end) : null;
  if (lastIsDigits && isOrdinalEnding(text, gap, capital)) return { ...last, end, ordinal: true };
  if (lastIsDigits && gap === '' && /^[oli]+$/.test(text) && !(capital && text.startsWith('l'))) return asDigits(last, last.text + misread(text), end);
  if (lastIsDigits || last.value === null || last.value < 20 || last.value > 99 || last.value % 10 !== 0 || !(gap === ' ' || gap === '-')) return null;
  const unit = numberWord(text);
  return unit === null || unit.value < 1 || unit.value > 9 ? null : { ...last, end, text: `${last.text} ${text}`, value: last.value + unit.value, ordinal: unit.ordinal };
}

const asDigits = (word: Word, digits: string, end: number): Word => ({ ...word, end, text: digits, value: valueOf(digits) });
const misread = (letters: string): string => [...letters].map((letter) => MISREAD[letter]).join('');

function isOrdinalEnding(text: string, gap: string, capital: boolean): boolean {
  if (!ORDINAL_ENDINGS.has(text) || capital) return false;
  return gap === '' || (gap === '.' && text.length > 1) || (gap === ' ' && /^(?:st|nd|rd|th)$/.test(text));
}

const valueOf = (digits: string): number => (digits.includes(',') ? valueWithCommas(digits) : Number(digits));
const valueWithCommas = (digits: string): number => Number(/^\d{1,3}(?:,\d{3})+/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.'));
