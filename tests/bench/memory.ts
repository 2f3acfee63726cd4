import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { nodeEngine } from '../../src/readers/pdf/engine-node.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { planOf } from './plans.ts';
import type { Measured } from './ratio.ts';

const PAGES = 400;
const EARLY = 100;
/** 400 pages stay within 50 MB. */
const BUDGET = 128 * 1024;

/** How the heap grows with each page that is read, from page 100 to page 400: its layout, and the fonts that pdf.js keeps until the file is closed. */
export async function benchMemory(): Promise<readonly Measured[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const heap = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const engine = await nodeEngine();
  const bytes = await planOf(PAGES);
  const at = new Map<number, number>();
  const reading = await readPdf(bytes, { document: 'plan-1', name: 'plan.pdf', engine, onPage: (page) => (page === EARLY || page === PAGES) && at.set(page, heap()) });
  if (reading.outcome !== 'read') throw new Error(reading.reason);
  const growth = ((at.get(PAGES) ?? Number.NaN) - (at.get(EARLY) ?? Number.NaN)) / (PAGES - EARLY);
  await engine.close();
  return [{ name: 'pdf-memory-of-a-page-of-128-KB', ratio: growth / BUDGET, budget: 1, kind: 'most', note: `${(growth / 1024).toFixed(0)} KB more for each page from ${EARLY} to ${PAGES}` }];
}
