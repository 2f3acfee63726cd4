import type { IsoDate } from '../../analyzer/model/iso-date.ts';

/** A whole day to put into a calendar. */
export interface CalendarDay {
  readonly day: IsoDate;
  readonly title: string;
  readonly note: string;
}

/** One day as an iCalendar file (RFC 5545): a whole-day event with a reminder one week before. `now` stamps it. */
export function calendarFile({ day, title, note }: CalendarDay, now: Date): string {
  const date = day.replaceAll('-', '');
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//IEP Lantern//EN',
    'BEGIN:VEVENT',
    `UID:${date}-${stamp}@iep-lantern`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-P7D',
    `DESCRIPTION:${escaped(title)}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);

/** Lines longer than 75 bytes go on in the next, after a space. A letter has at most 4 bytes, so 18 letters always fit. */
function folded(line: string): string {
  const letters = [...line];
  if (letters.length <= 18) return line;
  const parts: string[] = [];
  for (let at = 0; at < letters.length; at += 18) parts.push(letters.slice(at, at + 18).join(''));
  return parts.join('\r\n ');
}
