import { firstOf, means, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';
import { measuresOf } from './measures.ts';

const MAX_WORDS = 18;

/** A goal in note form, a skill and its level without a verb: `/k/ in phrases, 85%`, `Times tables to 12, 95% in three minutes`. */
export function namedSkill(statement: ReadStatement): Span | null {
  const { words, text } = statement;
  if (words.length > MAX_WORDS || words.some((word) => /^(?:will|shall)$/.test(word.text)) || firstOf(statement, 0, words.length, 'direction', 'no-end', 'internal', 'undefined-conduct', 'service', 'baseline') >= 0) return null;
  const isSound = /^\s*\/[a-z]{1,3}\//i.test(text);
  const isThing = [0, 1, 2].some((at) => (means(statement, at, 'thing') || means(statement, at, 'observable-noun')) && !means(statement, at, 'umbrella')) && firstOf(statement, 0, 3, 'umbrella') < 0;
  if (!isSound && !isThing) return null;
  const level = statement.sentences.flatMap((sentence) => measuresOf(statement, sentence)).find((one) => one.role === 'result' && (one.unit === 'percent' || one.unit === 'ratio') && one.from > 0);
  return level === undefined ? null : { start: level.start, end: level.end };
}
