import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze.ts';
import type { CaseBrief } from '../../../src/analyzer/case-brief.ts';
import { buildCase } from '../../../src/analyzer/example-case.ts';

const HOSTILE = [
  'from 1 to '.repeat(4000),
  'behavior '.repeat(4000),
  'the team will recommend '.repeat(2000),
  '9/9/2026 '.repeat(4000),
  'a'.repeat(40_000),
  '1=a 2=b '.repeat(5000),
  '☒ Yes ☐ No '.repeat(4000),
  'parent request was not '.repeat(2000),
  'Ana will '.repeat(4000),
];

const everywhere = (text: string): CaseBrief => ({
  grades: [['Algebra 1', 'F'], [text.slice(0, 5000), 'F']],
  plan: [
    { dates: { meeting: '2025-09-01' }, levels: [text], goals: [text], accommodations: [text] },
    { firstName: 'Ana', dates: { meeting: '2026-09-01' }, needs: [text], levels: [text, { role: 'parent-concerns', text }], goals: [{ statement: text, baseline: text, criterion: text, method: text }], services: [{ name: text, amount: text }], accommodations: [text], progress: [{ goal: 1, code: text, comment: text }], paragraphs: [['special-factors', text], ['lre', text], ['esy', text], ['notes', text]] },
    { kind: 'letter', paragraphs: [[null, text]] },
  ],
});

describe('hostile text', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 24), text] as const))('%s… is judged in time and stops no rule', (_, text) => {
    const kase = buildCase(everywhere(text));
    const began = performance.now();
    const { unsure } = analyze(kase);
    expect(unsure.filter(({ reason }) => reason === 'rule-failed')).toEqual([]);
    // Some thirty copies of 40,000 characters: seconds would mean a loop inside a loop.
    expect(performance.now() - began).toBeLessThan(8000);
  });
});
