import type { Gap } from '../../analyzer/model/coverage.ts';
import type { DocumentId } from '../../analyzer/model/passage.ts';
import type { Layout, LayoutPage, Line } from '../layout.ts';
import { continuedTables } from './continued.ts';
import type { PdfEngine } from './engine.ts';
import { furnitureOf } from './furniture.ts';
import { withHeadings } from './headings.ts';
import { languageOf } from './language.ts';
import { type OpenFailure, type OpenPdf, openPdf } from './open.ts';
import { furnitureLines, pageLayout, type PreparedPage, prepared, wantsDrawing } from './page-layout.ts';
import { openPage } from './page-print.ts';
import { refusalOf } from './refusal.ts';

export interface ReadPdfOptions {
  readonly document: DocumentId;
  /** The file's name. */
  readonly name: string;
  readonly engine: PdfEngine;
  readonly password?: string;
  readonly signal?: AbortSignal;
  /** Called after each page that was read. */
  readonly onPage?: (page: number, of: number) => void;
  readonly limits?: Partial<Limits>;
}

export interface Limits {
  /** Pages past this one are not read and named in the coverage. */
  readonly pages: number;
  /** Bytes of the largest file that is opened. */
  readonly bytes: number;
  /** Milliseconds after which no further page is begun. */
  readonly time: number;
  /** Milliseconds one page may take. */
  readonly pageTime: number;
}

export type Refusal = 'not-a-pdf' | 'empty' | 'sign-in-page' | 'too-large' | 'cancelled' | OpenFailure;
export type PdfReading = { readonly outcome: 'read'; readonly layout: Layout } | { readonly outcome: 'refused'; readonly reason: Refusal };

/** An IEP has 10 to 40 pages; a file with all its annexes stays under these. */
export const LIMITS: Limits = { pages: 500, bytes: 200_000_000, time: 120_000, pageTime: 20_000 };

/** Reads a PDF's bytes to a layout. Never throws for what the bytes hold; never keeps the file open. */
export async function readPdf(bytes: Uint8Array, options: ReadPdfOptions): Promise<PdfReading> {
  const limits = { ...LIMITS, ...options.limits };
  const refusal = refusalOf(bytes, limits.bytes);
  if (refusal !== null) return { outcome: 'refused', reason: refusal };
  const pdf = await openPdf(bytes, options.engine, options.password);
  if (typeof pdf === 'string') return { outcome: 'refused', reason: pdf };
  try {
    const { pages, gaps } = await readPages(pdf, options, limits);
    if (options.signal?.aborted === true) return { outcome: 'refused', reason: 'cancelled' };
    return { outcome: 'read', layout: layoutOf(pages, gaps, pdf, options) };
  } finally {
    await pdf.close();
  }
}

interface Pages {
  readonly pages: readonly PreparedPage[];
  readonly gaps: readonly Gap[];
}

/** Asks for pages ahead of the one in work, two for each worker. */
async function readPages(pdf: OpenPdf, options: ReadPdfOptions, limits: Limits): Promise<Pages> {
  const last = Math.min(pdf.pageCount, limits.pages);
  const deadline = performance.now() + limits.time;
  const ahead = 2 * pdf.proxies.length;
  const asked = new Map<number, Promise<PreparedPage | null>>();
  const pages: PreparedPage[] = [];
  const gaps: Gap[] = [];
  for (let number = 1; number <= last; number += 1) {
    if (options.signal?.aborted === true) break;
    for (let next = number; next <= Math.min(last, number + ahead - 1); next += 1) {
      if (!asked.has(next)) asked.set(next, performance.now() > deadline ? Promise.resolve(null) : readPage(pdf, next, options.engine, limits.pageTime));
    }
    const page = await asked.get(number);
    asked.delete(number);
    if (page === null || page === undefined) gaps.push({ kind: 'page-not-reached', page: number });
    else pages.push(page);
    options.onPage?.(number, pdf.pageCount);
  }
  await Promise.allSettled(asked.values());
  for (let number = last + 1; number <= pdf.pageCount; number += 1) gaps.push({ kind: 'page-not-reached', page: number });
  return { pages, gaps };
}

/** One page, or null when it is broken or takes too long. */
async function readPage(pdf: OpenPdf, number: number, engine: PdfEngine, time: number): Promise<PreparedPage | null> {
  const proxy = pdf.proxies[number % pdf.proxies.length];
  if (proxy === undefined) return null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), time);
  });
  const work = async (): Promise<PreparedPage> => {
    const page = await openPage(proxy, number, engine.pdfjs.OPS as unknown as Record<string, number>, pdf.hasForm);
    try {
      const plain = prepared(page.print);
      return wantsDrawing(plain) ? prepared(await page.drawn()) : plain;
    } finally {
      page.release();
    }
  };
  try {
    return await Promise.race([work().catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}

function layoutOf(prints: readonly PreparedPage[], gaps: readonly Gap[], pdf: OpenPdf, options: ReadPdfOptions): Layout {
  const furniture = furnitureOf(prints);
  const seen = new Set<string>();
  const kept: Line[] = [];
  const pages: LayoutPage[] = prints.map((print, index) => {
    const runs = furniture[index] ?? new Set();
    for (const line of furnitureLines(print, runs)) {
      if (!seen.has(line.text)) kept.push(line);
      seen.add(line.text);
    }
    return pageLayout(print, runs);
  });
  const read = pages.filter((page) => page.quality === 'text' || page.quality === 'sparse');
  const all: Gap[] = [...gaps];
  for (const page of pages) {
    if (page.quality === 'scanned') all.push({ kind: 'scanned-page', page: page.number });
    if (page.quality === 'unreadable') all.push({ kind: 'unreadable-page', page: page.number });
  }
  if (pdf.formBroken || pdf.isXfa) all.push({ kind: 'form-values' });
  return {
    document: options.document,
    name: options.name,
    language: languageOf(pages.flatMap((page) => page.blocks.map(textOf)).join(' ')),
    producer: pdf.producer,
    pageCount: pdf.pageCount,
    pages: continuedTables(withHeadings(pages)),
    furniture: kept,
    coverage: { unit: 'pages', read: read.length, total: pdf.pageCount, gaps: all },
  };
}

function textOf(block: LayoutPage['blocks'][number]): string {
  if (block.kind !== 'table') return block.lines.map((line) => line.text).join(' ');
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.lines.map((line) => line.text))).join(' ');
}
