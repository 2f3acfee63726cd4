import { describe, expect, it } from 'vitest';
import { readMark } from '../../../../src/readers/portals/marks/read-mark.ts';

describe('readMark', () => {
  it.each([
    ['A- 90', 'A-', 90],
    ['A-\n90', 'A-', 90],
    ['90 A-', 'A-', 90],
    ['A- (90%)', 'A-', 90],
    ['(90.0%)', null, 90],
    ['90.0% A-', 'A-', 90],
    ['81.2%B-', 'B-', 81.2],
    ['A-90%', 'A-', 90],
    ['B −', 'B-', null],
    ['B–', 'B-', null],
    ['B+', 'B+', null],
    ['B minus', 'B-', null],
    ['B minus B-', 'B-', null],
    ['88.25 B+', 'B+', 88.25],
    ['104.2 A+', 'A+', 104.2],
    ['F 42', 'F', 42],
    ['F (68.9%)', 'F', 68.9],
    ['E 50', 'E', 50],
    ['81,00 %', null, 81],
    ['0%', null, 0],
    ['A- 90% A- 90%', 'A-', 90],
    ['Grade: B 85%', 'B', 85],
    ['A 4.0', 'A', null],
    ['Satisfactory', 'S', null],
    ['INC', 'INC', null],
    ['Incomplete', 'INC', null],
    ['9/12 (75%)', null, 75],
  ])('%j is letter %j and percent %j', (text, letter, percent) => {
    expect(readMark(text)).toMatchObject({ state: 'mark', letter, percent });
  });

  it.each([
    ['87,25', 87.25],
    ['48', 48],
    ['3.5', 3.5],
  ])('%j alone is a number whose scale is not known yet', (text, number) => {
    expect(readMark(text)).toMatchObject({ state: 'mark', number, percent: null, letter: null });
  });

  it.each(['', ' ', '[ i ]', '[i]', '--', '-', '—', '–', 'N/A', 'NA', 'NG', 'NM', '*', 'No grade', 'No grades', 'Not Graded', 'Not available', '0/0', '0 / 0', 'Sin calificación'])('%j is no mark, never zero', (text) => {
    expect(readMark(text)).toMatchObject({ state: 'none', letter: null, percent: null, number: null });
  });

  it.each(['Algebra A', '3 missing', 'Period 2', '08/18/2026', 'Section D', 'A 90% B 80%', 'UNEXCUSED', '90 - 100', 'Room 12', '$90.00', 'Due 11/20'])('%j is not a mark', (text) => {
    expect(readMark(text).state).toBe('unread');
  });

  it('keeps points apart from a course mark', () => {
    expect(readMark('18 / 20')).toMatchObject({ state: 'mark', letter: null, percent: null, number: null, points: { score: 18, possible: 20 } });
  });

  it('stays quick on hostile text', () => {
    const start = performance.now();
    for (const text of ['9'.repeat(50_000), 'A- '.repeat(20_000), '( '.repeat(30_000), ' '.repeat(50_000)]) readMark(text);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
