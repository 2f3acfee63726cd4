import { describe, expect, it } from 'vitest';
import { isGivenService } from '../../../src/analyzer/language/given-service.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';
import { afterWill } from '../../../src/analyzer/language/made-whole.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('given service', () => {
  it.each([
    'Will go to Lexia lab for 30 minutes, 3 times a week.',
    'Will be enrolled in the homework club two days a week.',
    'Will use Read 180 daily for 45 minutes.',
    'Trabajará con la terapeuta dos veces por semana.',
  ])('is found in: %s', (text) => {
    expect(isGivenService(read(text), afterWill(read(text), { from: 0, to: 99 }))).toBe(true);
  });

  it.each([
    'Will go to the calm corner within 2 minutes.',
    'Will use a fork at lunch daily.',
    'Will meet with the counselor and name two feelings each week.',
    'Will attend class and answer with 80% accuracy, 3 days a week.',
  ])('is not in: %s', (text) => {
    expect(isGivenService(read(text), afterWill(read(text), { from: 0, to: 99 }))).toBe(false);
  });
});
