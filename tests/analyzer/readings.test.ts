import { describe, expect, it } from 'vitest';
import { buildCase } from '../../src/analyzer/example-case.ts';
import { judgeGoal } from '../../src/analyzer/language/judge-goal.ts';
import { judgePresentLevel } from '../../src/analyzer/language/judge-present-level.ts';
import { readStatement } from '../../src/analyzer/language/read-statement.ts';
import type { Goal, PlanDocument } from '../../src/analyzer/model/plan.ts';
import { blameIn, goalVerdict, levelVerdict, measuresOfPassage, partsOfGoal, readingOf, refusalsIn } from '../../src/analyzer/readings.ts';
import { goalContext } from '../../src/analyzer/statements.ts';

const TEXT = 'Sam reads 42 words correct per minute but often loses his place.';

function planOf(brief: NonNullable<Parameters<typeof buildCase>[0]['plan']>): PlanDocument {
  const [plan] = buildCase({ plan: brief }).documents;
  if (plan === undefined) throw new Error('the brief holds no plan');
  return plan;
}

function goalOf(goal: { readonly statement: string; readonly criterion?: string }): Goal {
  const [only] = planOf({ goals: [goal] }).goals;
  if (only === undefined) throw new Error('the brief holds no goal');
  return only;
}

describe('readings of a record', () => {
  const [level] = planOf({ levels: [TEXT] }).presentLevels;
  const passage = level?.text ?? { text: '', place: { kind: 'page', document: 'plan-1', path: '' } };

  it('are what the judges say of the same words', () => {
    expect(readingOf(passage, 'en')).toEqual(readStatement(TEXT, 'en'));
    expect(levelVerdict(passage, 'en')).toEqual(judgePresentLevel(TEXT, { language: 'en' }));
    expect(measuresOfPassage(passage, 'en').map(({ value, unit }) => [value, unit])).toEqual([[42, 'rate']]);
  });

  it('are made once', () => {
    expect(readingOf(passage, 'en')).toBe(readingOf(passage, 'en'));
    expect(levelVerdict(passage, 'en')).toBe(levelVerdict(passage, 'en'));
    expect(refusalsIn(passage)).toBe(refusalsIn(passage));
  });

  it('belong to the record, not to its words', () => {
    expect(readingOf({ ...passage }, 'en')).not.toBe(readingOf(passage, 'en'));
    expect(blameIn({ ...passage, text: 'He is lazy.' })).toHaveLength(1);
    expect(blameIn(passage)).toHaveLength(0);
  });

  it('judge a goal with its own columns, though its words are the same', () => {
    const bare = goalOf({ statement: 'Sam will solve two-step problems.' });
    const full = goalOf({ statement: 'Sam will solve two-step problems.', criterion: '8 of 10 problems' });
    expect([goalVerdict(bare, 'en').ok, goalVerdict(full, 'en').ok]).toEqual([false, true]);
    expect(goalVerdict(full, 'en')).toEqual(judgeGoal(full.statement.text, goalContext(full, 'en')));
    expect(partsOfGoal(bare, 'en').criterion).toBeNull();
  });
});
