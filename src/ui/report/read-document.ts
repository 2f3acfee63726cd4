// oxlint-disable-next-line import/default -- Vite makes the address of a file out of `?url`
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url';
import type { PlanDocument } from '../../analyzer/model/plan.ts';
import { browserEngine } from '../../readers/pdf/engine-browser.ts';
import type { PdfEngine } from '../../readers/pdf/engine.ts';
import { readPdf, type Refusal } from '../../readers/pdf/read-pdf.ts';
import type { CorrectHeading } from '../../readers/plan/tokens/correct-headings.ts';
import { readPlans } from '../../readers/plan/read-plan.ts';
import { scansOf, type Scans } from './scans-of.ts';
import type { SortAgain } from './sort-again.ts';

export interface ReadRequest {
  readonly id: string;
  readonly name: string;
  readonly password: string | undefined;
  readonly signal: AbortSignal;
  readonly onPage: (page: number, of: number) => void;
  /** Called once with what the first pages of a long file hold, or never. Left out where nobody waits for it. */
  readonly onPart?: ((documents: readonly PlanDocument[]) => void) | undefined;
  /** What the parent said of headings that stood in the wrong place. */
  readonly correct: CorrectHeading;
}

export type DocumentReading =
  | {
      readonly outcome: 'read';
      /** A file may hold several documents; the first has the id that was asked for. */
      readonly documents: readonly PlanDocument[];
      /** Pages that are pictures, and the way to read them; null when there are none. */
      readonly scans: Scans | null;
      readonly sortAgain: SortAgain;
    }
  | { readonly outcome: 'refused'; readonly reason: Refusal };

let started: Promise<PdfEngine> | null = null;

/** pdf.js with its workers, started once for this page. */
export function engine(): Promise<PdfEngine> {
  started ??= browserEngine({ worker: workerUrl, assets: new URL('/pdf/', location.href).href });
  return started;
}

/** Bytes in, plan documents out, or the reason why not. This file and what it imports load when the first document comes. */
export async function readDocument(bytes: Uint8Array, { id, name, password, signal, onPage, onPart, correct }: ReadRequest): Promise<DocumentReading> {
  const pdf = await engine();
  const reading = await readPdf(bytes, { document: id, name, engine: pdf, signal, onPage, ...(onPart === undefined ? {} : { onPart: (layout) => onPart(readPlans(layout, correct)) }), ...(password === undefined ? {} : { password }) });
  if (reading.outcome === 'refused') return reading;
  return { outcome: 'read', documents: readPlans(reading.layout, correct), sortAgain: (said) => readPlans(reading.layout, said), scans: scansOf(reading.layout, { bytes, password, engine: pdf }) };
}
