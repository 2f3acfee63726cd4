import { readFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { analyze } from '../../src/analyzer/analyze.ts';
import { DEFAULT_SETTINGS } from '../../src/analyzer/model/settings.ts';
import { nodeEngine } from '../../src/readers/pdf/engine-node.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { readPlan } from '../../src/readers/plan/read-plan.ts';
import { type Measured, median, sideBySide } from './ratio.ts';

const SOURCES = ['michigan/long', 'sample/sample-iep', 'seis/annual', 'good/complete', 'generic/prose'];

/** A plan of so many pages, put together from fixture plans of several engines. */
export async function planOf(pages: number): Promise<Uint8Array> {
  const whole = await PDFDocument.create();
  const parts = await Promise.all(SOURCES.map((name) => PDFDocument.load(readFileSync(`tests/fixtures/plans/${name}.pdf`))));
  while (whole.getPageCount() < pages) {
    for (const part of parts) {
      for (const page of await whole.copyPages(part, part.getPageIndices())) if (whole.getPageCount() < pages) whole.addPage(page);
    }
  }
  return whole.save();
}

/** Bytes to findings beside pdf.js's bare text, the same pages; and whether the cost of a page stays the same in long files. */
export async function benchPlans(): Promise<readonly Measured[]> {
  const engine = await nodeEngine();
  const ours = (bytes: Uint8Array) => async (): Promise<void> => {
    const reading = await readPdf(bytes, { document: 'plan-1', name: 'plan.pdf', engine });
    if (reading.outcome !== 'read') throw new Error(reading.reason);
    analyze({ gradebooks: [], documents: [readPlan(reading.layout)], today: '2026-11-24', settings: DEFAULT_SETTINGS });
  };
  const bare = (bytes: Uint8Array) => async (): Promise<void> => {
    const task = engine.pdfjs.getDocument({ data: bytes.slice(), verbosity: 0, ...engine.assets, cMapPacked: true });
    const pdf = await task.promise;
    for (let page = 1; page <= pdf.numPages; page += 1) await (await pdf.getPage(page)).getTextContent();
    await task.destroy();
  };
  const forty = await planOf(40);
  const result = await sideBySide(ours(forty), bare(forty), 9);
  const growth: number[] = [];
  const [small, large] = [await planOf(50), await planOf(400)];
  for (let round = 0; round < 3; round += 1) {
    const { ours: large8, bare: small1 } = await sideBySide(ours(large), ours(small), 1);
    growth.push(large8 / small1 / 8);
  }
  await engine.close();
  return [
    { name: 'pdf-bytes-to-findings-40-pages', ratio: result.ratio, budget: 1.15, kind: 'most', note: `${result.ours.toFixed(0)} ms beside ${result.bare.toFixed(0)} ms of bare getTextContent` },
    { name: 'pdf-cost-of-a-page-400-beside-50', ratio: median(growth), budget: 1.25, kind: 'most', note: 'linear is 1' },
  ];
}
