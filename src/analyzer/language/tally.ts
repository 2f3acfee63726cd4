import type { Quantity } from './quantities.ts';
import type { ReadStatement } from './read-statement.ts';

/** `lab scores (6)`: how many there are, not what they are. */
export function isTally({ words, text }: ReadStatement, { from, to, value }: Quantity): boolean {
  const number = words[from];
  const before = words[from - 1]?.text ?? '';
  return number !== undefined && to === from + 1 && (value ?? 99) <= 12 && number.gap.includes('(') && text[number.end] === ')' && before.endsWith('s') && before !== 'ss';
}
