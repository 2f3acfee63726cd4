import { describe, expect, it } from 'vitest';
import { chooseTerm, termIn, termKind } from '../../../../src/readers/portals/courses/term.ts';

const columns = (...terms: string[]) => terms.map((label) => ({ term: label.replace(/[*!]/g, ''), filled: !label.includes('!'), current: label.includes('*') }));
const chosen = (...terms: string[]): string | undefined => columns(...terms)[chooseTerm(columns(...terms))]?.term;

describe('chooseTerm', () => {
  it.each([
    ['Q2', ['Q1', 'Q2', 'Q3!', 'Q4!', 'Y1']],
    ['Q3', ['Q1', 'Q2', 'E1', 'S1', 'Q3', 'Q4!', 'Y1']],
    ['Q2', ['Q1', 'Q2', 'E1', 'S1']],
    ['S2', ['S1', 'S2', 'Y1']],
    ['T1', ['T1', 'T2!', 'T3!', 'Y1']],
    ['Q2', ['Q1', 'Q2*', 'Q3']],
    ['T3', ['T1', 'C1', 'T2', 'C2', 'T3*', 'C3*']],
    ['Y1', ['Y1']],
  ])('%s among %j (! is empty, * is marked)', (term, labels) => {
    expect(chosen(...labels)).toBe(term);
  });

  it('is none when nothing is filled', () => {
    expect(chosen('Q1!', 'Q2!')).toBeUndefined();
  });
});

describe('termKind', () => {
  it.each([
    ['Quarter 2', 'running'],
    ['MP3', 'running'],
    ['6W2', 'running'],
    ['Semester 1', 'semester'],
    ['Final Exam', 'exam'],
    ['X1', 'exam'],
    ['Y1', 'year'],
    ['PC1', 'conduct'],
    ['Trimestre 2', 'running'],
    ['Current Grade', 'now'],
    ['Teacher', null],
    ['Algebra', null],
  ])('%j is %j', (label, kind) => {
    expect(termKind(label)).toBe(kind);
  });
});

describe('termIn', () => {
  it('finds the term inside a longer label', () => {
    expect(termIn('Marks and conduct, Quarter 2 in progress')).toBe('Quarter 2');
    expect(termIn('Q2 (10/21 - 12/18)')).toBe('Q2');
    expect(termIn('All students')).toBeNull();
  });
});
