import type { Span } from './language/statement.ts';

const PERCENTILE = /\b(\d{1,2})(?:st|nd|rd|th)? ?(?:%ile|percentile)\b|\bpercentil(?:e rank)?:? (?:de )?(\d{1,2})\b/giu;
const STANDARD = /\b[Ss]tandard [Ss]core(?: of|:)? (\d{2,3})\b|\bSS ?[=:]? ?(\d{2,3})\b/gu;
const LEVELS_BELOW = /\b(?:two|three|four|five|2|3|4|5) (?:or more )?(?:grade levels?|grades|years) (?:or more )?below\b/iu;

/** Far below: the 16th percentile or less, a standard score of 85 or less, two grade levels or more. */
export function findLowScore(text: string): Span | null {
  for (const match of text.matchAll(PERCENTILE)) if (Number(match[1] ?? match[2]) <= 16) return span(match.index, match[0]);
  for (const match of text.matchAll(STANDARD)) {
    const score = Number(match[1] ?? match[2]);
    if (score >= 40 && score <= 85) return span(match.index, match[0]);
  }
  const below = LEVELS_BELOW.exec(text);
  return below === null ? null : span(below.index, below[0]);
}

const span = (start: number, words: string): Span => ({ start, end: start + words.length });
