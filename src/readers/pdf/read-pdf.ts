import type { Coverage, Gap } from '../../analyzer/model/coverage.ts';
import type { DocumentId } from '../../analyzer/model/passage.ts';
import type { Layout } from '../layout.ts';
import { continuedPages } from './continued.ts';
import type { PdfEngine } from './engine.ts';
import { withHeadings } from './headings.ts';
import { languageOf } from './language.ts';
import { type Limits, LIMITS, within } from './limits.ts';
import { type OpenFailure, type OpenPdf, openPdf } from './open.ts';
import { readPages, type ReadPages } from './pages.ts';
import { refusalOf } from './refusal.ts';
import { textOfPages } from './sample.ts';

export interface ReadPdfOptions {
  readonly document: DocumentId;
  /** The file's name. */
  readonly name: string;
  readonly engine: PdfEngine;
  readonly password?: string;
  readonly signal?: AbortSignal;
  /** Called after each page that was read. */
  readonly onPage?: (page: number, of: number) => void;
  /** Called once, early in a long file, with the pages read so far: its coverage names the pages that are still to come. */
  readonly onPart?: (layout: Layout) => void;
  readonly limits?: Partial<Limits>;
}

export type Refusal = 'not-a-pdf' | 'empty' | 'sign-in-page' | 'too-large' | 'cancelled' | OpenFailure;
export type PdfReading = { readonly outcome: 'read'; readonly layout: Layout } | { readonly outcome: 'refused'; readonly reason: Refusal };

/** Reads a PDF's bytes to a layout. Never throws for what the bytes hold, never keeps the file open, leaves the bytes as they are. */
export async function readPdf(bytes: Uint8Array, options: ReadPdfOptions): Promise<PdfReading> {
  const limits = { ...LIMITS, ...options.limits };
  const refusal = options.signal?.aborted === true ? 'cancelled' : refusalOf(bytes, limits.bytes);
  if (refusal !== null) return { outcome: 'refused', reason: refusal };
  const opening = openPdf(bytes, options.engine, options.password);
  const pdf = await within(limits.pageTime, null, opening);
  if (pdf === null) {
    options.engine.restart();
    return { outcome: 'refused', reason: 'damaged' };
  }
  if (typeof pdf === 'string') return { outcome: 'refused', reason: pdf };
  try {
    if (pdf.pageCount === 0) return { outcome: 'refused', reason: 'damaged' };
    const { onPart: tell } = options;
    const onPart = tell === undefined ? undefined : (part: ReadPages): void => tell(layoutOf(part, pdf, options));
    const read = withoutWords(await readPages(pdf, { engine: options.engine, limits, signal: options.signal, onPage: options.onPage, onPart }));
    if (options.signal?.aborted === true) return { outcome: 'refused', reason: 'cancelled' };
    return { outcome: 'read', layout: layoutOf(read, pdf, options) };
  } finally {
    if (!(await pdf.close())) options.engine.restart();
  }
}

function layoutOf(read: ReadPages, pdf: OpenPdf, { document, name }: ReadPdfOptions): Layout {
  return {
    document,
    name,
    language: languageOf(textOfPages(read.pages)),
    producer: pdf.producer,
    pageCount: pdf.pageCount,
    pages: continuedPages(withHeadings(read.pages)),
    furniture: read.furniture,
    coverage: coverageOf(read, pdf),
  };
}

/** One empty sheet among others says nothing; a document with no word at all has its words where we cannot read them. */
function withoutWords(read: ReadPages): ReadPages {
  if (read.pages.some(({ blocks, quality }) => blocks.length > 0 || quality === 'scanned')) return read;
  return { ...read, pages: read.pages.map((page) => ({ ...page, quality: 'unreadable' })) };
}

function coverageOf({ pages, missed }: ReadPages, pdf: OpenPdf): Coverage {
  const gaps: Gap[] = [];
  let read = 0;
  for (const { quality, number } of pages) {
    if (quality === 'scanned') gaps.push({ kind: 'scanned-page', page: number });
    else if (quality === 'unreadable') gaps.push({ kind: 'unreadable-page', page: number });
    else read += 1;
  }
  for (const page of missed) gaps.push({ kind: 'page-not-reached', page });
  if (pdf.formBroken || pdf.isXfa) gaps.push({ kind: 'form-values' });
  return { unit: 'pages', read, total: pdf.pageCount, gaps };
}
