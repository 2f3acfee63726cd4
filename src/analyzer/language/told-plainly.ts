import { listedItems } from './listed-items.ts';
import { looseFigure } from './loose-figures.ts';
import { noneSeen } from './none-seen.ts';
import type { ReadSentence, ReadStatement } from './read-statement.ts';
import type { Because, Span } from './statement.ts';
import { thenAndNow } from './then-and-now.ts';

/** Results told without a figure and its unit: none over a stretch, then and now, the items themselves, decades. Or null. */
export function toldPlainly(statement: ReadStatement, sentence: ReadSentence, before: ReadSentence | null): Because | null {
  const figure = looseFigure(statement, sentence);
  if (figure !== null) return { ...figure, as: 'loose-figure', side: 'for' };
  const items = listedItems(statement, sentence);
  if (items !== null) return { ...items, as: 'named-items', side: 'for' };
  const none: Span | null = noneSeen(statement, sentence);
  if (none !== null) return { ...none, as: 'none-seen', side: 'for' };
  const change = thenAndNow(statement, sentence, before);
  return change === null ? null : { ...change, as: 'then-and-now', side: 'for' };
}
