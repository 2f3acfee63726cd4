import { addDays, isValid, parseISO } from 'date-fns';
import type { IsoDate } from '../../analyzer/model/iso-date.ts';

/** A whole day to put into a calendar. */
export interface CalendarDay {
  readonly day: IsoDate;
  readonly title: string;
  readonly note: string;
}

const dayOf = (date: Date): [number, number, number] => [date.getFullYear(), date.getMonth() + 1, date.getDate()];

/**
 * One day as an iCalendar file: a whole-day event with a reminder one week before. Rejects when the day is no day.
 * The library comes only when a parent asks for the file.
 */
export async function calendarFile({ day, title, note }: CalendarDay): Promise<string> {
  const { createEvent } = await import('ics');
  const start = parseISO(day);
  if (!isValid(start)) throw new RangeError(`${day} is no day of a calendar`);
  const { error, value } = createEvent({
    title,
    description: note,
    start: dayOf(start),
    end: dayOf(addDays(start, 1)),
    productId: 'IEP Lantern',
    alarms: [{ action: 'display', description: title, trigger: { hours: 7 * 24, before: true } }], // in days the library writes a duration that ends in a bare T
  });
  if (typeof value !== 'string') throw error ?? new Error('the calendar file is empty');
  return value;
}
