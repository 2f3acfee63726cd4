import type { Bounds } from './number-labels.ts';
import type { Quantity } from './quantities.ts';
import { means, type ReadStatement } from './read-statement.ts';
import type { Measure } from './measures.ts';
import { hasWord } from './words.ts';

/** Where a figure stands: reached now, aimed at, or somebody else's. */
export type Aim = 'now' | 'target' | 'peers';

const GOAL_NOUN = /^(?:goal|target|objective|criterion|criteria|aim|benchmark|mastery|meta|objetivo|criterio)$/;
/** Small words that chain a second figure to the first: `80% in 4 of 5 trials on 3 days`. */
const CHAIN = /^(?:in|on|across|for|with|over|at|and|de|en|por|con|accuracy|or|better|exactitud|precision|the|y|as|measured|by|to|independence|of|time|least)$/;

/** Reads backwards from a figure to the word that says whose it is and when. */
export function aimOf(statement: ReadStatement, { from, to }: Quantity, bounds: Bounds, before: Measure | null): Aim {
  const { words, tags } = statement;
  for (let at = to; at < Math.min(to + 2, bounds.to) && !/[,.;:(]/.test(words[at]?.gap ?? ''); at += 1) if (means(statement, at, 'target') && /^(?:goal|target|criterion|benchmark|meta|mastery)$/.test(words[at]?.text ?? '') && !/^(?:words|sounds|letters|signs|facts|sentences|areas?)$/.test(words[at + 1]?.text ?? '')) return 'target';
  if (words.slice(to, Math.min(to + 4, bounds.to)).some((word, at, rest) => (word.text === 'called' && rest[at + 1]?.text === 'for') || (/^(?:he|she|they)$/.test(word.text) && /^(?:needs|need)$/.test(rest[at + 1]?.text ?? '')))) return 'target';
  const is = words.slice(to, Math.min(to + 5, bounds.to)).findIndex((word) => /^(?:is|was|es|era)$/.test(word.text));
  if (is >= 0 && hasWord(words, to + is + 1, to + is + 4, /^(?:goal|target|aim|criterion|meta|objetivo)$/)) return 'target';
  for (let at = from - 1; at >= bounds.from; at -= 1) {
    if (before !== null && at < before.to && at >= before.from && before.unit !== 'school-grade') return chained(words, before.to, from) || (before.aim === 'target' && sameBreath(words, before.to, from)) ? before.aim : 'now';
    const pause = words[at + 1]?.gap ?? '';
    if (at < from - 40) return 'now';
    if (pause !== ' ' && /[();]/.test(pause)) return 'now';
    if (pause !== ' ' && pause.includes(':')) return GOAL_NOUN.test(words[at]?.text ?? '') && !(words[at]?.text === 'benchmark' && words[at]?.gap === ' ' && words[at - 1]?.text !== 'the') ? 'target' : 'now';
    const text = words[at]?.text ?? '';
    if (tags[at]?.length === 0 && text !== 'graders') continue;
    if (means(statement, at, 'target') && !(text === 'should' && means(statement, at + 1, 'peers'))) return 'target';
    if (isFuture(statement, at)) return 'target';
    if (text === 'graders' && !subjectBetween(words, at, from) && words[at - 2]?.text !== 'like') return 'peers';
    if (/^work(?:s|ing|ed)?$/.test(text) && means(statement, at, 'no-end') && !/^(?:group|partner|class|seat|desk|independent|written|table)$/.test(words[at - 1]?.text ?? '') && !words.slice(at + 1, from + 1).some((word) => word.gap.includes(','))) return 'target';
    if (means(statement, at, 'peers') && !(text === 'most' && /^(?:days|mornings|afternoons|times|often|classes|lessons|nights|tries|trials|steps)$/.test(words[at + 1]?.text ?? '')) && !/^(?:with|to|of|by|from|than|a|an|another|his|her|their|for|con|sus|un|una)$/.test(words[at - 1]?.text ?? '') && !subjectBetween(words, at, from) && !means(statement, at, 'same-as-peers')) return 'peers';
    if (means(statement, at, 'now') && at > from - 7) return 'now';
  }
  return 'now';
}

const chained = (words: ReadStatement['words'], from: number, to: number): boolean => words.slice(from, to).every((word) => CHAIN.test(word.text) && !/[;.]/.test(word.gap));

/** No pause and no turn between two figures. */
const sameBreath = (words: ReadStatement['words'], from: number, to: number): boolean => words.slice(from, to + 1).every((word) => !/[,;:()]/.test(word.gap) && !/^(?:but|and|while|now|y|pero)$/.test(word.text));

const subjectBetween = (words: ReadStatement['words'], from: number, to: number): boolean => hasWord(words, from + 1, to, /^(?:he|she|they|el|ella)$/);

/** Whether a sentence speaks of what is to come. */
export function isAhead(statement: ReadStatement, { from, to }: Bounds): boolean {
  for (let at = from; at < to; at += 1) if (isFuture(statement, at)) return true;
  return false;
}

/** `will read`, not `Will reads` or `Will spelled`: a child may have that name. */
function isFuture(statement: ReadStatement, at: number): boolean {
  if (!means(statement, at, 'future')) return false;
  const next = statement.words[at + 1]?.text ?? '';
  return statement.words[at]?.text !== 'will' || !(/^(?:is|was|has|had|did)$/.test(next) || /(?:ed|[^s]s)$/.test(next));
}
