import { describe, expect, it } from 'vitest';
import { isSpread, unspread } from '../../../src/readers/pdf/spread.ts';

describe('unspread', () => {
  it.each([
    ['A N N U A L', 'ANNUAL'],
    ['S I G N - I N', 'SIGN-IN'],
    ['A N D / O R', 'AND/OR'],
    ['R E M O VA L', 'REMOVAL'],
    ['A N N U A L  G O A L S', 'ANNUAL GOALS'],
    ['s t u d e n t', 'student'],
  ])('joins %j', (printed, word) => {
    expect(unspread(printed)).toBe(word);
  });

  it.each(['IEP', 'a b', 'I do it', 'A 90 B 80 C 70', '1 2 3 4 5', 'Q1 Q2 Q3 Q4', 'P - I'])('near miss: leaves %j alone', (printed) => {
    expect(isSpread(printed)).toBe(false);
    expect(unspread(printed)).toBe(printed);
  });
});
