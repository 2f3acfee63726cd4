import { describe, expect, it } from 'vitest';
import { atTheHour } from '../../../src/analyzer/language/at-the-hour.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('at the hour', () => {
  it.each([
    'Will be in his seat by 8:05.',
    'Sky will be at the bus door by 2:50 four days a week.',
    'Will be ready at the loading zone before the 2:55 bell.',
    'Estará en la fila a las 2:30.',
  ])('is found in: %s', (text) => {
    expect(atTheHour(read(text))).not.toBeNull();
  });

  it.each([
    'Will start work sooner after the bell.',
    'Will continue group at 10:15.',
    'Will be ready by then.',
    'Math is at 9:00 and he is there by 9:05.',
  ])('is not in: %s', (text) => {
    expect(atTheHour(read(text))).toBeNull();
  });
});
