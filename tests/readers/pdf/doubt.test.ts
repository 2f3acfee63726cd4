import { describe, expect, it } from 'vitest';
import { isDoubtful } from '../../../src/readers/pdf/doubt.ts';

describe('a number on a scan', () => {
  it.each([
    ['61', 91],
    ['8', 90],
    ['112', 87],
    ['11/06/2025', 84],
    ['(85%).', 80],
  ])('%s at %d is in doubt', (text, confidence) => expect(isDoubtful(text, confidence)).toBe(true));

  it.each(['110/28/2027', '10072027', '1008/2026', '13/40/2026', '00/12/2026', '05/192027', '[10152026'])('%s is in doubt however sure', (text) => expect(isDoubtful(text, 96)).toBe(true));

  it.each([
    ['61', 92],
    ['112', 88],
    ['10/28/2027', 90],
    ['28/10/2027', 90],
    ['2026-27', 90],
    ['3/4', 95],
    ['204417', 90],
    ['7740091823', 90],
  ])('near miss: %s at %d is not', (text, confidence) => expect(isDoubtful(text, confidence)).toBe(false));

  it('near miss: a word without a number is never one', () => expect(isDoubtful('lO', 10)).toBe(false));
});
