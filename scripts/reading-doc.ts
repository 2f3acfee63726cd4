import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PlanDocument } from '../src/analyzer/model/plan.ts';
import { nodeEngine } from '../src/readers/pdf/engine-node.ts';
import { readPdf } from '../src/readers/pdf/read-pdf.ts';
import { FAMILIES } from '../src/readers/plan/layouts/index.ts';
import { readPlan } from '../src/readers/plan/read-plan.ts';

const FIXTURES = new URL('../tests/fixtures/plans/', import.meta.url);
export const PAGE = new URL('../docs/reading.md', import.meta.url);

/** The columns, in the order of a plan. Each is a part of the expectation beside a sample. */
const PARTS = ['kind', 'student', 'dates', 'sections', 'presentLevels', 'goals', 'services', 'accommodations', 'progress'] as const;
type Part = (typeof PARTS)[number];
const TITLES: Readonly<Record<Part, string>> = { kind: 'Kind', student: 'Child', dates: 'Dates', sections: 'Sections', presentLevels: 'Present levels', goals: 'Goals', services: 'Services', accommodations: 'Accommodations', progress: 'Progress' };

type Expected = Readonly<Record<string, unknown>>;
type Count = { found: number; of: number };

/** The words of docs/reading.md: every sample document read, and every stated record looked for. */
export async function readingPage(): Promise<string> {
  const rows = new Map<string, { samples: number; parts: Map<Part, Count> }>();
  const engine = await nodeEngine();
  for (const file of globSync('**/*.expected.json', { cwd: FIXTURES }).sort()) {
    const expected = JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as Expected;
    if ('refused' in expected) continue;
    const bytes = new Uint8Array(readFileSync(new URL(file.replace('.expected.json', '.pdf'), FIXTURES)));
    const reading = await readPdf(bytes, { document: 'plan-1', name: basename(file), engine });
    if (reading.outcome === 'refused') continue;
    const plan = readPlan(reading.layout);
    const row = rows.get(plan.layout) ?? { samples: 0, parts: new Map<Part, Count>() };
    row.samples += 1;
    for (const part of PARTS) if (expected[part] !== undefined) add(row.parts, part, foundIn(plan, part, expected[part]));
    rows.set(plan.layout, row);
  }
  await engine.close();
  const ids = [...FAMILIES.map(({ id }) => id), 'generic'];
  const measured = ids.filter((id) => rows.has(id));
  const unmeasured = ids.filter((id) => !rows.has(id));
  return [
    '# Plans and reports',
    '',
    'Made by `npm run docs` from the sample documents in `tests/fixtures/plans`. Do not edit by hand.',
    '',
    'A form is recognised by its vendor, its state and its peculiar labels; `generic` stands for every form that none of them fits and that is read by its labels alone. Each sample is an invented child\'s document, printed by one of eight PDF engines. **read**: every record that the samples state was found, word for word. **partly**: some of them. **not**: none. A dash: no sample states it.',
    '',
    `| Layout | Samples | ${PARTS.map((part) => TITLES[part]).join(' | ')} |`,
    `|---|---|${PARTS.map(() => '---').join('|')}|`,
    ...measured.map((id) => `| ${id} | ${rows.get(id)?.samples ?? 0} | ${PARTS.map((part) => verdict(rows.get(id)?.parts.get(part))).join(' | ')} |`),
    '',
    ...(unmeasured.length === 0 ? [] : [`Known by vendor, marks and labels (each held by \`tests/readers/plan/layouts.test.ts\`), without a sample document of their own: ${unmeasured.join(', ')}.`, '']),
  ].join('\n');
}

function add(parts: Map<Part, Count>, part: Part, more: Count): void {
  const held = parts.get(part) ?? { found: 0, of: 0 };
  parts.set(part, { found: held.found + more.found, of: held.of + more.of });
}

function verdict(count: Count | undefined): string {
  if (count === undefined || count.of === 0) return '–';
  return count.found === count.of ? 'read' : count.found === 0 ? 'not' : `partly (${count.found} of ${count.of})`;
}

/** How many of the stated records of one part the plan holds. */
function foundIn(plan: PlanDocument, part: Part, stated: unknown): Count {
  if (part === 'kind') return { found: Number(plan.kind === stated), of: 1 };
  if (part === 'student' || part === 'dates') return { found: Object.entries(stated as object).filter(([key, value]) => words((plan[part] as Readonly<Record<string, unknown>>)[key]) === words(value)).length, of: Object.keys(stated as object).length };
  const items = stated as readonly unknown[];
  const records = part === 'accommodations' ? plan.accommodations.map(({ text }) => words(text)) : plan[part];
  return { found: items.filter((item) => records.some((record) => holds(record, item, part))).length, of: items.length };
}

/** True when a record has every value that the sample states of it. */
function holds(record: unknown, item: unknown, part: Part): boolean {
  if (typeof record === 'string' || typeof item === 'string') return words(item) === words(record);
  const values = record as Readonly<Record<string, unknown>>;
  return Object.entries(item as object).every(([key, value]) => {
    if (key === 'page') return true;
    if (key === 'pages') return String(values[key]) === String(value);
    return part === 'presentLevels' && key === 'text' ? words(values[key]).startsWith(words(value)) : words(values[key]) === words(value);
  });
}

function words(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') return 'iso' in value ? String(value.iso) : 'text' in value ? words(value.text) : '';
  return String(value).replaceAll(/\s+/g, ' ').trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = await readingPage();
  if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
  else if (readFileSync(PAGE, 'utf8') !== page) {
    console.error(`${fileURLToPath(PAGE)} is stale: run \`npm run docs\``);
    process.exitCode = 1;
  }
}
