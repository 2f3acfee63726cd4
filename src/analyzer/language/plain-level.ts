import { chainOfActs } from './chain-of-acts.ts';
import { changeOfAmount } from './change-of-amount.ts';
import { isHoped } from './hopes.ts';
import { noneForWeeks } from './none-for-weeks.ts';
import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';
import type { Span } from './statement.ts';

/** A level with its own act, told by the shape of the goal: a change of an amount, none for weeks, a product by a day. */
export interface PlainLevel {
  readonly span: Span;
  readonly as: 'from-to' | 'none-for-weeks' | 'product';
}

/** The level a goal's shape brings with it, or null. `hasDate` tells whether the goal names a day or a stretch of time. */
export function plainLevel(statement: ReadStatement, hasDate: boolean): PlainLevel | null {
  const change = changeOfAmount(statement);
  if (change !== null) return { span: change, as: 'from-to' };
  const none = noneForWeeks(statement);
  if (none !== null) return { span: none, as: 'none-for-weeks' };
  if (!hasDate || isHoped(statement) || firstOf(statement, 0, statement.words.length, 'no-end') >= 0) return null;
  const chain = statement.sentences.map((sentence) => chainOfActs(statement, sentence)).find((span) => span !== null);
  return chain === undefined || hitsIn(statement, { from: 0, to: statement.words.length }, 'how-often').length > 0 ? null : { span: chain, as: 'product' };
}
