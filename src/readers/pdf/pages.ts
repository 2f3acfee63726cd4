import type { LayoutPage, Line } from '../layout.ts';
import type { PdfEngine } from './engine.ts';
import { type MessageSource, watchFlood } from './flood.ts';
import { furniture } from './furniture.ts';
import { type Limits, within } from './limits.ts';
import type { OpenPdf } from './open.ts';
import { furnitureLines, outsideTables, pageLayout, type PreparedPage, prepared } from './page-layout.ts';
import { printOf } from './page-print.ts';

export interface ReadPages {
  readonly pages: readonly LayoutPage[];
  readonly furniture: readonly Line[];
  /** Pages that were broken, took too long, or came after a limit. */
  readonly missed: readonly number[];
}

export interface PagesOptions {
  readonly engine: PdfEngine;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  readonly onPage: ((page: number, of: number) => void) | undefined;
  /** Called once, early in a long file, with what was read by then. */
  readonly onPart?: ((read: ReadPages) => void) | undefined;
}

/** Pages asked for before the one in work is done, so that the worker never waits. */
const AHEAD = 20;
/** A page is laid out when this many later pages have shown which lines are furniture. */
const HINDSIGHT = 8;

/** So many pages of a long file are laid out at once for a first look. Shorter files are done before anybody has looked. */
const FIRST_PART = 8;
const LONG = 12;

/** Reads and lays out page after page, while the worker reads ahead. */
export async function readPages(pdf: OpenPdf, options: PagesOptions): Promise<ReadPages> {
  const { limits } = options;
  const flood = watchFlood(options.engine.worker.port as MessageSource, limits.messages);
  const stopped = (): boolean => options.signal?.aborted === true;
  const last = Math.min(pdf.pageCount, limits.pages);
  const deadline = performance.now() + limits.time;
  const asked: Promise<PreparedPage | null>[] = [];
  // A page that never ends keeps its worker: the pages after it would wait in vain.
  let stuck = false;
  const ask = (): void => {
    const number = asked.length + 1;
    if (number > last) return;
    const work = stuck || performance.now() > deadline || stopped() ? Promise.resolve(null) : printOf(pdf.proxy, number, options.engine.pdfjs).then(prepared).catch(() => null);
    const late = (): null => {
      stuck = true;
      return null;
    };
    asked.push(within(limits.pageTime, 'late' as const, Promise.race([work, flood.flooded])).then((page) => (page === 'late' ? late() : page)));
  };
  for (let ahead = 0; ahead < AHEAD; ahead += 1) ask();

  const book = layoutBook();
  const begun: PreparedPage[] = [];
  const wantsPart = options.onPart !== undefined && pdf.pageCount > LONG;
  const missed: number[] = [];
  for (let number = 1; number <= last && !stopped(); number += 1) {
    const page = await asked[number - 1];
    flood.rest();
    ask();
    if (page === null || page === undefined) missed.push(number);
    else book.add(page);
    options.onPage?.(number, pdf.pageCount);
    if (!wantsPart || number > FIRST_PART) continue;
    if (page !== null && page !== undefined) begun.push(page);
    if (number === FIRST_PART && !stopped()) options.onPart?.(partOf(begun, pdf.pageCount));
  }
  await Promise.allSettled(asked);
  flood.close();
  for (let number = last + 1; number <= pdf.pageCount; number += 1) missed.push(number);
  return { ...book.close(), missed };
}

/** The pages read so far as a book of their own, with every other page named as missed. */
function partOf(begun: readonly PreparedPage[], pageCount: number): ReadPages {
  const book = layoutBook();
  for (const page of begun) book.add(page);
  const read = book.close();
  const known = new Set(read.pages.map(({ number }) => number));
  return { ...read, missed: Array.from({ length: pageCount }, (_, index) => index + 1).filter((number) => !known.has(number)) };
}

/** Lays pages out with some hindsight, and keeps each line of furniture once. */
function layoutBook(): { readonly add: (page: PreparedPage) => void; readonly close: () => Pick<ReadPages, 'pages' | 'furniture'> } {
  const known = furniture();
  const waiting: PreparedPage[] = [];
  const pages: LayoutPage[] = [];
  const lines = new Map<string, Line>();
  const layOut = (page: PreparedPage | undefined): void => {
    if (page === undefined) return;
    const runs = outsideTables(page, known.of(page));
    for (const line of furnitureLines(page, runs)) if (!lines.has(line.text)) lines.set(line.text, line);
    pages.push(pageLayout(page, runs));
  };
  return {
    add: (page) => {
      known.learn(page);
      waiting.push(page);
      if (waiting.length > HINDSIGHT) layOut(waiting.shift());
    },
    close: () => {
      while (waiting.length > 0) layOut(waiting.shift());
      return { pages, furniture: [...lines.values()] };
    },
  };
}
