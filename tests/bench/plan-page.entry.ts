import { analyze } from '../../src/analyzer/analyze.ts';
import { DEFAULT_SETTINGS } from '../../src/analyzer/model/settings.ts';
import { browserEngine, type PdfAddresses } from '../../src/readers/pdf/engine-browser.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { readPlan } from '../../src/readers/plan/read-plan.ts';

/** Bundled for the bench and run in a real page: a plan's bytes to findings, and the bare text of the same pages beside it. */
async function turns(plan: string, addresses: PdfAddresses, rounds: number): Promise<{ readonly ours: readonly number[]; readonly bare: readonly number[] }> {
  const bytes = new Uint8Array(await (await fetch(plan)).arrayBuffer());
  const engine = await browserEngine(addresses);
  const worker = engine.pdfjs.PDFWorker.create({ verbosity: 0 });
  const ours = async (): Promise<void> => {
    const reading = await readPdf(bytes, { document: 'plan-1', name: 'plan.pdf', engine });
    if (reading.outcome !== 'read') throw new Error(reading.reason);
    analyze({ gradebooks: [], documents: [readPlan(reading.layout)], today: '2026-11-24', settings: DEFAULT_SETTINGS });
  };
  const bare = async (): Promise<void> => {
    const task = engine.pdfjs.getDocument({ data: bytes.slice(), verbosity: 0, ...engine.assets, cMapPacked: true, worker });
    const pdf = await task.promise;
    for (let page = 1; page <= pdf.numPages; page += 1) await (await pdf.getPage(page)).getTextContent();
    await task.destroy();
  };
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [work, into] of round % 2 === 0 ? ([[ours, times.ours], [bare, times.bare]] as const) : ([[bare, times.bare], [ours, times.ours]] as const)) {
      const start = performance.now();
      await work();
      if (round > 0) into.push(performance.now() - start);
    }
  }
  worker.destroy();
  await engine.close();
  return times;
}

Object.assign(globalThis, { lanternPlans: turns });
