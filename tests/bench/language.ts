import { readFileSync } from 'node:fs';
import { analyze } from '../../src/analyzer/analyze.ts';
import { judgeStatement } from '../../src/analyzer/language/judge-statement.ts';
import type { Case } from '../../src/analyzer/model/case.ts';
import { DEFAULT_SETTINGS } from '../../src/analyzer/model/settings.ts';
import type { PdfEngine } from '../../src/readers/pdf/engine.ts';
import { nodeEngine } from '../../src/readers/pdf/engine-node.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { readPlan } from '../../src/readers/plan/read-plan.ts';
import { planOf } from './plans.ts';
import { type Measured, sideBySide } from './ratio.ts';

/** So many rounds that the middle one is long past the compiler's warming up, on both sides. */
const ROUNDS = 41;

/**
 * The analyzer beside write-good, a prose linter with some ten checks, over the same text: every rule over the records
 * of a 40-page plan, as the product runs it, and the judges alone over the labelled statements, one by one.
 */
export async function benchLanguage(): Promise<readonly Measured[]> {
  const { default: writeGood } = await import('write-good');
  const compare = async (name: string, text: string, ours: () => unknown): Promise<Measured> => {
    const times = await sideBySide(ours, () => writeGood(text), ROUNDS);
    return { name, ratio: 1 / times.ratio, budget: 10, kind: 'least', note: `${text.length} characters in ${times.ours.toFixed(1)} ms beside ${times.bare.toFixed(1)} ms; times faster` };
  };
  const { kase, text } = await fortyPages();
  // What a rule learns of a record is kept with the record, so every round judges a copy nobody has seen.
  const copies = Array.from({ length: ROUNDS + 1 }, () => structuredClone(kase));
  const rows = readFileSync('tests/fixtures/statements/own.jsonl', 'utf8').trim().split('\n').map((row) => JSON.parse(row) as { kind: 'goal' | 'progress' | 'present_level'; text: string });
  return [
    await compare('analyzer-of-40-pages-beside-write-good', text, () => analyze(copies.pop() ?? kase)),
    await compare('judges-of-statements-beside-write-good', rows.map((row) => row.text).join('\n'), () => {
      for (const row of rows) judgeStatement(row.kind, row.text, 'en');
    }),
  ];
}

/** The records of a 40-page plan as a case, and the whole text of the same pages. */
async function fortyPages(): Promise<{ readonly kase: Case; readonly text: string }> {
  const engine = await nodeEngine();
  try {
    const bytes = await planOf(40);
    const reading = await readPdf(bytes, { document: 'plan-1', name: 'plan.pdf', engine });
    if (reading.outcome !== 'read') throw new Error(reading.reason);
    return { kase: { gradebooks: [], documents: [readPlan(reading.layout)], today: '2026-11-24', settings: DEFAULT_SETTINGS }, text: await textOf(bytes, engine) };
  } finally {
    await engine.close();
  }
}

async function textOf(bytes: Uint8Array, { pdfjs, assets }: PdfEngine): Promise<string> {
  const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0, ...assets, cMapPacked: true });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  await task.destroy();
  return pages.join('\n');
}
