import { assert, constantFrom, integer, property, tuple, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeStatement, type StatementKind } from '../../../src/analyzer/language/judge-statement.ts';

const name = constantFrom('Ana', 'Teo', 'Imani', 'Wren', 'José', 'Priya', 'Bo', 'Zuri', 'O’Neil', 'Mary-Kate', 'Will', 'May', 'Grace');
const subject = constantFrom('reading', 'math', 'writing', 'spelling', 'science', 'speech');
const small = integer({ min: 2, max: 9 });
const percent = integer({ min: 5, max: 95 });
const rate = integer({ min: 11, max: 140 });
const spelled = constantFrom('two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine');

/** The verdict holds whatever the name, the number of the same kind and the area. */
function holds<Values extends [unknown, ...unknown[]]>(kind: StatementKind, label: string, arbitraries: { [Key in keyof Values]: Arbitrary<Values[Key]> }, build: (...values: Values) => string): void {
  assert(
    property(tuple(...(arbitraries as unknown as Arbitrary<unknown>[])), (values) => {
      const text = build(...(values as Values));
      expect(`${text} → ${judgeStatement(kind, text).label}`).toBe(`${text} → ${label}`);
    }),
    { numRuns: 60 },
  );
}

describe('verdicts hold under other names, numbers and areas', () => {
  it('present levels', () => {
    holds<[string, string]>('present_level', 'vague', [name, subject], (who, what) => `${who} struggles with ${what} and needs a lot of support.`);
    holds<[string, number]>('present_level', 'ok', [name.filter((who) => who !== 'Will' && who !== 'May'), rate], (who, n) => `${who} read ${n} words correct per minute on a grade 3 passage.`);
    holds<[string, number, string]>('present_level', 'vague', [name, small, subject], (who, n, what) => `${who} is ${n + 4} years old, in grade ${n}, and has difficulty in ${what}.`);
    holds<[string, number, number]>('present_level', 'vague', [name, small, percent], (who, n, m) => `${who} receives ${m} minutes a week of help in a group of ${n} and still struggles.`);
    holds<[string, number]>('present_level', 'ok', [name, percent], (who, n) => `${who} solves two-digit addition with ${n}% accuracy.`);
    holds<[string, string]>('present_level', 'ok', [name, spelled], (who, n) => `${who} named ${n} of the ten shapes.`);
    holds<[string, number]>('present_level', 'vague', [name, percent], (who, n) => `${who} is ${n}% better at staying calm.`);
  });

  it('goals', () => {
    holds<[string, string]>('goal', 'not_measurable', [name, subject], (who, what) => `${who} will improve ${what} skills.`);
    holds<[string, number]>('goal', 'measurable', [name, small], (who, n) => `${who} will answer questions about a story in ${n} of 10 tries.`);
    holds<[string, number]>('goal', 'measurable', [name, rate], (who, n) => `${who} will read ${n} words per minute.`);
    holds<[string, number]>('goal', 'not_measurable', [name, percent], (who, n) => `${who} will be respectful ${n}% of the time.`);
    holds<[string, number, number]>('goal', 'not_measurable', [name, small, small], (who, n, m) => `By ${n}/${m + 10}/2026, in grade ${n}, ${who} will continue to develop confidence.`);
  });

  it('progress', () => {
    holds<[string, number]>('progress', 'data', [name, percent], (who, n) => `${who} is at ${n}% accuracy now. Nice work!`);
    holds<[string, number]>('progress', 'no_data', [name, percent], (who, n) => `${who} is working toward ${n}% accuracy.`);
    holds<[string, number]>('progress', 'no_data', [name, small], (who, n) => `${who} came to ${n} of 10 speech sessions.`);
    holds<[number, number]>('progress', 'no_data', [small, small], (n, m) => `Data was taken on ${n}/${m + 11} and ${n + 1}/${m + 3} and shows growth.`);
    holds<[string, string]>('progress', 'data', [name, spelled], (who, n) => `${who} spelled ${n} of twenty words on Friday.`);
  });
});
