import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../../src/analyzer/language/wording/wording-of.ts';
import { wordsOf } from '../../../../src/analyzer/language/words.ts';

const wording = (text: string): readonly string[] => [...wordingOf(text, wordsOf(text))].toSorted();

describe('wordingOf', () => {
  it('knows figures only as figures', () => {
    expect(wording('Reads 42 words')).toEqual(wording('Reads 57 words'));
  });
  it('tells spelled-out numbers from figures', () => {
    expect(wording('Reads four words')).toContain('#w');
    expect(wording('Reads 4 words')).toContain('#');
  });
  it('takes a name that is a word for neither', () => {
    expect(wording('Will reads.')).not.toContain('will');
    expect(wording('She will read.')).toContain('will');
  });
  it('marks where a statement begins and ends, and its length', () => {
    expect(wording('reads words aloud')).toEqual(expect.arrayContaining(['^reads', '$aloud', '=0']));
  });
  it('is empty but for the length without words', () => {
    expect(wording('')).toEqual(['=0']);
  });
});
