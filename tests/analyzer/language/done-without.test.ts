import { describe, expect, it } from 'vitest';
import { doneWithout } from '../../../src/analyzer/language/done-without.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('done without', () => {
  it.each([
    'Will cross the parking lot holding the rail and never once letting go.',
    'Will swim one length without touching the wall.',
  ])('is found in: %s', (text) => {
    expect(doneWithout(read(text), { from: 1, to: 2 })).not.toBeNull();
  });

  it.each([
    'Will follow a direction without arguing.',
    'Will pass the day without getting upset.',
    'Will never give up.',
    'Will finish work without help.',
  ])('is not in: %s', (text) => {
    expect(doneWithout(read(text), { from: 1, to: 2 })).toBeNull();
  });
});
