import { describe, expect, it } from 'vitest';
import { hasWord, wordsOf } from '../../../src/analyzer/language/words.ts';

const values = (text: string): (number | null)[] => wordsOf(text).map((word) => word.value);

describe('words', () => {
  it('reads numbers in digits and in letters as one word each', () => {
    expect(values('twenty-five of 1,200 words, 3.5 each')).toEqual([25, null, 1200, null, 3.5, null]);
  });

  it('marks ordinals, English and Spanish', () => {
    expect(wordsOf('3rd ninth 1.er').map((word) => [word.value, word.ordinal])).toEqual([
      [3, true],
      [9, true],
      [1, true],
    ]);
  });

  it('mends what a scanner makes of digits and letters', () => {
    expect(values('8O% on l0 trials')).toEqual([80, null, null, 10, null]);
    expect(wordsOf('sc0re tr1als').map((word) => word.text)).toEqual(['score', 'trlals']);
  });

  it('keeps a Lexile mark apart from its number', () => {
    expect(values('610L')[0]).toBe(610);
  });

  it('gives offsets into the printed text', () => {
    const text = 'Él leyó “veinte” palabras';
    const word = wordsOf(text)[2];
    expect(text.slice(word?.start, word?.end)).toBe('veinte');
  });
});

describe('a stretch of words', () => {
  const words = wordsOf('He said that she can');

  it('is asked without the word after its end', () => {
    expect(hasWord(words, 0, 3, /^she$/)).toBe(false);
    expect(hasWord(words, 0, 4, /^she$/)).toBe(true);
  });

  it('begins and ends with the statement', () => {
    expect(hasWord(words, -2, 1, /^he$/)).toBe(true);
    expect(hasWord(words, 3, 99, /^can$/)).toBe(true);
    expect(hasWord(words, 9, 99, /^$/)).toBe(false);
  });
});
