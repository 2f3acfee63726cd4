import { describe, expect, it } from 'vitest';
import { againstStart } from '../../../src/analyzer/language/against-start.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('against start', () => {
  it.each([
    'Now leaves his seat 9 times a class; by June will cut that to 3 or fewer.',
    'Baseline: 4 sight words. Will double it.',
    'Currently reads 41 words a minute and will reach half again as many.',
  ])('is found in: %s', (text) => {
    expect(againstStart(read(text))).not.toBeNull();
  });

  it.each([
    'Currently has 6 referrals and will have fewer.',
    'Baseline: 35%. Will show growth.',
    'Baseline 3 sessions of therapy. Will double it.',
    'Reads 41 words a minute.',
  ])('is not in: %s', (text) => {
    expect(againstStart(read(text))).toBeNull();
  });
});
