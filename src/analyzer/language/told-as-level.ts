import type { Bounds } from './number-labels.ts';
import { firstOf, type ReadStatement } from './read-statement.ts';
import { hasWord } from './words.ts';

/** `Sixty-one on the January form`: at the head of its clause, with the test after it. */
export function isOnTest(statement: ReadStatement, at: number, to: number, bounds: Bounds): boolean {
  const { words } = statement;
  if (words[to]?.text !== 'on' || to >= bounds.to || !(at === bounds.from || /[,;:]/.test(words[at]?.gap ?? '') || /^(?:scored|got|had|earned|and|a|then)$/.test(words[at - 1]?.text ?? ''))) return false;
  return /^(?:the|a|an|his|her|their|this|last|january|february|march|april|may|june|september|october|november|december)$/.test(words[to + 1]?.text ?? '') && (firstOf(statement, to + 1, Math.min(to + 6, bounds.to), 'test') >= 0 || hasWord(words, to + 1, Math.min(to + 6, bounds.to), /^(?:form|one|version|quiz|test|exam|check|probe|probes|reads|tries|samples|inventory|assessment|passage)$/));
}

/** `falls at two years nine months`, `an age equivalent of 3 years`: an age the child's skills are like. */
export function isDevelopmental({ words }: ReadStatement, at: number, bounds: Bounds): boolean {
  for (let back = at - 1; back >= Math.max(bounds.from, at - 6); back -= 1) {
    const text = words[back]?.text ?? '';
    if (/^(?:equivalent|equivalence|equivalency|ae|developmental|developmentally)$/.test(text)) return true;
    if (/^(?:falls?|fell|fall|scattered|cluster(?:s|ed)?|scatter)$/.test(text) && /^(?:at|from|around|about|between|near|to)$/.test(words[back + 1]?.text ?? '')) return true;
  }
  return false;
}
