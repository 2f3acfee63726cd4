import { aimOf, type Aim } from './aims.ts';
import { labelAt, type Label } from './number-labels.ts';
import { isLevelLetter, quantityAt, type Quantity, type Unit } from './quantities.ts';
import { means, readStatement, type Readable, type ReadSentence, type ReadStatement } from './read-statement.ts';
import { roleOf, type Role } from './roles.ts';
import type { Span } from './statement.ts';
import type { Word } from './words.ts';
import type { LanguageCode } from '../model/language-code.ts';

/**
 * One number of a statement with what it measures. `role` is `result` when it is something the child does or scores;
 * any other role measures nothing of the child's. `aim` tells a result of now from a target and from the peers' figure.
 */
export interface Measure extends Span {
  readonly unit: Unit | Label;
  readonly role: Role;
  readonly aim: Aim;
  readonly value: number | null;
  /** The upper end of a range, the `of m` of a ratio, else null. */
  readonly high: number | null;
  /** Word indexes, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Every number of a text, in order, with what it measures. */
export function measuresIn(text: Readable, language: LanguageCode): Measure[] {
  const statement = readStatement(text, language);
  return statement.sentences.flatMap((sentence) => measuresOf(statement, sentence));
}

/** Every number of one sentence, in order. */
export function measuresOf(statement: ReadStatement, sentence: ReadSentence): Measure[] {
  const measures: Measure[] = [];
  const bounds = { from: sentence.from, to: sentence.to };
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const word = statement.words[at];
    if (word === undefined || (!startsQuantity(statement, word, at) && !isLevelLetter(statement, at, bounds))) continue;
    const label = means(statement, at, 'share') ? null : labelAt(statement, at, bounds, isDateBefore(measures.at(-1), statement, at));
    if (label !== null) {
      measures.push(labelled(statement, label.unit, at, label.to));
      at = label.to - 1;
      continue;
    }
    const quantity = quantityAt(statement, at, bounds);
    if (quantity === null) continue;
    const role = roleOf(statement, quantity, bounds);
    measures.push({ ...quantity, ...spanOf(statement, quantity), role, aim: aimOf(statement, quantity, bounds, measures.at(-1) ?? null) });
    at = quantity.to - 1;
  }
  return measures;
}

/** A result of the child's, now. */
export const isResultNow = (measure: Measure): boolean => measure.role === 'result' && measure.aim === 'now';

/** Asked of every word, so in one walk over its meanings. */
function startsQuantity({ words, tags }: ReadStatement, { value, text }: Word, at: number): boolean {
  if (value !== null) return true;
  const meanings = tags[at];
  if (meanings === undefined || meanings.length === 0) return false;
  for (const meaning of meanings) if (meaning === 'share' || meaning === 'often-exact' || meaning === 'letter-level' || meaning === 'time-exact') return true;
  return text === 'no' || (text === 'none' && words[at + 1]?.text === 'of');
}

/** The days of a list: `on 9/12, 9/26 and 10/10`. */
function isDateBefore(last: Measure | undefined, { words }: ReadStatement, at: number): boolean {
  if (last?.unit !== 'date') return false;
  return last.to === at || (last.to === at - 1 && /^(?:and|y|to|through|thru|or|a|&)$/.test(words[at - 1]?.text ?? ''));
}

function labelled(statement: ReadStatement, unit: Label, from: number, to: number): Measure {
  return { unit, role: 'label', aim: 'now', value: statement.words[from]?.value ?? null, high: null, from, to, ...spanOf(statement, { from, to }) };
}

const spanOf = ({ words }: ReadStatement, { from, to }: Pick<Quantity, 'from' | 'to'>): Span => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
