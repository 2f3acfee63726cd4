import { describe, expect, it } from 'vitest';
import { readScores } from '../../../src/readers/plan/records/read-scores.ts';
import { layoutOf } from './layout-of.ts';

const scoresOf = (text: string) => readScores(layoutOf(text)).map(({ instrument, measure, date, type, value }) => [instrument, measure?.text ?? null, date?.iso ?? null, type, value]);

describe('readScores', () => {
  it('names the type of every score in a sentence', () => {
    expect(scoresOf('Terrence was given the WIAT-4 on 03/12/2026 (Math Problem Solving standard score 81, 10th percentile).')).toEqual([
      ['WIAT-4', null, '2026-03-12', 'standard', 81],
      ['WIAT-4', null, '2026-03-12', 'percentile', 10],
    ]);
  });

  it('reads a table by its header, under the test its title names', () => {
    expect(scoresOf('## WISC-V, given 03/10/2026\n\n| !Subtest | !Scaled Score | !Percentile Rank |\n| Block Design | 8 | 25th |\n| Digit Span | 6 | 9 |')).toEqual([
      ['WISC-V', 'Block Design', null, 'scaled', 8],
      ['WISC-V', 'Block Design', null, 'percentile', 25],
      ['WISC-V', 'Digit Span', null, 'scaled', 6],
      ['WISC-V', 'Digit Span', null, 'percentile', 9],
    ]);
  });

  it.each(['He scored 45 on the quiz.', 'The score was 9 of 12.', 'Reads at a grade 3 level, 82% accuracy.', '| !Assignment | !Score |\n| Quiz | 88 |', 'A standard score of 900'])('finds no test score in "%s"', (text) => expect(scoresOf(text)).toEqual([]));
});
