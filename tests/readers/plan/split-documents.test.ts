import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan, readPlans } from '../../../src/readers/plan/read-plan.ts';
import { layoutOf } from './layout-of.ts';

const IEP = '# Individualized Education Program\n\nStudent: Maya Rivera\n\n## Annual Goals\n\n**Goal 1:** Maya will read 90 words.\n\n## Services\n\nSpeech 30 minutes weekly';

describe('readPlans', () => {
  it('parts a file that holds a plan and a progress report of the same child', () => {
    const plans = readPlans(layoutOf(`${IEP}\n---\n# IEP Progress Report\n\nStudent: Maya Rivera\n\n**Goal 1:** Reading\n\n**Progress code:** P`));
    expect(plans.map(({ kind, id, goals, progress, coverage }) => [kind, id, goals.length, progress.length, coverage.total])).toEqual([
      ['iep', 'plan-1', 1, 0, 1],
      ['progress', 'plan-1/2', 0, 1, 1],
    ]);
    expect(plans[1]?.progress[0]?.code?.place).toMatchObject({ kind: 'pdf', document: 'plan-1', spans: [{ page: 2 }] });
  });

  it('keeps a notice page of the plan with the plan', () => {
    expect(readPlans(layoutOf(`${IEP}\n---\n# Prior Written Notice\n\nThe team proposes to start the services.`)).map(({ kind }) => kind)).toEqual(['iep']);
  });
});

describe('readPlan', () => {
  it('answers something for any text, and never throws', () => {
    const words = constantFrom('Goal', 'Baseline:', '|', '!', '☒', '☐', '# ', '1.', 'Student:', 'Annual Goals', 'will', 'Services', '\n', '\n\n', '30 minutes', '11/12/2026', 'Progress', '=', '(', ')', '//', '---', 'M = Met;', '>2', 'Present Levels', 'é', '…');
    assert(
      property(array(words, { maxLength: 80 }), (parts) => {
        const plan = readPlan(layoutOf(parts.join(' ')));
        expect(plan.goals.every(({ statement }) => statement.text.trim() !== '')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('reads 190,000 characters of prose and boxes in a moment', () => {
    const page = `## Measurable Annual Goals\n\n| Area of Need: Reading | Goal: Maya will read 90 words correct per minute. |\n| Baseline: 42 | Criteria: 3 of 4 |\n\n## Notes\n\n${'The team talked about reading at home and how the week is going for everybody in class.\n'.repeat(48)}`;
    const layout = layoutOf(Array.from({ length: 42 }, () => page).join('\n---\n'));
    readPlan(layout);
    const began = performance.now();
    readPlan(layout);
    expect(performance.now() - began).toBeLessThan(150);
  });
});
