import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/analyzer/language/sentences.ts';

const split = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Reads at 42 wpm. Needs help.', 2],
    ['He is in gr. 4 and has 20 min. of OT.', 1],
    ['On Sept. 12 he read 3.5 pages vs. 2 in Aug. of last year.', 1],
    ['Escribe como un alumno de 1.er grado. Tarda mucho.', 2],
    ['1. Reads words\n2. Writes words', 2],
    ['Wow!! Really? Yes.', 3],
    ['Mrs. Diaz (mother) worries.', 1],
    ['', 0],
  ])('%s', (text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it('loses no letter', () => {
    const text = 'One. "Two." (Three!) four… Five';
    expect(split(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
  });
});
