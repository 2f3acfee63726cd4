import type { PdfEngine } from './engine.ts';
import { openPdf } from './open.ts';
import { type PageImage, pictureFile, type ScanTools } from './page-image.ts';
import { type Easel, renderPage } from './render-page.ts';
import { linesOfTesseract, TESSERACT_OUTPUT } from './tesseract-lines.ts';

/** Addresses of the packaged parts of tesseract.js, all inside the extension. */
export interface OcrAddresses {
  /** `tesseract.js/dist/worker.min.js`. */
  readonly worker: string;
  /** `tesseract.js-core/tesseract-core-simd-lstm.wasm.js`: naming the file ships one core only. */
  readonly core: string;
  /** The folder with `eng.traineddata.gz` and `spa.traineddata.gz`, without a slash at its end. */
  readonly languages: string;
}

export interface BrowserScanOptions {
  readonly engine: PdfEngine;
  readonly addresses: OcrAddresses;
  readonly password?: string;
  readonly languages?: readonly ('eng' | 'spa')[];
  /** How many pages there are to read: no more workers than that are started. */
  readonly pages?: number;
}

/** Each worker takes about 100 MB, so no more than these. */
const MOST_WORKERS = 4;

/**
 * Renders and recognises the pages of a PDF in an extension page, on all cores, with nothing fetched from outside.
 * The page's policy has to allow `'wasm-unsafe-eval'`. Null when the file cannot be opened. Close it after use.
 */
export async function browserScanTools(bytes: Uint8Array, { engine, addresses, password, languages = ['eng'], pages = MOST_WORKERS }: BrowserScanOptions): Promise<ScanTools | null> {
  const pdf = await openPdf(bytes, engine, password, 'drawing');
  if (typeof pdf === 'string') return null;
  const { createWorker, OEM } = (await import('tesseract.js')).default;
  // This thread draws one page for each that a worker reads, in a twentieth of the time: it needs no core of its own.
  const parallel = Math.max(1, Math.min(MOST_WORKERS, pages, navigator.hardwareConcurrency || 2));
  const start = () =>
    createWorker([...languages], OEM.LSTM_ONLY, { workerPath: addresses.worker, corePath: addresses.core, langPath: addresses.languages, workerBlobURL: false, gzip: true, cacheMethod: 'none' });
  const workers = await Promise.all(Array.from({ length: parallel }, start));
  const free = [...workers];
  return {
    parallel,
    render: (number, quarters) => renderPage(pdf.proxy, number, quarters, easel),
    recognise: async (image: PageImage) => {
      const worker = free.pop();
      if (worker === undefined) throw new Error('more pages at once than workers');
      try {
        const { data } = await worker.recognize(new Blob([pictureFile(image)]), {}, TESSERACT_OUTPUT);
        return linesOfTesseract(data.hocr ?? '');
      } finally {
        free.push(worker);
      }
    },
    close: async () => {
      await Promise.all([...workers.map((worker) => worker.terminate()), pdf.close()]);
    },
  };
}

function easel(width: number, height: number): Easel {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  return { canvas, pixels: () => canvas.getContext('2d')?.getImageData(0, 0, width, height).data ?? new Uint8Array() };
}
