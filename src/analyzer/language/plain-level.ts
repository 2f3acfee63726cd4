import { againstStart } from './against-start.ts';
import { atTheHour } from './at-the-hour.ts';
import { chainOfActs } from './chain-of-acts.ts';
import { changeOfAmount } from './change-of-amount.ts';
import { countedOf } from './counted-of.ts';
import { earnedLevel } from './earned-level.ts';
import { heldTo } from './held-to.ts';
import { isHoped } from './hopes.ts';
import { namedSkill } from './named-skill.ts';
import { noneForWeeks } from './none-for-weeks.ts';
import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

/** A level with its own act, told by the shape of the goal: a change of an amount, none for weeks, a product by a day. */
export interface PlainLevel {
  readonly span: Span;
  readonly as: 'from-to' | 'none-for-weeks' | 'sentence-length' | 'counted' | 'held-to' | 'clock-time' | 'level' | 'named-skill' | 'product';
}

const SHAPES: readonly { readonly as: PlainLevel['as']; readonly find: (statement: ReadStatement) => Span | null }[] = [
  { as: 'from-to', find: againstStart },
  { as: 'counted', find: countedOf },
  { as: 'held-to', find: heldTo },
  { as: 'clock-time', find: atTheHour },
  { as: 'level', find: earnedLevel },
  { as: 'named-skill', find: namedSkill },
];

/** `a letter`, `his own part`, `two posters`: not `reports`. */
const isOneThing = ({ words }: ReadStatement): boolean => words.some((word, at) => (word.value !== null || /^(?:a|an|own|un|una)$/.test(word.text)) && at > 1);

/** The level a goal's shape brings with it, or null. `hasDate` tells whether the goal names a day or a stretch of time. */
export function plainLevel(statement: ReadStatement, hasDate: boolean): PlainLevel | null {
  const change = changeOfAmount(statement);
  if (change !== null) return { span: change, as: 'from-to' };
  const none = noneForWeeks(statement);
  if (none !== null) return { span: none, as: 'none-for-weeks' };
  const length = sentenceLength(statement);
  if (length !== null) return { span: length, as: 'sentence-length' };
  for (const { as, find } of SHAPES) {
    const span = find(statement);
    if (span !== null) return { span, as };
  }
  if (isHoped(statement) || firstOf(statement, 0, statement.words.length, 'no-end') >= 0) return null;
  const chain = hasDate || isOneThing(statement) ? statement.sentences.map((sentence) => chainOfActs(statement, sentence)).find((span) => span !== null) : undefined;
  return chain === undefined || hitsIn(statement, { from: 0, to: statement.words.length }, 'how-often').length > 0 ? null : { span: chain, as: 'product' };
}

/** Words that lead from the sentence to its length: `sentences from the list of 20 words` has others. */
const LENGTH_WORD = /^(?:of|to|than|that|are|averag(?:e|ing)|at|least|about|or|more|mean|length|an?|with|de|con|al|menos|por|lo)$/;

/** `sentences of six words each`, `expand her sentences to eight words`: the length of what is said, in figures or letters. */
function sentenceLength({ words }: ReadStatement): Span | null {
  for (let at = 0; at < words.length; at += 1) {
    if (!/^(?:sentences?|utterances?|phrases|oraciones|frases)$/.test(words[at]?.text ?? '')) continue;
    for (let figure = at + 1; figure < Math.min(words.length, at + 7) && !/[.;]/.test(words[figure]?.gap ?? ''); figure += 1) {
      const unit = words.slice(figure + 1, figure + 4).find(({ text }) => /^(?:words|palabras)$/.test(text));
      if (words[figure]?.value === null && !LENGTH_WORD.test(words[figure]?.text ?? '')) break;
      if (words[figure]?.value != null && unit !== undefined) return { start: words[at]?.start ?? 0, end: unit.end };
    }
  }
  return null;
}
