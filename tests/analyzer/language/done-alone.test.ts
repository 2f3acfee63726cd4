import { describe, expect, it } from 'vitest';
import { doneAlone } from '../../../src/analyzer/language/done-alone.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';
import { afterWill } from '../../../src/analyzer/language/made-whole.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('done alone', () => {
  it.each([
    'Will tie both shoes independently.',
    'Will put in his hearing aids on his own.',
    'Will make toast without an adult in the kitchen.',
    'Noor will brush her teeth by herself.',
  ])('is found in: %s', (text) => {
    expect(doneAlone(read(text), afterWill(read(text), { from: 0, to: 99 }))).not.toBeNull();
  });

  it.each([
    'Will work independently.',
    'Will complete the tasks independently.',
    'Will tie his shoes more independently.',
    'Will usually put on his coat by himself.',
    'Will try to put on his coat by himself.',
  ])('is not in: %s', (text) => {
    expect(doneAlone(read(text), afterWill(read(text), { from: 0, to: 99 }))).toBeNull();
  });
});
