import { describe, expect, it } from 'vitest';
import { namedAll } from '../../../src/analyzer/language/named-all.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';
import { afterWill } from '../../../src/analyzer/language/made-whole.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('named all', () => {
  it.each([
    'Will recite the days of the week in order.',
    'Names all seven colors on the wheel.',
    'Will say the name of every lowercase letter.',
    'Will perform the solo from memory.',
    'Will count by tens to 100.',
    'Will label each bone of the hand.',
  ])('is found in: %s', (text) => {
    expect(namedAll(read(text), afterWill(read(text), { from: 0, to: 99 }))).not.toBeNull();
  });

  it.each([
    'Will learn all the letters of the alphabet.',
    'Will know his first name and street.',
    'Will name every day what he did.',
    'Will complete all assignments.',
    'Will use all areas of the playground.',
    'Will sometimes name all the colors.',
  ])('is not in: %s', (text) => {
    expect(namedAll(read(text), afterWill(read(text), { from: 0, to: 99 }))).toBeNull();
  });
});
