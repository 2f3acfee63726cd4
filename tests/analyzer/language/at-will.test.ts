import { describe, expect, it } from 'vitest';
import { atWillClauses } from '../../../src/analyzer/language/at-will.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('at will', () => {
  it.each([
    'Extra time if the teacher agrees.',
    'Notes whenever one can be found.',
    'A break when it seems needed.',
    'As staff decide.',
    'With peers to the extent that is right for her.',
  ])('is found in: %s', (text) => {
    expect(atWillClauses(read(text))).not.toEqual([]);
  });

  it.each([
    'A break when he asks for it.',
    'Leaves when the bell rings.',
    'As the student decides.',
    'If the room is noisy, she may wear headphones.',
  ])('is not in: %s', (text) => {
    expect(atWillClauses(read(text))).toEqual([]);
  });
});
