import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import Tesseract from 'tesseract.js';
import { nodeEngine } from '../../src/readers/pdf/engine-node.ts';
import { drawPage } from '../../src/readers/pdf/drawn-ahead.ts';
import { type PageImage, pictureFile, type ScanTools } from '../../src/readers/pdf/page-image.ts';
import { readPdf } from '../../src/readers/pdf/read-pdf.ts';
import { readScans } from '../../src/readers/pdf/read-scans.ts';
import { nodeScanTools } from '../../src/readers/pdf/scan-tools-node.ts';
import { type Measured, median, sideBySide } from './ratio.ts';

const FILE = 'tests/fixtures/plans/scanned/whole.pdf';
const PAGES = 6;
const ROUNDS = 3;

/**
 * Scanned pages to layout, beside bare tesseract.js over the same pictures as a canvas saves them (PNG), each on all cores
 * with its workers started. Ours draws the pages as well, and hands them over as bare pixels.
 */
export async function benchScans(): Promise<readonly Measured[]> {
  const bytes = new Uint8Array(readFileSync(FILE));
  const engine = await nodeEngine();
  const reading = await readPdf(bytes, { document: 'plan-1', name: 'scan.pdf', engine });
  if (reading.outcome !== 'read') throw new Error(reading.reason);
  const scanned = reading.layout.pages.filter(({ quality }) => quality === 'scanned');
  const drawing = await nodeScanTools(bytes, { engine });
  if (drawing === null || scanned.length === 0) throw new Error(`${FILE} has no scanned page`);
  // The same pages over and over, as many as a short plan has: a page more or less for one core weighs little then.
  const pages = Array.from({ length: PAGES }, (_, index) => ({ ...scanned[index % scanned.length]!, number: index + 1 }));
  const tools: ScanTools = { ...drawing, render: (number, quarters) => drawing.render(scanned[(number - 1) % scanned.length]?.number ?? 1, quarters) };
  const layout = { ...reading.layout, pages };
  // The very pictures that our recogniser is given: from a table with its lines tesseract.js reads half the words.
  const drawn: PageImage[] = [];
  for (const { number } of pages) drawn.push((await drawPage(number, 0, tools)).letters);
  const raw = drawn.map((picture) => Buffer.from(pictureFile(picture).buffer));
  const pictures = await Promise.all(drawn.map(pngOf));

  const langPath = mkdtempSync(join(tmpdir(), 'lantern-bench-'));
  copyFileSync(new URL('4.0.0_best_int/eng.traineddata.gz', import.meta.resolve('@tesseract.js-data/eng')), join(langPath, 'eng.traineddata.gz'));
  const scheduler = Tesseract.createScheduler();
  for (let worker = 0; worker < Math.min(availableParallelism(), tools.parallel); worker += 1) scheduler.addWorker(await Tesseract.createWorker('eng', Tesseract.OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none' }));
  rmSync(langPath, { recursive: true });

  const recogniseAll = (files: readonly Buffer[]) => () => Promise.all(files.map((file) => scheduler.addJob('recognize', file)));
  const spent = { ours: [] as number[], bare: [] as number[], raw: [] as number[] };
  const counted = (name: keyof typeof spent, work: () => Promise<unknown>) => async (): Promise<void> => {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    spent[name].push(user + system);
  };
  const { ratio, ours, bare } = await sideBySide(counted('ours', () => readScans(layout, { tools })), counted('bare', recogniseAll(pictures)), ROUNDS);
  await counted('raw', recogniseAll(raw))();
  await Promise.all([tools.close(), scheduler.terminate()]);
  await engine.close();
  const each = (milliseconds: number): string => (milliseconds / 1000 / PAGES).toFixed(2);
  // The time of all cores hears little of other work on the machine.
  const [all, ofBare, ofRaw] = [median(spent.ours.slice(1)), median(spent.bare.slice(1)), median(spent.raw)];
  const note = `${each(ours)} s beside ${each(bare)} s a page, ${PAGES} pages, ${tools.parallel} at once; in time of all cores ${(all / ofBare).toFixed(2)}, beside bare pixels ${(all / ofRaw).toFixed(2)}`;
  return [{ name: 'scan-seconds-a-page-beside-tesseract', ratio, budget: 1.05, kind: 'most', note }];
}

async function pngOf({ width, height, gray }: PageImage): Promise<Buffer> {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  const picture = context.createImageData(width, height);
  for (const [index, brightness] of gray.entries()) picture.data.set([brightness, brightness, brightness, 255], 4 * index);
  context.putImageData(picture, 0, 0);
  return canvas.encode('png');
}
