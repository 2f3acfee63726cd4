import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import Tesseract from 'tesseract.js';
import { nodeEngine } from '../../src/readers/pdf/engine-node.ts';
import { pictureFile } from '../../src/readers/pdf/page-image.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { readScans } from '../../src/readers/pdf/read-scans.ts';
import { nodeScanTools } from '../../src/readers/pdf/scan-tools-node.ts';
import { type Measured, sideBySide } from './ratio.ts';

const FILE = 'tests/fixtures/plans/scanned/whole.pdf';

/** Scanned pages to layout, beside bare tesseract.js over pictures of the same pages, each on all cores with its workers started. */
export async function benchScans(): Promise<readonly Measured[]> {
  const bytes = new Uint8Array(readFileSync(FILE));
  const engine = await nodeEngine();
  const reading = await readPdf(bytes, { document: 'plan-1', name: 'scan.pdf', engine });
  if (reading.outcome !== 'read') throw new Error(reading.reason);
  const { layout } = reading;
  const scanned = layout.pages.filter(({ quality }) => quality === 'scanned').map(({ number }) => number);
  const tools = await nodeScanTools(bytes, { engine });
  if (tools === null || scanned.length === 0) throw new Error(`${FILE} has no scanned page`);
  const pictures = await Promise.all(scanned.map(async (number) => Buffer.from(pictureFile(await tools.render(number, 0)).buffer)));

  const langPath = mkdtempSync(join(tmpdir(), 'lantern-bench-'));
  copyFileSync(new URL('4.0.0_best_int/eng.traineddata.gz', import.meta.resolve('@tesseract.js-data/eng')), join(langPath, 'eng.traineddata.gz'));
  const scheduler = Tesseract.createScheduler();
  for (let worker = 0; worker < Math.min(availableParallelism(), tools.parallel); worker += 1) scheduler.addWorker(await Tesseract.createWorker('eng', Tesseract.OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none' }));
  rmSync(langPath, { recursive: true });

  const { ratio, ours, bare } = await sideBySide(
    () => readScans(layout, { tools }),
    () => Promise.all(pictures.map((picture) => scheduler.addJob('recognize', picture))),
    3,
  );
  await Promise.all([tools.close(), scheduler.terminate()]);
  await engine.close();
  const each = (milliseconds: number): string => (milliseconds / 1000 / scanned.length).toFixed(2);
  return [{ name: 'scan-seconds-a-page-beside-tesseract', ratio, budget: 1.05, kind: 'most', note: `${each(ours)} s beside ${each(bare)} s a page, ${scanned.length} pages, ${tools.parallel} at once` }];
}
