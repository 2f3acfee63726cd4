import { describe, expect, it } from 'vitest';
import { countedOf } from '../../../src/analyzer/language/counted-of.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('counted of', () => {
  it.each([
    'Given 20 problems and a chart, Ty will get 17 of them.',
    'Of 30 facts he will get 27.',
    'Given 12 pictures of faces she will name 10 of them.',
    'Will file a stack of 25 folders and have 24 in the right spot.',
  ])('is found in: %s', (text) => {
    expect(countedOf(read(text))).not.toBeNull();
  });

  it.each([
    'Given 10 minutes, Ty will get started.',
    'In a group of 4 students she will answer.',
    'Will write two pages.',
    'Given 5 problems and 10 minutes, will try.',
  ])('is not in: %s', (text) => {
    expect(countedOf(read(text))).toBeNull();
  });
});
