import { describe, expect, it } from 'vitest';
import { goalParts, judgeGoal } from '../../../src/analyzer/language/judge-goal.ts';

const context = { language: 'en' } as const;
const judge = (text: string): boolean => judgeGoal(text, context).ok;
const words = (text: string, part: keyof ReturnType<typeof goalParts>): string | null => {
  const span = goalParts(text, context)[part];
  return span === null ? null : text.slice(span.start, span.end);
};

describe('goals', () => {
  it.each([
    ['Sam will improve reading comprehension.', false],
    ['Sam will tie his shoes without help for 5 school days in a row.', true],
    ['Ana will understand fractions.', false],
    ['Ana will increase fluency from 42 to 78 words correct per minute by reading aloud grade 3 passages.', true],
    ['will be respectful 80% of the time', false],
    ['will use a calm-down strategy in 8 of 10 observed conflicts', true],
    ['Eli will enter all assignments in his planner within 5 minutes of class end, 4 of 5 days.', true],
    ['She likes doing hair.', false],
    ['After graduation, she will enroll in a cosmetology program.', true],
  ])('%s → %s', (text, measurable) => {
    expect(judge(text)).toBe(measurable);
  });

  it.each([
    ['Jerome plans on attending a technical school.', 'hope'],
    ['She will hold on until the right moment to ask.', 'judgement'],
  ])('names the words that leave it open: %s', (text, as) => {
    expect(judgeGoal(text, context)).toMatchObject({ ok: false, because: expect.arrayContaining([expect.objectContaining({ as, side: 'against' })]) });
  });

  it.each([
    ['Understands place value as shown by building 9 of 10 numbers with blocks.', true],
    ['Will realize how her words affect others 3 out of 4 times.', false],
    ['Will go to the reading lab for 30 minutes, 3 times a week.', false],
    ['Cond: 10 cards; Behav: uses words; Crit: as appropriate', false],
    ['Will raise his hand before speaking at least 6 times per class.', true],
    ['Given 10 minutes and a long text, Otis will engage in close reading.', false],
  ])('%s → %s', (text, measurable) => {
    expect(judge(text)).toBe(measurable);
  });

  it("reads the goal with the form's own columns", () => {
    const text = 'Nico will write the answer to word problems.';
    expect(judge(text)).toBe(false);
    expect(judgeGoal(text, { ...context, criterion: '80% accuracy on 3 probes' }).ok).toBe(true);
    expect(judgeGoal(text, { ...context, objectives: ['Nico will solve 8 of 10 one-step problems.'] }).ok).toBe(true);
    expect(judgeGoal(text, { ...context, baseline: '3 of 10' }).missing).not.toContain('baseline');
    expect(judgeGoal(text, { ...context, baseline: 'see present levels' }).missing).toContain('baseline');
  });

  it('takes a goal apart', () => {
    const text = 'By March 2026, when given 15 subtraction problems, Lucia will answer 12 of the 15 right, as shown on biweekly probes, up from a baseline of 5 of 15.';
    expect(words(text, 'observable')).toBe('answer');
    expect(words(text, 'criterion')).toBe('12 of the 15');
    expect(words(text, 'baseline')).toBe('5 of 15');
    expect(words(text, 'condition')).toBe('when given');
    expect(words(text, 'vagueVerb')).toBeNull();
    expect(words('Ana will improve her spelling.', 'vagueVerb')).toBe('improve');
    expect(words('Ana will improve her spelling.', 'criterion')).toBeNull();
  });
});
