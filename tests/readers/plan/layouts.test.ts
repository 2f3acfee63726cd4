import { describe, expect, it } from 'vitest';
import type { Concept } from '../../../src/readers/plan/labels/concept.ts';
import { labelBook } from '../../../src/readers/plan/labels/label-book.ts';
import { labelKeys } from '../../../src/readers/plan/labels/label-keys.ts';
import { chooseFamily } from '../../../src/readers/plan/layouts/choose-family.ts';
import generic from '../../../src/readers/plan/layouts/generic.ts';
import { FAMILIES } from '../../../src/readers/plan/layouts/index.ts';
import { readPlan } from '../../../src/readers/plan/read-plan.ts';
import { layoutOf } from './layout-of.ts';

const GENERIC = labelKeys(generic.labels, null);

const gaps = (text: string): readonly string[] => readPlan(layoutOf(text)).coverage.gaps.map(({ kind }) => kind);

describe('layout families', () => {
  it('are at least twenty-five, sorted, each under its own name', () => {
    const ids = FAMILIES.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(25);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it.each(FAMILIES.filter(({ vendors }) => vendors.length > 0).map((family) => [family.id, family] as const))('%s is known by its vendor', (id, { vendors: [vendor = ''] }) => {
    expect(chooseFamily(layoutOf('# IEP\n\nMaya reads.', { repeated: [`${vendor} page 2`] }), FAMILIES)?.id).toBe(id);
  });

  it.each(FAMILIES.filter(({ marks }) => marks.length > 2).map((family) => [family.id, family] as const))('%s is known by its peculiar labels', (id, { marks }) => {
    expect(chooseFamily(layoutOf(marks.map((mark) => `**${mark}**`).join('\n\n')), FAMILIES)?.id).toBe(id);
  });

  it.each(FAMILIES.map((family) => [family.id, family] as const))('%s finds every label it lists, meaning first what it lists it for', (_id, { labels }) => {
    const book = labelBook(labelKeys(labels, GENERIC));
    for (const [concept, names] of Object.entries(labels) as [Concept, readonly string[]][]) for (const name of names) expect([name, book.find(name, 'exact')?.concepts]).toEqual([name, expect.arrayContaining([concept])]);
  });

  it.each(['Maya said that the level of attainment was fine.', 'She read The Goals of the Team by herself.', 'Her PPT was about owls and her SOL was bright.'])('none is chosen for "%s"', (text) => {
    expect(chooseFamily(layoutOf(text), FAMILIES)).toBeNull();
  });

  it('says so when a form is unknown and parts were not found, and not when all was found', () => {
    expect(gaps('# Individualized Education Program\n\nQuadrant A\n\nMaya reads.')).toEqual(['unknown-layout']);
    expect(gaps('# Individualized Education Program\n\n## Present Levels\n\nMaya reads 42 wcpm.\n\n## Annual Goals\n\nMaya will read 90 wcpm.\n\n## Services\n\nSpeech 30 minutes weekly')).toEqual([]);
  });
});

describe('label search', () => {
  const book = labelBook(GENERIC);
  it.each([
    ['Date of IEP Meeting', 'exact', 'date.meeting'],
    ['Area(s) of Need', 'exact', 'goal.area'],
    ['Student’s Present Levels of Academic Achievement and Functional Performance', 'exact', 'section.present-levels'],
    ['Measureable Annual Goals', 'loose', 'goal.statement'],
    ['EXTENDED SCHOOLYEAR', 'loose', 'section.esy'],
    ['How will the parents be notified of progress toward the goals?', 'loose', 'goal.schedule'],
    ['How does the student’s disability affect involvement in the general curriculum?', 'loose', 'level.impact'],
    ['Baseline (what the student can do now)', 'exact', 'goal.baseline'],
  ] as const)('%s', (text, strictness, concept) => expect(book.find(text, strictness)?.concepts).toContain(concept));

  it.each(['Maya reads well', 'The goal was met in May', 'She needs help with her bag', '11/12/2026', '42', ''])('"%s" is no label', (text) => expect(book.find(text, 'exact')).toBeNull());
});
