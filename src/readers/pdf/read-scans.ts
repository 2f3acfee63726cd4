import type { Coverage } from '../../analyzer/model/coverage.ts';
import type { Layout, LayoutPage, Line } from '../layout.ts';
import { continuedPages } from './continued.ts';
import { type DrawnPage, drawnAhead, drawPage } from './drawn-ahead.ts';
import { furniture } from './furniture.ts';
import { withHeadings } from './headings.ts';
import { languageOf } from './language.ts';
import { furnitureLines, outsideTables, pageLayout, type PreparedPage } from './page-layout.ts';
import type { RecognisedLine, ScanTools } from './page-image.ts';
import { recognisedPage } from './recognised-page.ts';
import { textOfPages } from './sample.ts';
import { scannedPages } from './scans.ts';

export interface ReadScansOptions {
  readonly tools: ScanTools;
  readonly signal?: AbortSignal;
  /** Called after each page: pages recognised so far, and how many there are. */
  readonly onPage?: (done: number, of: number) => void;
}

/** A page read with less confidence than this may stand on its side or on its head. */
const DOUBTFUL = 65;
/** Nearly nothing was read: a photograph, or an empty page. */
const FEWEST_LETTERS = 15;

/**
 * Recognises the pages of a layout that are pictures, on this device. Pages that were recognised before stay, so a
 * reading that was cancelled goes on where it stopped when it is called again with what it answered.
 */
export async function readScans(layout: Layout, { tools, signal, onPage }: ReadScansOptions): Promise<Layout> {
  const numbers = scannedPages(layout);
  const pages: PreparedPage[] = [];
  const nextPage = drawnAhead(numbers, tools);
  let done = 0;
  const stopped = (): boolean => signal?.aborted === true;
  const work = async (): Promise<void> => {
    for (let drawn = nextPage(); drawn !== undefined && !stopped(); drawn = nextPage()) {
      const page = await recognise(await drawn, tools, signal).catch(() => null);
      if (page !== null) pages.push(page);
      done += 1;
      onPage?.(done, numbers.length);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, tools.parallel) }, work));
  return pages.length === 0 ? layout : completed(layout, pages.sort((a, b) => a.print.number - b.print.number));
}

/** One page, turned until its words make sense; null when there are none. */
async function recognise(upright: DrawnPage | null, tools: ScanTools, signal: AbortSignal | undefined): Promise<PreparedPage | null> {
  if (upright === null) return null;
  const { number } = upright;
  let best: { readonly drawn: DrawnPage; readonly lines: readonly RecognisedLine[] } | null = null;
  let most = 0;
  for (const quarters of [0, 1, 3, 2]) {
    if (signal?.aborted === true) return null;
    const drawn = quarters === 0 ? upright : await drawPage(number, quarters, tools);
    const lines = await tools.recognise(drawn.letters);
    const { letters, confidence } = weighed(lines);
    if (letters * confidence > most) [best, most] = [{ drawn, lines }, letters * confidence];
    if (letters < FEWEST_LETTERS || confidence >= DOUBTFUL) break;
  }
  return best === null || signal?.aborted === true ? null : recognisedPage(number, best.drawn.sketch, best.lines);
}

/** Letters in all, and the confidence of the middle letter. */
function weighed(lines: readonly RecognisedLine[]): { readonly letters: number; readonly confidence: number } {
  const words = lines.flatMap((line) => line.words);
  const letters = words.reduce((sum, word) => sum + word.text.length, 0);
  return { letters, confidence: words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / Math.max(1, letters) };
}

function completed(layout: Layout, read: readonly PreparedPage[]): Layout {
  const known = furniture();
  for (const page of read) known.learn(page);
  const lines = new Map<string, Line>(layout.furniture.map((line) => [line.text, line]));
  const fresh = read.map((page): LayoutPage => {
    const runs = outsideTables(page, known.of(page));
    for (const line of furnitureLines(page, runs)) if (!lines.has(line.text)) lines.set(line.text, line);
    return { ...pageLayout(page, runs), quality: 'ocr' };
  });
  const byNumber = new Map(withHeadings(fresh).map((page) => [page.number, page]));
  const pages = continuedPages(layout.pages.map((page) => byNumber.get(page.number) ?? page));
  const wasEmpty = layout.pages.every((page) => page.blocks.length === 0);
  return { ...layout, pages, furniture: [...lines.values()], language: wasEmpty ? languageOf(textOfPages(pages)) : layout.language, coverage: covered(layout.coverage, byNumber) };
}

function covered(coverage: Coverage, read: ReadonlyMap<number, LayoutPage>): Coverage {
  const gaps = coverage.gaps.filter((gap) => !((gap.kind === 'scanned-page' || gap.kind === 'unreadable-page') && read.has(gap.page)));
  return { ...coverage, read: coverage.read + read.size, gaps };
}
