import type { Bounds } from './number-labels.ts';
import type { ReadStatement } from './read-statement.ts';
import { hasWord } from './words.ts';

/** What "we" did says nothing of one child. */
export function isOfTheClass({ words }: ReadStatement, { from, to }: Bounds): boolean {
  if (/^(?:i|i've)$/.test(words[from]?.text ?? '') && !hasWord(words, from, Math.min(to, from + 60), /^(?:he|she|they|him|counted|tallied|watched|observed|heard|timed|saw|noticed|gave|asked)$/)) return true;
  const subject = words[from]?.text === 'we' || words[from + 2]?.text === 'we' || words[from + 3]?.text === 'we';
  return subject && !hasWord(words, from, Math.min(to, from + 60), /^(?:he|she|his|her|him|they|their|el|ella|su|counted|tallied|watched|observed)$/);
}
