import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/ui/report/calendar-file.ts';

const now = new Date('2026-11-24T19:42:00.123Z');
const lines = (file: string): readonly string[] => file.split('\r\n');
const unfolded = (file: string): readonly string[] => lines(file.replaceAll('\r\n ', ''));

describe('a day for the calendar', () => {
  it('is a whole day with a reminder a week before', () => {
    const file = unfolded(calendarFile({ day: '2027-11-12', title: 'Sam', note: 'Page 1' }, now));
    expect(file).toContain('DTSTART;VALUE=DATE:20271112');
    expect(file).toContain('DTSTAMP:20261124T194200Z');
    expect(file).toContain('TRIGGER:-P7D');
    expect(file[0]).toBe('BEGIN:VCALENDAR');
    expect(file.at(-2)).toBe('END:VCALENDAR');
  });

  it('escapes what iCalendar reserves, and nothing can add a line of its own', () => {
    const file = calendarFile({ day: '2027-11-12', title: 'a;b,c\\d\nEND:VEVENT', note: '' }, now);
    expect(unfolded(file)).toContain(String.raw`SUMMARY:a\;b\,c\\d\nEND:VEVENT`);
    expect(lines(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('folds long lines, by bytes and never inside a letter', () => {
    const title = 'revisión ñ 😀 '.repeat(5) + '😀'.repeat(40);
    const file = calendarFile({ day: '2027-11-12', title, note: '' }, now);
    for (const line of lines(file)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}`);
  });
});
