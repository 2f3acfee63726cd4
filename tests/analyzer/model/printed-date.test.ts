import { describe, expect, it } from 'vitest';
import { readDate, readDates } from '../../../src/analyzer/model/printed-date.ts';

describe('readDates', () => {
  it.each([
    ['on 11/12/2026 he', '2026-11-12', '2026-11-12', 'day'],
    ['11-3-26', '2026-11-03', '2026-11-03', 'day'],
    ['13/11/2026', '2026-11-13', '2026-11-13', 'day'],
    ['2026-11-12', '2026-11-12', '2026-11-12', 'day'],
    ['November 12, 2026', '2026-11-12', '2026-11-12', 'day'],
    ['Nov. 2nd, 2026', '2026-11-02', '2026-11-02', 'day'],
    ['12 de noviembre de 2026', '2026-11-12', '2026-11-12', 'day'],
    ['12 November 2026', '2026-11-12', '2026-11-12', 'day'],
    ['noviembre 12, 2026', '2026-11-12', '2026-11-12', 'day'],
    ['1 de setiembre del 2026', '2026-09-01', '2026-09-01', 'day'],
    ['Sept. 9, 2025', '2025-09-09', '2025-09-09', 'day'],
    ['Nov. 2026', '2026-11-01', '2026-11-30', 'month'],
    ['febrero de 2028', '2028-02-01', '2028-02-29', 'month'],
    ['i-Ready 9/2025: 418', '2025-09-01', '2025-09-30', 'month'],
    ['the 2025-2026 school year', '2025-08-01', '2026-06-30', 'school-year'],
    ['SY 2025-26', '2025-08-01', '2026-06-30', 'school-year'],
    ['spring of 2026', '2026-03-01', '2026-05-31', 'season'],
    ['otoño de 2025', '2025-08-01', '2025-11-30', 'season'],
  ] as const)('%s', (text, from, to, precision) => {
    expect(readDates(text)).toEqual([expect.objectContaining({ from, to, precision })]);
  });

  it.each(['2/30/2026', '13/13/2026', '2023-2026', '3 of 4', 'score 45/60', 'May I go', '80% by May', '1.5.2', 'page 2025', 'march 40'])('no date in "%s"', (text) => {
    expect(readDates(text)).toEqual([]);
  });

  it('says where each date stands', () => {
    const text = 'From: 9/1/2026 To: 8/31/2027';
    expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(['9/1/2026', '8/31/2027']);
    expect(readDate(text)?.from).toBe('2026-09-01');
  });

  it('stays quick on a long plan', () => {
    const text = 'By November 12, 2026, given a grade 4 passage, Maya will read 90 words with 95% accuracy in 3 of 4 trials. '.repeat(1800);
    const began = performance.now();
    readDates(text);
    expect(performance.now() - began).toBeLessThan(120);
  });
});
