import type { Measure } from './measures.ts';
import type { ReadSentence, ReadStatement } from './read-statement.ts';
import { hasOneOf } from './words.ts';

/** Numbers of speech that count nothing. */
const IDIOM =
  /\b(?:(?:one|a) (?:step|day|thing|bite|word) at a time|(?:two|three|2) thumbs up|two steps forward|one step (?:back|closer|ahead|forward)|once in a (?:while|blue moon|lifetime|great while)|(?:one|1) in a million|one of a kind|(?:a |one )?hundred (?:and ten )?percent(?= (?:effort|and|better|himself|herself|of (?:himself|herself|his|her)|\w+er)\b)|110 ?(?:%|percent)|(?:trying|tries|tried|gives?|giving|gave|puts? in|putting in) (?:a |it |his |her |their )?(?:100|one hundred|hundred) ?(?:%|percent)|second nature|high fives?|24\/7|square one|number one fan|on cloud nine|one for the books|a million times|ten times (?:better|more|happier|calmer)|two peas|night and day|first things first|a perfect 10|an? (?:10|ten) out of (?:10|ten) (?:kid|student|day|child|person|boy|girl)|(?:360|180)[ -]degrees?|paso a paso|uno en un mill[oó]n|de vez en cuando|una y otra vez)(?![a-z])/gi;

/** Words one of which every figure of speech has. */
const STARTS = new Set('step steps time thumbs while moon lifetime million hundred kind 110 100 second high 24 square fan cloud books better two night first perfect 10 ten 360 180 paso uno una cuando vez'.split(' '));
const NEVER = (): boolean => false;

/** Asks whether a number is part of a figure of speech: `one step at a time`, `once in a blue moon`. */
export function asksIdiomatic({ text, words }: ReadStatement, { start, end, from, to }: ReadSentence): (measure: Measure) => boolean {
  if (!hasOneOf(words, from, to, STARTS)) return NEVER;
  const idioms = [...text.slice(start, end).matchAll(IDIOM)].slice(0, 8).map(({ index, 0: found }) => ({ opens: start + index, closes: start + index + found.length }));
  return (measure) => idioms.some(({ opens, closes }) => opens < measure.end && closes > measure.start);
}
