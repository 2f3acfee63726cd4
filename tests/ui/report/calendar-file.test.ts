import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/ui/report/calendar-file.ts';

const lines = (file: string): readonly string[] => file.split(/\r?\n/);
const unfolded = (file: string): readonly string[] => lines(file.replaceAll(/\r?\n[\t ]/g, ''));

describe('a day for the calendar', () => {
  it('is a whole day with a reminder a week before', async () => {
    const file = unfolded(await calendarFile({ day: '2027-11-12', title: 'Sam', note: 'Page 1' }));
    expect(file).toContain('DTSTART;VALUE=DATE:20271112');
    expect(file).toContain('DTEND;VALUE=DATE:20271113');
    expect(file).toContain('DESCRIPTION:Page 1');
    expect(file).toContain('TRIGGER:-PT168H');
    expect(file[0]).toBe('BEGIN:VCALENDAR');
  });

  it('lets no title add a line of its own', async () => {
    const file = await calendarFile({ day: '2027-11-12', title: 'a;b,c\\d\nEND:VEVENT', note: '' });
    expect(lines(file).filter((line) => line === 'END:VEVENT')).toHaveLength(1);
  });

  it('refuses a day that is none', async () => {
    await expect(calendarFile({ day: '2027-13-45', title: 'Sam', note: '' })).rejects.toThrow();
  });
});
