import { describe, expect, it } from 'vitest';
import { areasOf } from '../../../src/analyzer/language/areas.ts';
import { judgeAccommodation } from '../../../src/analyzer/language/judge-accommodation.ts';
import { judgeAmount } from '../../../src/analyzer/language/judge-amount.ts';
import { judgeGoal } from '../../../src/analyzer/language/judge-goal.ts';
import { judgePresentLevel } from '../../../src/analyzer/language/judge-present-level.ts';
import { judgeProgress } from '../../../src/analyzer/language/judge-progress.ts';

const LENGTH = 100_000;
const PIECES = [' ', '.', '1', '1/2, ', '1-', 'a', '3 of ', 'often ', '"', '(', '\n', 'gr. ', 'a.', 'grade 3 level ', 'can but cannot except ', 'half half ', 'three quarters ', 'from 3 to 4 ', 'İ', '% ', 'will improve ', 'level A ', 'once a ', 'none of ', 'mom says ', 'use behavior ', '80% respectful ', 'level from H to J ', 'reading ', 'every 3 days in a row '];
const JUDGES = [judgePresentLevel, judgeGoal, judgeProgress, judgeAmount, judgeAccommodation, areasOf] as const;
const context = { language: 'en' } as const;

describe('a hostile text of 100,000 characters', () => {
  it.each(PIECES)('%j costs no more than its length', (piece) => {
    const text = piece.repeat(Math.ceil(LENGTH / piece.length));
    const start = performance.now();
    for (const judge of JUDGES) judge(text, context);
    expect(performance.now() - start).toBeLessThan(2500);
  });
});
