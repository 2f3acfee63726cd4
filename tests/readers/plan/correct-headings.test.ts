import { describe, expect, it } from 'vitest';
import type { PlanDocument, SectionId } from '../../../src/analyzer/model/plan.ts';
import { readPlan } from '../../../src/readers/plan/read-plan.ts';
import { headingWords } from '../../../src/readers/plan/tokens/heading-words.ts';
import { layoutOf } from './layout-of.ts';

const TEXT = `# Individualized Education Program

## How Lena Is Doing Right Now In Class

Lena reads 52 words per minute in grade 3 text and answers 4 of 10 questions.

## Measurable Annual Goals

Annual Goal: By June 2027, Lena will read 90 words per minute in 3 of 4 probes.

## Classroom Tools

| Accommodation | Setting |
| Read aloud on tests | All classes |
`;

const STRANGE = 'How Lena Is Doing Right Now In Class';
const read = (said: Readonly<Record<string, SectionId | 'none'>> = {}): PlanDocument => {
  const known = new Map(Object.entries(said).map(([heading, section]) => [headingWords(heading), section]));
  return readPlan(layoutOf(TEXT), (heading) => known.get(heading) ?? null);
};
const levels = (plan: PlanDocument): string => plan.presentLevels.map(({ text }) => text.text).join(' ');

const words = (plan: PlanDocument): string => JSON.stringify([plan.presentLevels, plan.goals, plan.accommodations, plan.paragraphs]);

describe('what a parent says of a heading', () => {
  it('is asked of headings that the outline lists', () => {
    const titles = (read().outline ?? []).map(({ title }) => title.text);
    expect(titles).toEqual(expect.arrayContaining([STRANGE, 'Measurable Annual Goals', 'Classroom Tools']));
  });
  it('makes a part of what stood under no known heading', () => {
    expect(levels(read())).not.toContain('52 words per minute');
    const plan = read({ [STRANGE]: 'present-levels' });
    expect(levels(plan)).toContain('52 words per minute');
    expect(plan.outline?.find(({ title }) => title.text === STRANGE)).toMatchObject({ section: 'present-levels', corrected: true });
  });
  it('takes a part away that was no part', () => {
    const plan = read({ 'Measurable Annual Goals': 'none' });
    expect(plan.outline?.find(({ title }) => title.text === 'Measurable Annual Goals')).toMatchObject({ section: null, corrected: true });
  });
  it('leaves the other parts as they were', () => {
    const before = read();
    const after = read({ [STRANGE]: 'present-levels' });
    expect(after.goals.map(({ statement }) => statement.text)).toEqual(before.goals.map(({ statement }) => statement.text));
    expect(after.accommodations.map(({ text }) => text.text)).toEqual(before.accommodations.map(({ text }) => text.text));
  });
  it('loses no word', () => {
    for (const plan of [read(), read({ [STRANGE]: 'present-levels' }), read({ 'Classroom Tools': 'none' })]) for (const piece of ['52 words per minute', '90 words per minute', 'Read aloud on tests']) expect(words(plan)).toContain(piece);
  });
  it('is heard whatever the letters and blanks of the heading', () => {
    expect(headingWords('  HOW lena\n is DOING ')).toBe('how lena is doing');
  });
});
