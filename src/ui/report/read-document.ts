// oxlint-disable-next-line import/default -- Vite makes the address of a file out of `?url`
import workerUrl from 'pdfjs-dist/build/pdf.worker.mjs?url';
import type { PlanDocument } from '../../analyzer/model/plan.ts';
import { browserEngine } from '../../readers/pdf/engine-browser.ts';
import type { PdfEngine } from '../../readers/pdf/engine.ts';
import { readPdf, type Refusal } from '../../readers/pdf/read-pdf.ts';
import { readPlan } from '../../readers/plan/read-plan.ts';

export interface ReadRequest {
  readonly id: string;
  readonly name: string;
  readonly password: string | undefined;
  readonly signal: AbortSignal;
  readonly onPage: (page: number, of: number) => void;
}

export type DocumentReading = { readonly outcome: 'read'; readonly document: PlanDocument } | { readonly outcome: 'refused'; readonly reason: Refusal };

let started: Promise<PdfEngine> | null = null;

/** pdf.js with its workers, started once for this page. */
export function engine(): Promise<PdfEngine> {
  started ??= browserEngine({ worker: workerUrl, assets: new URL('/pdf/', location.href).href });
  return started;
}

/** Bytes in, a plan document out, or the reason why not. This file and what it imports load when the first document comes. */
export async function readDocument(bytes: Uint8Array, { id, name, password, signal, onPage }: ReadRequest): Promise<DocumentReading> {
  const reading = await readPdf(bytes, { document: id, name, engine: await engine(), signal, onPage, ...(password === undefined ? {} : { password }) });
  if (reading.outcome === 'refused') return reading;
  return { outcome: 'read', document: readPlan(reading.layout) };
}
