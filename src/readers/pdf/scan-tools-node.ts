import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import Tesseract from 'tesseract.js';
import type { PdfEngine } from './engine.ts';
import { openPdf } from './open.ts';
import { pictureFile, type ScanTools } from './page-image.ts';
import { renderPage } from './render-page.ts';
import { linesOfTesseract, TESSERACT_OUTPUT } from './tesseract-lines.ts';

export interface NodeScanOptions {
  readonly engine: PdfEngine;
  readonly password?: string;
  /** Tesseract's names of languages with packaged data. */
  readonly languages?: readonly ('eng' | 'spa')[];
  /** How many pages there are to read: no more workers than that are started. */
  readonly pages?: number;
}

const MOST_WORKERS = 4;

/** Renders and recognises the pages of a PDF in Node, on all cores. Null when the file cannot be opened. Close it after use. */
export async function nodeScanTools(bytes: Uint8Array, { engine, password, languages = ['eng'], pages = MOST_WORKERS }: NodeScanOptions): Promise<ScanTools | null> {
  const pdf = await openPdf(bytes, engine, password, 'drawing');
  if (typeof pdf === 'string') return null;
  const parallel = Math.max(1, Math.min(MOST_WORKERS, pages, availableParallelism()));
  // Tesseract looks for all its languages in one folder; each has a package of its own.
  const langPath = mkdtempSync(join(tmpdir(), 'lantern-ocr-'));
  for (const code of languages) copyFileSync(trainedData(code), join(langPath, `${code}.traineddata.gz`));
  const start = () => Tesseract.createWorker([...languages], Tesseract.OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none' });
  const workers = await Promise.all(Array.from({ length: parallel }, start));
  rmSync(langPath, { recursive: true });
  const free = [...workers];
  return {
    parallel,
    render: (number, quarters) =>
      renderPage(pdf.proxy, number, quarters, (width, height) => {
        const canvas = createCanvas(width, height);
        return { canvas: canvas as unknown as HTMLCanvasElement, pixels: () => canvas.getContext('2d').getImageData(0, 0, width, height).data };
      }),
    recognise: async (image) => {
      const worker = free.pop();
      if (worker === undefined) throw new Error('more pages at once than workers');
      try {
        const { data: page } = await worker.recognize(Buffer.from(pictureFile(image).buffer), {}, TESSERACT_OUTPUT);
        return linesOfTesseract(page.hocr ?? '');
      } finally {
        free.push(worker);
      }
    },
    close: async () => {
      await Promise.all([...workers.map((worker) => worker.terminate()), pdf.close()]);
    },
  };
}

function trainedData(code: string): URL {
  return new URL(`4.0.0_best_int/${code}.traineddata.gz`, import.meta.resolve(`@tesseract.js-data/${code}`));
}
