import { describe, expect, it } from 'vitest';
import type { Unsure } from '../../src/analyzer/model/finding.ts';
import { severityWord } from '../../src/analyzer/severity.ts';
import { placeOf } from '../../src/casefile/dismissal.ts';
import { EMPTY_CASE } from '../../src/casefile/session-case.ts';
import { isDoubt, lookOf, quietCourses, sortOut, unsureByReason } from '../../src/ui/sort-out.ts';
import { ALL_FINE, FAILING, PART_READ, sessionOf, WITH_PLAN } from './sample-case.ts';

const unsure = (rule: string, reason: Unsure['reason']): Unsure => ({ rule, verdict: 'cannot-tell', severity: 'minor', reason });

describe('sorting out a case for a screen', () => {
  it('shows three first, in the analyzer’s order, and loses none', () => {
    const kase = sessionOf(WITH_PLAN);
    const shown = sortOut(kase, []);
    expect(shown.first).toHaveLength(3);
    expect([...shown.first, ...shown.more, ...shown.noticed]).toEqual(shown.all);
    expect(new Set(shown.all)).toEqual(new Set(kase.analysis?.findings));
    expect(shown.noticed.every((finding) => severityWord(finding.severity) === 'noticed')).toBe(true);
  });

  it('keeps away what the parent called wrong, and the next one moves up', () => {
    const kase = sessionOf(WITH_PLAN);
    const [wrong, second] = sortOut(kase, []).first;
    if (wrong === undefined) throw new Error('the sample case has no finding');
    const shown = sortOut(kase, [placeOf(wrong)]);
    expect(shown.all).not.toContain(wrong);
    expect(shown.first[0]).toBe(second);
  });

  it('may say "nothing found" only when something was read, and all of it', () => {
    expect(sortOut(EMPTY_CASE, []).allRead).toBe(false);
    expect(sortOut(sessionOf(PART_READ), []).allRead).toBe(false);
    expect(sortOut(sessionOf(ALL_FINE), []).allRead).toBe(true);
  });

  it('calls a class fine only when it was read and nothing points at it', () => {
    const kase = sessionOf({ grades: [['Math 7', 'F 50'], ['Art 7', 'A 95'], ['Science 7', '']] });
    const [read] = kase.gradebooks;
    if (read === undefined) throw new Error('the sample case has no gradebook');
    const findings = kase.analysis?.findings ?? [];
    expect(quietCourses(read.gradebook, findings).map((course) => course.name)).toEqual(['Art 7']);
    expect(read.gradebook.courses.map((course) => lookOf(course, read.gradebook, findings))).toEqual(['soon', 'ok', 'unsure']);
  });

  it('lists each step once, lightest first', () => {
    const { steps } = sortOut(sessionOf(FAILING), []);
    expect(steps[0]?.step).toBe('talk-with-child');
    expect(new Set(steps.map(({ step }) => step)).size).toBe(steps.length);
  });

  it('puts doubts with one reason together, and knows a doubt from a page that has not come yet', () => {
    const all = [unsure('a', 'no-plan'), unsure('b', 'mark-unknown'), unsure('c', 'no-plan')];
    expect(unsureByReason(all)).toEqual([
      { reason: 'no-plan', count: 2 },
      { reason: 'mark-unknown', count: 1 },
    ]);
    expect(all.filter(isDoubt)).toEqual([all[1]]);
  });
});
