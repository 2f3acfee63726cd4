import { describe, expect, it } from 'vitest';
import { buildCase } from '../../src/analyzer/example-case.ts';
import { DEFAULT_SETTINGS } from '../../src/analyzer/model/settings.ts';
import { NOTHING_TOLD } from '../../src/analyzer/model/told.ts';
import { casesOf } from '../../src/casefile/cases-of.ts';
import type { SessionCase } from '../../src/casefile/session-case.ts';
import { childKey, withAnswer } from '../../src/casefile/told-by-child.ts';

function session(students: readonly (string | null)[], plans: readonly string[]): SessionCase {
  const gradebooks = students.flatMap((student, at) =>
    buildCase({ grades: { courses: [['Math 7', 'B']], ...(student === null ? {} : { student }) } }).gradebooks.map((gradebook) => ({ gradebook: { ...gradebook, id: `g${at}` }, readAt: '2026-11-24T08:00:00Z', url: 'https://x.example', tab: 1 })),
  );
  const documents = buildCase({ plan: plans.map((firstName) => ({ firstName })) }).documents.map((document) => ({ document, readAt: '2026-11-24T08:00:00Z', url: null }));
  return { gradebooks, documents, analysis: null };
}

const cases = (kase: SessionCase, told = {}) => casesOf(kase, '2026-11-24', DEFAULT_SETTINGS, told);

describe('casesOf', () => {
  it('never puts the plan of one child beside the grades of another', () => {
    const made = cases(session(['Rivera, Sam', 'Rivera, Ana'], ['ana']));
    expect(made.map(({ documents }) => documents.length)).toEqual([0, 1]);
  });
  it('brings what the parent told to the child it was told of', () => {
    const told = { [childKey('Sam')]: withAnswer(NOTHING_TOLD, 'help-skipped', { said: 'yes', day: null }) };
    const [sam, ana] = cases(session(['Rivera, Sam', 'Rivera, Ana'], []), told);
    expect(sam?.told?.answers['help-skipped']?.said).toBe('yes');
    expect(ana?.told).toEqual(NOTHING_TOLD);
  });
  it('knows the child by the plan where the page prints no name', () => {
    const [only] = cases(session([null], ['sam']));
    expect(only?.child).toBe(childKey('Rivera, Sam'));
    expect(only?.documents).toHaveLength(1);
  });
});
