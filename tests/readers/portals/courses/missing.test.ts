import { describe, expect, it } from 'vitest';
import { missingIn } from '../../../../src/readers/portals/courses/missing.ts';

describe('missingIn', () => {
  it.each([
    ['3 missing', 3],
    ['Missing Assignments: 12Updated: 11/18/2025', 12],
    ['Missing work (4)', 4],
    ['2 assignments missing', 2],
    ['7 tareas sin entregar', 7],
    ['Faltantes: 5', 5],
    ['0 Missing Assignments', 0],
    ['No missing work', 0],
  ])('reads %s as %i', (text, count) => {
    expect(missingIn(text)).toBe(count);
  });

  it.each(['', 'Missing', 'Missing: 11/18/2025', 'Missing 40% of the labs', 'Score 8/10 missing nothing', '88.5 missing', 'Graded 3'])('says nothing of: %s', (text) => {
    expect(missingIn(text)).toBeNull();
  });
});
