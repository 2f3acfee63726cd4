import type { Found } from './number-labels.ts';
import { means, type ReadStatement } from './read-statement.ts';

const BEFORE_DATE = new Set(['on', 'by', 'since', 'from', 'between', 'dated', 'through', 'thru', 'until', 'of', 'date', 'dates', 'el', 'hasta', 'desde', 'para', 'del', 'fecha', 'starting', 'ending', 'for', 'and', 'y', 'before', 'after', 'update', 'updated', 'meeting', 'week']);

/** `10/2` is a day, `7/10` a result; the words around decide, and an upper part above the lower one. */
export function slashDate(statement: ReadStatement, at: number, inDateList: boolean): Found | null {
  const { words } = statement;
  const first = words[at]?.value ?? 0;
  const second = words[at + 2]?.value ?? 0;
  if (words[at + 3]?.text === '/' && words[at + 4]?.value != null) return { unit: 'date', to: at + 5 };
  if (/^20\d\d$/.test(words[at + 2]?.text ?? '')) return { unit: 'date', to: at + 3 };
  if (first > 12 || first < 1 || second > 31 || second < 1) return null;
  if ((words[at + 3]?.gap ?? '').includes(':') && (at === 0 || /[,;.]/.test(words[at]?.gap ?? '')) && !isBareEnd(second)) return { unit: 'date', to: at + 3 };
  if (isRunOfDays(statement, at, first, second)) return { unit: 'date', to: at + 3 };
  const noun = ['performed', 'opportunity', 'right-wrong'].some((meaning) => means(statement, at + 3, meaning as 'performed')) || words[at + 3]?.text === '=' || words[at + 3]?.text === '%';
  if (first > second || (inDateList && !(/-|:/.test(words[at]?.gap ?? '') && isBareEnd(second)))) return { unit: 'date', to: at + 3 };
  if (noun || !/^\d+$/.test(words[at + 2]?.text ?? '')) return null;
  const next = words[at + 3]?.value == null && /^(?:and|to|y|a|&)$/.test(words[at + 3]?.text ?? '') ? at + 4 : at + 3;
  if (words[next + 1]?.text === '/' && (words[next]?.value ?? 0) <= 12 && (words[next]?.value ?? 0) > (words[next + 2]?.value ?? 99) && words[next + 3]?.text !== '/') return { unit: 'date', to: at + 3 };
  if (/^(?:update|updates|meeting|conference|report|evaluation|check|note|incident|incidents|iep)$/.test(words[at + 3]?.text ?? '')) return { unit: 'date', to: at + 3 };
  const before = words[at - 1];
  const afterDate = before !== undefined && BEFORE_DATE.has(before.text) && !(before.text === 'of' || before.text === 'for') && (!isBareEnd(second) || /^(?:on|since|by|dated|until|through|thru|update|updated|meeting|week|el|desde|hasta)$/.test(before.text));
  const asOf = before?.text === 'of' && words[at - 2]?.text === 'as';
  return afterDate || asOf ? { unit: 'date', to: at + 3 } : null;
}

/** A later day of the same month. */
const follows = (a: number, b: number, c: number, d: number): boolean => a === c && d - b >= 5 && d <= 31 && !(isBareEnd(b) && isBareEnd(d));

/** `9/12 KM | 9/26 KM | 10/10`: days one after the other, two or more of them in one month. */
function isRunOfDays({ words }: ReadStatement, at: number, month: number, day: number): boolean {
  const pairAt = (place: number): readonly [number, number] | null => (words[place + 1]?.text === '/' && words[place]?.value != null && words[place + 2]?.value != null ? [words[place]?.value ?? 0, words[place + 2]?.value ?? 0] : null);
  for (let step = 3; step <= 7; step += 1) {
    const [next, last] = [pairAt(at + step), pairAt(at - step)];
    if (next !== null && follows(month, day, next[0], next[1])) return true;
    if (last !== null && (follows(last[0], last[1], month, day) || (last[0] === month - 1 && last[1] > 20))) return true;
  }
  return false;
}

/** `3/5`, `8/10`, `12/20`: how tries are usually counted. After "on" such a pair may still be a result. */
const isBareEnd = (of: number): boolean => of === 5 || of === 10 || of === 4 || of === 20;
