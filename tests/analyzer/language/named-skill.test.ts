import { describe, expect, it } from 'vitest';
import { namedSkill } from '../../../src/analyzer/language/named-skill.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('named skill', () => {
  it.each([
    '/k/ and /g/ in phrases, 85%, 3 sess.',
    'Times tables to 12, 95% right in three minutes.',
  ])('is found in: %s', (text) => {
    expect(namedSkill(read(text))).not.toBeNull();
  });

  it.each([
    '80% accuracy.',
    'Executive functioning at 80% in 4 of 5 trials.',
    'Words: will improve by 20%.',
    'Behavior, 80%',
  ])('is not in: %s', (text) => {
    expect(namedSkill(read(text))).toBeNull();
  });
});
