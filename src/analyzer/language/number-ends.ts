import type { Bounds } from './number-labels.ts';
import { firstOf, means, type ReadStatement } from './read-statement.ts';

/** `oi`, `ol`, `ot`: what a scanner makes of `of`. */
const OF = new Set(['of', 'de', 'sobre', 'oi', 'ol', 'ot']);
const ARTICLES = new Set(['the', 'her', 'his', 'their', 'every', 'each', 'those', 'last', 'los', 'las', 'cada', 'a', 'possible', 'total', 'its', 'sus', 'all', 'total', 'un', 'una', 'next', 'past', 'previous', 'following', 'any', 'given']);

/** `3 of 4`, `three out of every four`, `7/10`, `5 words out of 12`. */
export function ratioEnd(statement: ReadStatement, to: number, bounds: Bounds): { to: number; of: number } | null {
  const { words } = statement;
  if (words[to]?.text === '/' && words[to + 1]?.value != null && words[to + 1]?.text !== '%') return { to: to + 2, of: words[to + 1]?.value ?? 0 };
  if (words[to]?.text === 'for' && words[to + 1]?.value != null && /^(?:went|was|is|got|hit|a|goes|now|,)$/.test(words[to - 2]?.text ?? 'went') && !/^(?:dollar|dollars|week|weeks|day|days|minutes)$/.test(words[to + 2]?.text ?? '')) return { to: to + 2, of: words[to + 1]?.value ?? 0 };
  let at = to;
  for (let skipped = 0; skipped < 3 && at < bounds.to && words[at]?.value === null && !/^(?:instead|and|or|but|his|her|in|on|with|for|y|con|para|per|a|is|was|he|she)$/.test(words[at]?.text ?? '') && !OF.has(words[at]?.text ?? '') && words[at]?.text !== 'out' && words[at]?.text !== 'in'; skipped += 1) {
    if (/[.,;:()]/.test(words[at]?.gap ?? '')) return null;
    at += 1;
  }
  if (OF.has(words[at]?.text ?? '') && /[,;:]/.test(words[at]?.gap ?? '')) return null;
  if (words[at]?.text === 'out' && words[at + 1]?.text === 'of') at += 1;
  else if (words[at]?.text === 'in' && /^(?:every|each)$/.test(words[at + 1]?.text ?? '')) at += 0;
  else if (!OF.has(words[at]?.text ?? '')) return null;
  at += 1;
  while (ARTICLES.has(words[at]?.text ?? '') && at < bounds.to) at += 1;
  const of = words[at];
  if (/^(?:them|these|those|ellas|ellos)$/.test(of?.text ?? '') && at === to + 1 && /^(?:right|correct|correctly|wrong|independently|missed)$/.test(words[at + 1]?.text ?? '')) return { to: at + 2, of: 0 };
  if (of?.value == null || at >= bounds.to || of.ordinal || /[.,;:()]/.test(of.gap)) return null;
  if (words[at + 1]?.gap === '-' && words[at + 1]?.value === null) return null;
  if (at > to + 1 && means(statement, at + 1, 'time-short')) return null;
  return words[at + 1]?.text === '%' ? null : { to: at + 1, of: of.value };
}

/** Longer than this, so many `in 50 minutes` is a count over a sitting and no rate. */
const LONGEST_PROBE = 15;

/** `words correct per minute`, `facts a minute`, `words in two minutes`: the end of it, or null. */
export function rateEnd(statement: ReadStatement, noun: number, bounds: Bounds): number | null {
  const { words } = statement;
  for (let at = noun + 1; at < Math.min(noun + 6, bounds.to); at += 1) {
    const text = words[at]?.text ?? '';
    if (/[.,;:]/.test(words[at]?.gap ?? '')) return null;
    if (!/^(?:per|a|an|each|every|in|por|al|cada|en|\/|within|for)$/.test(text)) continue;
    if ((words[at + 1]?.value ?? 0) > LONGEST_PROBE) return null;
    for (let time = at + 1; time <= at + 2 && time < bounds.to; time += 1) if (means(statement, time, 'time-short')) return time + 1;
  }
  return null;
}

/** `five days in a row`, `3 consecutive sessions`. */
export function runEnd(statement: ReadStatement, noun: number, bounds: Bounds): number | null {
  if (!(means(statement, noun, 'opportunity') || means(statement, noun, 'time-long') || means(statement, noun, 'in-a-row'))) return null;
  const row = firstOf(statement, noun, Math.min(noun + 4, bounds.to), 'in-a-row');
  return row < 0 ? null : row + 1;
}

/** `31 trays/hr`, `four tables an hour`: things done in a time; people and minutes are not done. */
export function isPerTime(statement: ReadStatement, noun: number, to: number, { to: end }: Bounds): boolean {
  if (noun <= to || noun + 1 >= end || !means(statement, noun + 1, 'time-short') || statement.words[noun + 1]?.text.endsWith('s') !== false) return false;
  const thing = noun - 1;
  return /^(?:\/|a|an|per|each|every|por|cada|la)$/.test(statement.words[noun]?.text ?? '') && statement.words[thing]?.text.endsWith('s') === true && firstOf(statement, to, noun, 'time-short', 'session', 'service', 'setting-unit') < 0;
}
