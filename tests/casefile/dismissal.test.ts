import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/analyzer/model/evidence.ts';
import type { Finding } from '../../src/analyzer/model/finding.ts';
import { placeOf, withoutDismissed } from '../../src/casefile/dismissal.ts';

const words = (quote: string, page = 4): Evidence => ({ kind: 'pdf', document: 'plan-1', page, quote, rects: [] });
const finding = (rule: string, evidence: Evidence, values: Finding['values'] = { count: 1 }): Finding => ({ rule, verdict: 'flagged', severity: 'serious', confidence: 'likely', evidence: [evidence], values });

describe('a finding the parent called wrong', () => {
  it('is known again in another session, whatever the document is called and however it is spaced', () => {
    const before = finding('goal-no-criterion', words('Sam will improve reading.'));
    const after = finding('goal-no-criterion', { ...words('Sam  will improve\nreading.', 5), document: 'plan-2' } as Evidence);
    expect(placeOf(after)).toBe(placeOf(before));
    expect(withoutDismissed([after], [placeOf(before)])).toEqual([]);
  });

  it('is not taken for another: other words, another rule, another class', () => {
    const one = finding('goal-no-criterion', words('Sam will improve reading.'));
    const others = [finding('goal-no-criterion', words('Sam will improve math.')), finding('goal-vague-verb', words('Sam will improve reading.'))];
    expect(withoutDismissed(others, [placeOf(one)])).toEqual(others);
    const grade = (course: string): Finding => finding('grade-failing-current', { kind: 'page', document: 'gradebook-1', path: 'td', quote: 'F' }, { count: 1, course });
    expect(placeOf(grade('Math 7'))).not.toBe(placeOf(grade('Science 7')));
  });

  it('leaves no word of the plan and no grade on disk', () => {
    expect(placeOf(finding('goal-no-criterion', words('Sam will improve reading.')))).toMatch(/^goal-no-criterion@[0-9a-z]{6,12}$/);
  });
});
