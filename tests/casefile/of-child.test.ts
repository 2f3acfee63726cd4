import { describe, expect, it } from 'vitest';
import { childrenIn } from '../../src/casefile/children-in.ts';
import { ofChild } from '../../src/casefile/of-child.ts';
import { childKey } from '../../src/casefile/told-by-child.ts';
import { twoChildren } from './two-children.ts';

describe('ofChild', () => {
  const whole = twoChildren();
  const sam = ofChild(whole, childKey('Sam'));
  const ana = ofChild(whole, childKey('Ana'));

  it('knows both children', () => {
    expect(childrenIn(whole).map(({ printed }) => printed)).toEqual(['Ana', 'Rivera, Sam']);
  });
  it('leaves each child its own pages and papers', () => {
    expect([sam.gradebooks.length, sam.documents.length, ana.gradebooks.length, ana.documents.length]).toEqual([1, 0, 1, 1]);
  });
  it('never tells of one child what was found of the other', () => {
    expect(sam.analysis?.findings.map(({ rule }) => rule)).toContain('grade-failing-current');
    expect(ana.analysis?.findings.map(({ rule }) => rule)).not.toContain('grade-failing-current');
    expect(ana.analysis?.findings.some(({ evidence }) => evidence.some(({ document }) => document === 'sam'))).toBe(false);
    expect(sam.analysis?.findings.some(({ evidence }) => evidence.some(({ document }) => document === 'plan-1'))).toBe(false);
  });
  it('loses nothing: every finding belongs to a child', () => {
    const places = new Set([...(sam.analysis?.findings ?? []), ...(ana.analysis?.findings ?? [])]);
    expect((whole.analysis?.findings ?? []).filter((finding) => !places.has(finding))).toEqual([]);
  });
  it('gives papers without a name to every child', () => {
    const unnamed = { ...whole, documents: whole.documents.map((read) => ({ ...read, document: { ...read.document, student: { ...read.document.student, firstName: null } } })) };
    expect(ofChild(unnamed, childKey('Sam')).documents).toHaveLength(1);
  });
});
