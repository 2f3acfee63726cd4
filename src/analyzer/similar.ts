import { fold } from './language/fold.ts';

/** Words of a text with dates, numbers and signs masked: what is left when a form is filled again. */
const MONTH_OF_DATE = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic)[a-z]*\.? (?:de )?(?=#)/gu;

function wordsOf(text: string): readonly string[] {
  return fold(text).replaceAll(/\d+(?:[/.,:-]\d+)*/gu, '#').replaceAll(MONTH_OF_DATE, '').match(/[a-z#]+/gu) ?? [];
}

/** How much two texts share, 0 to 1, by pairs of neighbouring words (Dice). Numbers count as equal. */
export function similarity(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const total = first.length + second.length;
  if (total === 0) return 0;
  const counts = new Map<string, number>();
  for (const pair of first) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const left = counts.get(pair) ?? 0;
    if (left > 0) {
      shared += 1;
      counts.set(pair, left - 1);
    }
  }
  return (2 * shared) / total;
}

function pairsOf(text: string): readonly string[] {
  const words = wordsOf(text);
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

export const wordCount = (text: string): number => wordsOf(text).length;
