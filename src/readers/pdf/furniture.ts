import { fragmentsOf } from './fragments.ts';
import type { PageRuns, Run } from './runs.ts';

/** Share of pages on which a line must stand at the same place. */
const MOST_PAGES = 0.6;
/** Header and footer stay within this share of the page's height. */
const HEADER = 0.2;
const FOOTER = 0.12;
const SAME_PLACE = 7;

/** Runs of each page that are header or footer, page by page in the order given. */
export function furnitureOf(pages: readonly PageRuns[]): Set<Run>[] {
  const printed = pages.filter((page) => page.runs.length > 0);
  if (printed.length < 3) return pages.map(() => new Set());
  const least = Math.max(3, Math.ceil(MOST_PAGES * printed.length));
  const tops = pages.map((page) => edge(page, 'top'));
  const bottoms = pages.map((page) => edge(page, 'bottom'));
  const [above, below] = [placesOf(tops), placesOf(bottoms)];
  return pages.map((_, index) => new Set([...repeated(tops[index] ?? [], above, least), ...repeated(bottoms[index] ?? [], below, least)]));
}

interface EdgeLine {
  readonly words: string;
  /** Distance from the page's edge. */
  readonly at: number;
  readonly left: number;
  readonly runs: readonly Run[];
}

/** The lines near one edge, from the edge inwards. */
function edge(page: PageRuns, side: 'top' | 'bottom'): EdgeLine[] {
  const limit = page.height * (side === 'top' ? HEADER : FOOTER);
  const away = (run: Run): number => (side === 'top' ? run.baseline : page.height - run.baseline);
  return fragmentsOf(page.runs.filter((run) => away(run) <= limit))
    .map((fragment) => ({ words: worded(fragment.text), at: side === 'top' ? fragment.baseline : page.height - fragment.baseline, left: fragment.left, runs: fragment.runs }))
    .sort((a, b) => a.at - b.at);
}

/** Numbers differ from page to page. */
function worded(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

type Places = Map<string, { readonly at: number; readonly left: number; readonly page: number }[]>;

function placesOf(pages: readonly (readonly EdgeLine[])[]): Places {
  const found: Places = new Map();
  for (const [page, lines] of pages.entries()) {
    for (const { words, at, left } of lines) {
      const places = found.get(words);
      if (places === undefined) found.set(words, [{ at, left, page }]);
      else places.push({ at, left, page });
    }
  }
  return found;
}

/** Lines from the edge inwards, up to the first that is not repeated on most pages. */
function repeated(lines: readonly EdgeLine[], counts: Places, least: number): Run[] {
  const found: Run[] = [];
  let barrier = Infinity;
  for (const line of lines) {
    if (line.at > barrier + 2) break;
    const places = counts.get(line.words) ?? [];
    const pages = new Set(places.filter((place) => Math.abs(place.at - line.at) <= SAME_PLACE && Math.abs(place.left - line.left) <= 3 * SAME_PLACE).map((place) => place.page));
    if (pages.size >= least) found.push(...line.runs);
    else if (barrier === Infinity) barrier = line.at;
  }
  return found;
}
