import { globSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Passage } from '../../src/analyzer/model/passage.ts';
import type { DateFact, PlanDocument } from '../../src/analyzer/model/plan.ts';
import { nodeEngine } from '../../src/readers/pdf/engine-node.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { readPlan } from '../../src/readers/plan/read-plan.ts';

/** What a fixture says of itself. A part left out is not compared. */
interface Expected {
  readonly refused?: string;
  readonly kind?: string;
  readonly layout?: string;
  readonly draft?: string;
  readonly dates?: Readonly<Record<string, string | null>>;
  readonly student?: { readonly firstName?: string; readonly grade?: string };
  readonly sections?: readonly { readonly id: string; readonly pages: readonly [number, number] }[];
  readonly goals?: readonly Readonly<Record<string, string | number | null>>[];
  readonly presentLevels?: readonly { readonly area?: string; readonly role?: string; readonly text?: string }[];
  readonly services?: readonly Readonly<Record<string, string | number | null>>[];
  readonly accommodations?: readonly string[];
  readonly progress?: readonly Readonly<Record<string, string | number | null>>[];
  readonly coverage?: { readonly gaps?: readonly string[] };
}

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

function plain(value: unknown): unknown {
  if (typeof value === 'string') return folded(value);
  if (value === null || typeof value !== 'object') return value;
  if ('iso' in value) return (value as DateFact).iso;
  if ('text' in value) return folded((value as Passage).text);
  return value;
}

/** The parts of a record that the fixture names, as plain words. */
const named = (record: object, expected: object): unknown => Object.fromEntries(Object.keys(expected).map((key) => [key, plain((record as Record<string, unknown>)[key])]));

const pageOf = (passage: Passage): number | null => (passage.place.kind === 'pdf' ? (passage.place.spans[0]?.page ?? null) : null);

let engine: Awaited<ReturnType<typeof nodeEngine>>;
beforeAll(async () => {
  engine = await nodeEngine();
});
afterAll(() => engine.close());

const root = new URL('../fixtures/plans/', import.meta.url).pathname;
const fixtures = globSync(`${root}**/*.expected.json`)
  .map((file) => ({ file, name: relative(root, file).replace('.expected.json', ''), expected: JSON.parse(readFileSync(file, 'utf8')) as Expected }))
  .filter(({ expected }) => expected.refused === undefined);

/** Refused files are held by tests/readers/pdf. A part is tested where the fixture states it. */
describe.each(fixtures)('$name', ({ file, expected }) => {
  let plan: PlanDocument;
  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(file.replace('.expected.json', '.pdf')));
    const reading = await readPdf(bytes, { document: 'plan-1', name: basename(file), engine });
    if (reading.outcome === 'refused') throw new Error(reading.reason);
    plan = readPlan(reading.layout);
  });

  it('is what it is', () => {
    const { kind, layout, draft, student = {}, dates = {} } = expected;
    expect({ ...(kind && { kind: plan.kind }), ...(layout && { layout: plan.layout }), ...(draft && { draft: plain(plan.draft) }), student: named(plan.student, student), dates: named(plan.dates, dates) }).toEqual({
      ...(kind && { kind }),
      ...(layout && { layout }),
      ...(draft && { draft }),
      student,
      dates,
    });
  });

  if (expected.sections !== undefined) it('has its sections on their pages', () => {
    const found = plan.sections.map(({ id, pages }) => `${id} ${pages.join('-')}`);
    for (const { id, pages } of expected.sections ?? []) expect(found).toContain(`${id} ${pages.join('-')}`);
  });

  if (expected.goals !== undefined) it('has its goals', () => {
    const { goals = [] } = expected;
    const words = new Set(goals.map(({ statement }) => folded(String(statement))));
    const annual = plan.goals.filter(({ postsecondary, statement }) => !postsecondary || words.has(folded(statement.text)));
    expect(annual.map((goal, index) => named({ ...goal, page: pageOf(goal.statement) }, goals[index] ?? { statement: '' }))).toEqual(goals.map((goal) => named(goal, goal)));
  });

  if (expected.presentLevels !== undefined) it('has its present levels', () => {
    for (const level of expected.presentLevels ?? []) {
      const same = plan.presentLevels.filter(({ role, area }) => (level.role === undefined || role === level.role) && (level.area === undefined || plain(area) === folded(level.area)));
      expect(same.map(({ text }) => folded(text.text).slice(0, folded(level.text ?? '').length))).toContain(folded(level.text ?? ''));
    }
  });

  if (expected.services !== undefined) it('has its services', () => {
    const { services = [] } = expected;
    expect(plan.services.map((service, index) => named(service, services[index] ?? { name: '' }))).toEqual(services);
  });

  if (expected.accommodations !== undefined) it('has its accommodations', () => {
    const said = expected.accommodations?.map(folded) ?? [];
    expect([...new Set(plan.accommodations.filter(({ kind, text }) => kind !== 'testing' || said.includes(folded(text.text))).map(({ text }) => folded(text.text)))]).toEqual(said);
  });

  if (expected.progress !== undefined) it('has its progress entries', () => {
    const { progress = [] } = expected;
    expect(plan.progress.map((entry, index) => named(entry, progress[index] ?? { comment: '' }))).toEqual(progress.map((entry) => named(entry, entry)));
  });

  if (expected.coverage?.gaps !== undefined) it('says what was not read', () => {
    expect(plan.coverage.gaps.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...(expected.coverage?.gaps ?? [])]));
  });
});
