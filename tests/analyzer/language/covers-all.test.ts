import { describe, expect, it } from 'vitest';
import { coversAll } from '../../../src/analyzer/language/covers-all.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('covers all', () => {
  it.each([
    'Interpreter in every class and assembly.',
    'An aide from arrival to dismissal.',
    'With the student for the entire school day.',
    'Two adults at every toilet visit.',
  ])('is found in: %s', (text) => {
    expect(coversAll(read(text))).not.toBeNull();
  });

  it.each([
    'Support throughout the day.',
    'OT each quarter.',
    'Support during class periods.',
    'Resource room daily.',
  ])('is not in: %s', (text) => {
    expect(coversAll(read(text))).toBeNull();
  });
});
