import { describe, expect, it } from 'vitest';
import { isKey } from '../../../src/analyzer/language/keys.ts';
import { isResultNow, measuresOf } from '../../../src/analyzer/language/measures.ts';
import { asksOutgrown, asksPast } from '../../../src/analyzer/language/past-figures.ts';
import { readStatement } from '../../../src/analyzer/language/read-statement.ts';
import { asksSetAside } from '../../../src/analyzer/language/set-aside.ts';

/** The results of a text that are not set aside, as printed. */
function keptIn(text: string, asks: typeof asksSetAside): readonly string[] {
  const statement = readStatement(text, 'en');
  return statement.sentences.flatMap((sentence) => {
    const isAside = asks(statement, sentence);
    return measuresOf(statement, sentence).filter((one) => isResultNow(one) && !isAside(one)).map(({ start, end }) => text.slice(start, end));
  });
}

describe('a figure that tells nothing of the child\'s skill', () => {
  it.each([
    'Next steps: read a list of 30 words with 1 prompt.',
    "We'll shoot for 4 out of 5 by spring.",
    '70% of the staff see a change.',
    'Our room earned 90 points and he was part of it.',
    'Teacher gives her effort a 4 out of 5.',
    'Eye check was 20/40 with glasses.',
    'One step at a time!',
    'Given 12 sums on 2 days a week.',
  ])('is set aside: %s', (text) => {
    expect(keptIn(text, asksSetAside)).toEqual([]);
  });

  it.each([
    ['He is at 4 out of 5; we hope to see 5 out of 5.', '4 out of 5'],
    ['Greeted 80% of the staff by name.', '80%'],
    ['He rated his own worry 2 out of 5.', '2 out of 5'],
    ['Scored 3 out of 4 on the participation rubric.', '3 out of 4'],
    ['Read 20 of 40 words with his glasses.', '20 of 40'],
    ['Given 12 sums, he solved 9 of 12.', '9 of 12'],
  ])('is kept: %s', (text, figure) => {
    expect(keptIn(text, asksSetAside)).toContain(figure);
  });
});

describe('a figure of an earlier time', () => {
  it.each(['At the start of the year he read 20 words a minute.', 'Previous report: 6 of 10.', 'She named 8 letters when school started.', 'Back in October he did 12 of 20. He keeps getting better.'])('is past: %s', (text) => {
    expect(keptIn(text, asksPast)).toEqual([]);
  });

  it.each([
    ['At the start of the year he read 20 words a minute; now he reads 41 words a minute.', '41 words'],
    ['He named 19 of 26 letters, compared with 8 when school started.', '19 of 26'],
    ['In September she read 40 of 50 words.', '40 of 50'],
  ])('is not past: %s', (text, figure) => {
    expect(keptIn(text, asksPast)).toContain(figure);
  });

  it('still anchors a present level when nothing newer is claimed', () => {
    expect(keptIn('Last spring he named 14 of 26 letters.', asksOutgrown)).toEqual(['14 of 26']);
    expect(keptIn('Last spring he named 14 of 26 letters. He has learned more since.', asksOutgrown)).toEqual([]);
  });
});

describe('a key to the marks', () => {
  it.each(['NP – No Progress', 'M = mastered, P = progressing', 'A = 90-100%, W = working on it', 'Key: 4 - met, 3 - nearly'])('is one: %s', (text) => {
    expect(isKey(text)).toBe(true);
  });

  it.each(['P - 55% on the last probe.', 'P (14/20).', 'A - 12 of 15, B - 9 of 15'])('is a mark: %s', (text) => {
    expect(isKey(text)).toBe(false);
  });
});
