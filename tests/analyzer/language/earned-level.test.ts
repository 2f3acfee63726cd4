import { describe, expect, it } from 'vitest';
import { earnedLevel } from '../../../src/analyzer/language/earned-level.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('earned level', () => {
  it.each([
    'Will reach and keep Gold level on the point sheet for a whole month.',
    'Will pass five units a month.',
    'Will get a B or better on three lab write-ups.',
  ])('is found in: %s', (text) => {
    expect(earnedLevel(read(text))).not.toBeNull();
  });

  it.each([
    'Will move up the level system.',
    'Will use the green chart.',
    'Will be more organized so she can pass all 7 classes.',
    'Will pass the ball.',
  ])('is not in: %s', (text) => {
    expect(earnedLevel(read(text))).toBeNull();
  });
});
