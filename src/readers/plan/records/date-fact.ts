import { readDate, readDates } from '../../../analyzer/model/printed-date.ts';
import type { Passage } from '../../../analyzer/model/passage.ts';
import type { DateFact } from '../../../analyzer/model/plan.ts';
import { part } from '../../layout.ts';

/** The first full day printed in a passage, or null. A month or a school year is no day. */
export function dayIn(passage: Passage | null): DateFact | null {
  if (passage === null) return null;
  const date = readDates(passage.text).find(({ precision }) => precision === 'day');
  return date === undefined ? null : { iso: date.from, at: part(passage, date.start, date.end) };
}

/** The last day that the first date in a passage can mean: "June 2026" is 30 June. For targets and ends. */
export function lastDayIn(passage: Passage | null): DateFact | null {
  const date = passage === null ? null : readDate(passage.text);
  return passage === null || date === null ? null : { iso: date.to, at: part(passage, date.start, date.end) };
}

/** What may stand between the two ends of a span of time. */
const BETWEEN = /^[\s,]*(?:-|–|—|to|through|thru|until|and|al?|hasta|y|\/)?[\s:]*(?:to|end|ending|hasta)?[\s:]*$/i;

/** First and last day of "9/1/2026 to 8/31/2027"; nulls where nothing is printed. */
export function rangeIn(passage: Passage | null): { readonly start: DateFact | null; readonly end: DateFact | null } {
  const days = passage === null ? [] : readDates(passage.text).filter(({ precision }) => precision === 'day');
  const [first, second] = days;
  if (passage !== null && first !== undefined && second !== undefined && !BETWEEN.test(passage.text.slice(first.end, second.start))) days.length = 1;
  const fact = (index: number): DateFact | null => {
    const date = days[index];
    return date === undefined || passage === null ? null : { iso: date.from, at: part(passage, date.start, date.end) };
  };
  return { start: fact(0), end: fact(1) };
}
