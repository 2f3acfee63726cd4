import { firstOf, hitsIn, type ReadSentence, type ReadStatement } from './read-statement.ts';
import type { Because } from './statement.ts';
import { hasWord } from './words.ts';

/**
 * What a vagueness rule leaves alone: an area without a need, a skill set beside the peers', a health or device fact.
 * A word of difficulty in the same sentence takes it back.
 */
export function settledAs(statement: ReadStatement, sentence: ReadSentence): Because | null {
  const { from, to } = sentence;
  const [noNeed] = hitsIn(statement, sentence, 'no-need');
  if (noNeed !== undefined) return { start: noNeed.start, end: noNeed.end, as: 'no-need', side: 'for' };
  if (firstOf(statement, from, to, 'difficulty', 'support') >= 0) return null;
  const [same] = hitsIn(statement, sentence, 'same-as-peers');
  if (same !== undefined && firstOf(statement, from, to, 'contrast') < 0) return { start: same.start, end: same.end, as: 'as-peers', side: 'for' };
  const [fact] = hitsIn(statement, sentence, 'health', 'device');
  const denied = firstOf(statement, from, to, 'cannot');
  const isDenied = denied >= 0 && !hasWord(statement.words, denied, denied + 4, /^(?:needed|had|used|prescribed)$/);
  if (fact !== undefined && !isDenied && firstOf(statement, from, to, 'how-often', 'judgement', 'low-level', 'teaching', 'no-end', 'praise', 'problem-act', 'how-much', 'internal') < 0 && !hitsIn(statement, sentence, 'direction').some((hit) => statement.words[hit.to]?.gap !== '-') && !hasWord(statement.words, from, to, /^(?:begun|began|begins|starting|started|learning|picking|misses|trying|program|app|game|games|listens|programa|juegos)$/)) return { start: fact.start, end: fact.end, as: 'health-or-device', side: 'for' };
  return null;
}
