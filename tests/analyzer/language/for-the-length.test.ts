import { describe, expect, it } from 'vitest';
import { forTheLength } from '../../../src/analyzer/language/for-the-length.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('for the length', () => {
  it.each([
    'Will look on for the length of a picture book.',
    'Will keep both feet down for a ten-minute talk.',
    'Will close the register and be within 50 cents of the right total.',
  ])('is found in: %s', (text) => {
    expect(forTheLength(read(text))).not.toBeNull();
  });

  it.each([
    'Will behave for the whole year.',
    'Will be in class within 5 minutes of the bell.',
    'Will wait for a friend.',
  ])('is not in: %s', (text) => {
    expect(forTheLength(read(text))).toBeNull();
  });
});
