import { describe, expect, it } from 'vitest';
import { errorLimit } from '../../../src/analyzer/language/error-limit.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('error limit', () => {
  it.each([
    'Will read the page with 3 or fewer miscues.',
    'Types the list, missing at most two words.',
    'Stacks the chairs with not more than one slip per row.',
    'Leerá un párrafo con dos errores o menos.',
    'Will restock the shelf with no item in the wrong row.',
  ])('is found in: %s', (text) => {
    expect(errorLimit(read(text))).not.toBeNull();
  });

  it.each([
    'Will make fewer mistakes.',
    'Given 3 corrections, will copy the word.',
    'Will write with few errors.',
    'Will solve more than 10 problems.',
  ])('is not in: %s', (text) => {
    expect(errorLimit(read(text))).toBeNull();
  });
});
