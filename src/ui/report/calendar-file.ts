import type { IsoDate } from '../../analyzer/model/iso-date.ts';

/** A whole day to put into a calendar. */
export interface CalendarDay {
  readonly day: IsoDate;
  readonly title: string;
  readonly note: string;
}

/**
 * One day as an iCalendar file: a whole-day event with a reminder one week before. Rejects when the day is no day.
 * The library comes only when a parent asks for the file.
 */
export async function calendarFile({ day, title, note }: CalendarDay): Promise<string> {
  const { createEvent } = await import('ics');
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const { error, value } = createEvent({
    title,
    description: note,
    start: [year, month, date],
    duration: { days: 1 },
    productId: 'IEP Lantern',
    alarms: [{ action: 'display', description: title, trigger: { weeks: 1, before: true } }],
  });
  if (value === undefined) throw error ?? new Error(`${day} is no day of a calendar`);
  return value;
}
