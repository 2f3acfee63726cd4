import { describe, expect, it } from 'vitest';
import { unsizedChange } from '../../../src/analyzer/language/unsized-change.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('unsized change', () => {
  it.each([
    'Shortened assignments.',
    'Extended time on tests.',
    'Breaks',
    'Fewer problems.',
    'Tareas reducidas.',
  ])('is found in: %s', (text) => {
    expect(unsizedChange(read(text))).not.toBeNull();
  });

  it.each([
    'Extended time: 1.5x.',
    'Reduced homework to the odd-numbered problems.',
    'Breaks after each test.',
    'Modified desk height.',
    'Tests read aloud.',
  ])('is not in: %s', (text) => {
    expect(unsizedChange(read(text))).toBeNull();
  });
});
