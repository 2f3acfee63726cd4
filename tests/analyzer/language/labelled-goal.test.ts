import { describe, expect, it } from 'vitest';
import { isCriterionOpen } from '../../../src/analyzer/language/labelled-goal.ts';
import { languageOf } from '../../../src/analyzer/language/language-of.ts';
import { readStatement, type ReadStatement } from '../../../src/analyzer/language/read-statement.ts';

const read = (text: string): ReadStatement => readStatement(text, languageOf(text));

describe('labelled goal', () => {
  it.each([
    'Cond: 10 cards; Behav: uses words; Crit: as appropriate; Sched: 3 sess',
    'Behavior: shares. Criterion: to the satisfaction of staff.',
  ])('is found in: %s', (text) => {
    expect(isCriterionOpen(read(text))).toBe(true);
  });

  it.each([
    'Criterion: 3 of 4 probes. Behavior: copies a row.',
    'Will meet criterion in 3 weeks.',
    'Crit: all steps done; Behav: sets the table',
  ])('is not in: %s', (text) => {
    expect(isCriterionOpen(read(text))).toBe(false);
  });
});
