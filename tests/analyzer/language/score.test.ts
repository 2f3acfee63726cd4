import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreStatements, type LabelledStatement } from '../../../src/analyzer/language/score.ts';

type Row = LabelledStatement & { readonly hard: boolean };
const rows = readFileSync('tests/fixtures/statements/own.jsonl', 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Row);

describe('scoring', () => {
  it('counts the bad label as the positive class', () => {
    const { kinds, noDigitRule, errors } = scoreStatements([
      { id: 'a', kind: 'progress', text: 'Doing well.', label: 'no_data' },
      { id: 'b', kind: 'progress', text: '58 wpm now.', label: 'data' },
      { id: 'c', kind: 'progress', text: 'Doing well.', label: 'data' },
    ]);
    expect(kinds['progress']).toMatchObject({ n: 3, tp: 1, fp: 1, fn: 0, tn: 1, precision: 0.5, recall: 1 });
    expect(noDigitRule['progress']).toMatchObject({ tp: 1, fp: 1 });
    expect(errors).toEqual([{ id: 'c', kind: 'progress', said: 'no_data', label: 'data' }]);
  });

  it.each(['present_level', 'goal', 'progress'])('%s on our own statements', (kind) => {
    const { kinds, noDigitRule } = scoreStatements(rows);
    expect(kinds[kind]?.f1).toBeGreaterThan(0.97);
    expect(noDigitRule[kind]?.f1).toBeLessThan(0.75);
  });

  it('holds on the near-misses', () => {
    expect(scoreStatements(rows.filter((row) => row.hard)).kinds['all']?.f1).toBeGreaterThan(0.95);
  });
});
