import { differenceInMonths, parseISO } from 'date-fns';
import type { IsoDate } from '../model/iso-date.ts';
import { readDates, type PrintedDate } from '../model/printed-date.ts';

/** The latest day printed in a text that is not after a given day, or null. A season or school year counts by its last day at most. */
export function newestDate(text: string, notAfter: IsoDate): PrintedDate | null {
  let newest: PrintedDate | null = null;
  for (const date of readDates(text)) {
    if (date.from > notAfter) continue;
    if (newest === null || date.to > newest.to) newest = date;
  }
  return newest;
}

/** Whole months from a printed date to a day, counted from the latest day the date can mean; never below 0. */
export function monthsBefore(date: PrintedDate, day: IsoDate): number {
  return Math.max(0, differenceInMonths(parseISO(day), parseISO(date.to > day ? day : date.to)));
}

export { readDates, type PrintedDate };
