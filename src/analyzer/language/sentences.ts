import type { Span } from './statement.ts';

/** Words before whose period a sentence goes on. */
const ABBREVIATIONS = new Set('mr mrs ms dr st jr sr vs etc approx no gr ex e.g i.e min mins hr hrs wk yr yrs sec dept inc jan feb mar apr jun jul aug sept sep oct nov dec sra sr dra prof ej p.ej aprox num pag a.m p.m u.s std'.split(' '));
const LIST_MARK = /^(?:[-•●▪○*]|\d{1,2}[.)]|[a-z][.)])\s/i;

const MAY_END = /[.!?\n•●▪]/g;

/**
 * Splits running text into sentences and list items. Offsets into the text, trimmed, in order, never empty.
 * Written by hand rather than with `Intl.Segmenter`: that one ends a sentence after `min.` and `vs.` before a capital, and
 * took two and a half times as long on our statements.
 */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index: at } of text.matchAll(MAY_END)) {
    if (at < start || !endsSentence(text, at, start)) continue;
    let end = at + 1;
    while (end < text.length && '.!?…"\'”’)]'.includes(text[end] ?? ' ')) end += 1;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, at: number, start: number): boolean {
  const sign = text[at];
  if (sign === '\n') return text[at + 1] === '\n' || LIST_MARK.test(text.slice(at + 1, at + 6));
  if (sign === '!' || sign === '?') return true;
  if (sign === '•' || sign === '●' || sign === '▪') return at > start;
  if (sign !== '.') return false;
  const next = text[at + 1];
  if (next !== undefined && !/[\s"'”’)\]]/.test(next)) return false;
  const word = lastWord(text, at);
  if (ABBREVIATIONS.has(word)) return false;
  if (word.length === 1 && /[a-z]/.test(word)) return false;
  if (word.length <= 2 && /^\d+$/.test(word) && text.slice(start, at).trim() === word) return false;
  const rest = text.slice(at + 1, at + 5).trimStart();
  return rest === '' || !/^[a-záéíóúñ]/.test(rest) || text.startsWith('\n', at + 1);
}

function lastWord(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 12 && isWordSign(text, from - 1)) from -= 1;
  return text.slice(from, at).toLowerCase();
}

/** A letter of any alphabet, a digit or a period. */
function isWordSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const small = code | 32;
  return code < 128 ? (small >= 97 && small <= 122) || (code >= 48 && code <= 57) || code === 46 : /\p{L}/u.test(text[at] ?? '');
}

/** White space, of which the plain kinds are told by their code. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text[at] ?? '');
}

function push(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isBlank(text, from)) from += 1;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  if (to > from) sentences.push({ start: from, end: to });
}
