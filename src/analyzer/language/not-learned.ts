import type { Measure } from './measures.ts';
import type { ReadSentence, ReadStatement } from './read-statement.ts';
import { hasWord } from './words.ts';

const PRIZE = /^(?:prize|prizes|ticket|tickets|sticker|stickers|token|tokens|bucks|treat|treats|treasure|store|reward|rewards|premio|premios|boleto|boletos|calcomania|calcomanias)$/;
const CAME = /^(?:came|come|comes|met|visited|attended|vino|asistio|picked|chose|won|played|gano)$/;

/** Whether a figure counts prizes, visits or games, which says nothing of what was learned. A share (`15 of 20 stickers`) is a score. */
export function isNotLearned({ words }: ReadStatement, sentence: ReadSentence, { unit, from, to }: Measure): boolean {
  if (unit !== 'count' && unit !== 'bare' && unit !== 'score' && unit !== 'frequency') return false;
  for (let at = from; at < Math.min(to + 5, sentence.to) && (at === from || !/[,;.]/.test(words[at]?.gap ?? '')); at += 1) if (PRIZE.test(words[at]?.text ?? '')) return true;
  if (hasWord(words, Math.max(sentence.from, from - 3), from, /^(?:cashed|spent|traded|redeemed|banked)$/)) return true;
  if (/^points?$/.test(words[to - 1]?.text ?? '') && words[to]?.text === 'for' && /ing$|^(?:effort|each|being|every)$/.test(words[to + 1]?.text ?? '')) return true;
  return hasWord(words, Math.max(sentence.from, from - 2), from, CAME) || (unit === 'frequency' && hasWord(words, Math.max(sentence.from, from - 3), from, PRIZE));
}
