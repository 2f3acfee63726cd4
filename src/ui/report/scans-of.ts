import type { PlanDocument } from '../../analyzer/model/plan.ts';
import type { Layout } from '../../readers/layout.ts';
import type { PdfEngine } from '../../readers/pdf/engine.ts';
import { readScans } from '../../readers/pdf/read-scans.ts';
import { scanLanguages, scannedPages, stoppable } from '../../readers/pdf/scans.ts';
import { browserScanTools } from '../../readers/pdf/scan-tools-browser.ts';
import type { CorrectHeading } from '../../readers/plan/tokens/correct-headings.ts';
import { readPlans } from '../../readers/plan/read-plan.ts';
import type { SortAgain } from './sort-again.ts';

export interface ScanRequest {
  readonly signal: AbortSignal;
  /** Pages recognised so far, and how many there are. */
  readonly onPage: (done: number, of: number) => void;
  readonly correct: CorrectHeading;
}

/** The pages of a file that are pictures, and the way to read them here. */
export interface Scans {
  readonly pages: number;
  /** Rejects when the recogniser cannot start. A reading that was stopped answers what it has, and what is left. */
  readonly read: (request: ScanRequest) => Promise<ScanReading>;
}

export interface ScanReading {
  readonly documents: readonly PlanDocument[];
  readonly sortAgain: SortAgain;
  /** What is left after a stop; null when every picture was tried. */
  readonly scans: Scans | null;
}

interface ScannedFile {
  readonly bytes: Uint8Array;
  readonly password: string | undefined;
  readonly engine: PdfEngine;
}

/** An address inside the extension. */
const here = (path: string): string => new URL(path, location.href).href;

/** What can be read from the pictures in a file; null when there are none. */
export function scansOf(layout: Layout, file: ScannedFile): Scans | null {
  const pages = scannedPages(layout).length;
  return pages === 0 ? null : { pages, read: (request) => recogniseScans(layout, file, request) };
}

async function recogniseScans(layout: Layout, file: ScannedFile, { signal, onPage, correct }: ScanRequest): Promise<ScanReading> {
  const addresses = { worker: here('/ocr/worker.min.js'), core: here('/ocr/tesseract-core-simd-lstm.wasm.js'), languages: here('/ocr') };
  const { bytes, password, engine } = file;
  const tools = await browserScanTools(bytes, { engine, addresses, languages: scanLanguages(layout), pages: scannedPages(layout).length, ...(password === undefined ? {} : { password }) });
  if (tools === null) throw new Error('a file that was open cannot be opened again');
  try {
    const read = await readScans(layout, { tools: stoppable(tools, signal), signal, onPage });
    return { documents: readPlans(read, correct), sortAgain: (said) => readPlans(read, said), scans: signal.aborted ? scansOf(read, file) : null };
  } finally {
    await tools.close();
  }
}
