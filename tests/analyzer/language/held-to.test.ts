import { describe, expect, it } from 'vitest';
import { heldTo } from '../../../src/analyzer/language/held-to.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('held to', () => {
  it.each([
    'Will limit bathroom requests to one per class period.',
    'Fewer than two trips to the nurse a week, for six weeks.',
    'Tic counts in math will come down to 3 or under a period.',
    'Increase words said in one breath to 8.',
  ])('is found in: %s', (text) => {
    expect(heldTo(read(text))).not.toBeNull();
  });

  it.each([
    'Will limit distractions.',
    'Reduce adult help to one session a week.',
    'Increase reading level to 3.',
    'Will go to room 4.',
    'Fewer problems each day.',
  ])('is not in: %s', (text) => {
    expect(heldTo(read(text))).toBeNull();
  });
});
