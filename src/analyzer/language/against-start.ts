import { firstOf, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { hasWord } from './words.ts';

const START = /^(?:baseline|currently|presently|now|present|current|actualmente|ahora|base)$/;
const TIMES_OVER = /^(?:double|doubles|triple|triples|quadruple|halve|halves|duplicara|triplicara)$/;
const TO = /^(?:to|under|below|over|above|past|a|hasta)$/;
const MOVES = /^(?:bring|cut|get|go|drop|reach|raise|lower|reduce|bajara|subira|reducira|llegara)$/;

/**
 * A target told by what the child does now: `now leaves his seat 9 times a class; by June will cut that to 3`,
 * `baseline 4 sight words, will double it`. The start has to be a count of something with a name. Null otherwise.
 */
export function againstStart(statement: ReadStatement): Span | null {
  const { words } = statement;
  const start = words.findIndex((word) => START.test(word.text));
  if (start < 0) return null;
  const will = words.findIndex((word, at) => at > start && (/^(?:will|shall)$/.test(word.text) || word.text.endsWith('ra') && (MOVES.test(word.text) || TIMES_OVER.test(word.text))));
  const figure = words.findIndex((word, at) => at > start && word.value !== null && !word.ordinal);
  if (figure < 0 || will < figure || !isNamed(statement, start + 1, will)) return null;
  return timesOver(statement, will) ?? movedTo(statement, will);
}

/** What is counted now has a name, and not one that nobody defined. */
const isNamed = (statement: ReadStatement, from: number, to: number): boolean => firstOf(statement, from, to, 'performed', 'observable', 'observable-noun', 'problem-act', 'open-act', 'rate-unit', 'distance') >= 0 && firstOf(statement, from, to, 'undefined-conduct', 'service') < 0;

/** `double it`, `three times that`, `half again as many`. */
function timesOver({ words }: ReadStatement, will: number): Span | null {
  for (let at = will; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (TIMES_OVER.test(word.text)) return { start: word.start, end: word.end };
    const many = (word.value !== null && words[at + 1]?.text === 'times') || /^(?:twice|half)$/.test(word.text);
    if (many && hasWord(words, at + 1, at + 5, /^(?:that|as|this|the|again)$/)) return { start: word.start, end: words[at + 1]?.end ?? word.end };
  }
  return null;
}

/** `cut that to 3 or fewer`, `bring it under 4`. */
function movedTo({ words }: ReadStatement, will: number): Span | null {
  for (let at = will + 1; at < words.length; at += 1) {
    const figure = words[at];
    if (figure?.value == null || figure.ordinal || !TO.test(words[at - 1]?.text ?? '') || words[at + 1]?.gap === ':') continue;
    if (hasWord(words, Math.max(will, at - 6), at, MOVES)) return { start: words[at - 1]?.start ?? figure.start, end: figure.end };
  }
  return null;
}
