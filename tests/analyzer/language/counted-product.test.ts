import { describe, expect, it } from 'vitest';
import { countedProduct } from '../../../src/analyzer/language/counted-product.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';
import { afterWill } from '../../../src/analyzer/language/made-whole.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('counted product', () => {
  it.each([
    'Will publish one article in the school paper each month.',
    'Will write two thank-you notes a week.',
  ])('is found in: %s', (text) => {
    expect(countedProduct(read(text), afterWill(read(text), { from: 0, to: 99 }))).not.toBeNull();
  });

  it.each([
    'Will write in a journal each day.',
    'Will continue to write a story each week.',
    'Will make friends each month.',
  ])('is not in: %s', (text) => {
    expect(countedProduct(read(text), afterWill(read(text), { from: 0, to: 99 }))).toBeNull();
  });
});
