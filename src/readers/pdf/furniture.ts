import { fragmentsOf } from './fragments.ts';
import type { PageRuns, Run } from './runs.ts';

/** Share of pages on which a line must stand at the same place. */
const MOST_PAGES = 0.6;
/** Fewer pages than this show no habit. */
const LEAST_PAGES = 3;
/** On two pages only what stands this near the edge, and on both, is furniture. */
const HEADER_OF_TWO = 0.12;
/** Header and footer stay within this share of the page's height. */
const HEADER = 0.2;
const FOOTER = 0.12;
const SAME_PLACE = 7;

/** With every number as `#`: a page number says itself what it is. */
const PAGE_NUMBER = /^(?:page|p\.|página|pág\.)\s*#(?:\s*(?:of|de|\/)\s*#)?$|^# of #$/;
/** A number alone is one only as the lowest line. */
const BARE_NUMBER = /^(?:- ?)?#(?: ?-)?$/;

const COUNTS = /\bpages?\b|\bpg\b|\bp\. ?\d|página|pág\.|^[\d/ -]+$|^\d+ (?:of|de) \d+$|\d{1,2}:\d{2}/;

interface EdgeLine {
  readonly words: string;
  /** Distance from the page's edge. */
  readonly at: number;
  readonly left: number;
  readonly runs: readonly Run[];
}

interface Seen {
  readonly at: number;
  readonly left: number;
  pages: number;
}

/** Learns page by page which lines come again at the same place. */
export interface Furniture {
  readonly learn: (page: PageRuns) => void;
  /** The runs of a learnt page that are header or footer, by what was learnt so far. */
  readonly of: (page: PageRuns) => Set<Run>;
}

export function furniture(): Furniture {
  const tops = new Map<string, Seen[]>();
  const bottoms = new Map<string, Seen[]>();
  const edges = new Map<PageRuns, readonly [EdgeLine[], EdgeLine[]]>();
  let pages = 0;
  return {
    learn: (page) => {
      if (page.runs.length === 0) return;
      pages += 1;
      const lines = [edge(page, 'top'), edge(page, 'bottom')] as const;
      edges.set(page, lines);
      count(tops, lines[0]);
      count(bottoms, lines[1]);
    },
    of: (page) => {
      const lines = edges.get(page);
      edges.delete(page);
      if (lines === undefined) return new Set();
      const numbers = [...lines[0], ...lines[1]].filter((line) => PAGE_NUMBER.test(line.words) || (line === lines[1][0] && BARE_NUMBER.test(line.words))).flatMap((line) => line.runs);
      if (pages < 2) return new Set(numbers);
      const least = pages < LEAST_PAGES ? pages : Math.max(LEAST_PAGES, Math.ceil(MOST_PAGES * pages));
      const top = pages < LEAST_PAGES ? lines[0].filter((line) => line.at <= HEADER_OF_TWO * page.height) : lines[0];
      return new Set([...numbers, ...repeated(top, tops, least), ...repeated(lines[1], bottoms, least)]);
    },
  };
}

/** The lines near one edge, from the edge inwards. */
function edge(page: PageRuns, side: 'top' | 'bottom'): EdgeLine[] {
  const limit = page.height * (side === 'top' ? HEADER : FOOTER);
  const away = (baseline: number): number => (side === 'top' ? baseline : page.height - baseline);
  return fragmentsOf(page.runs.filter((run) => away(run.baseline) <= limit))
    .map((fragment) => ({ words: worded(fragment.text), at: away(fragment.baseline), left: fragment.left, runs: fragment.runs }))
    .sort((a, b) => a.at - b.at);
}

/** Page numbers and print dates differ from page to page. In other lines a number tells them apart: `Goal 1`, `Goal 2`. */
function worded(text: string): string {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  return COUNTS.test(plain) ? plain.replace(/\d+/g, '#') : plain;
}

function near(line: EdgeLine, place: Seen): boolean {
  return Math.abs(place.at - line.at) <= SAME_PLACE && Math.abs(place.left - line.left) <= 3 * SAME_PLACE;
}

function count(seen: Map<string, Seen[]>, lines: readonly EdgeLine[]): void {
  for (const line of lines) {
    const places = seen.get(line.words);
    const place = places?.find((other) => near(line, other));
    if (place !== undefined) place.pages += 1;
    else if (places === undefined) seen.set(line.words, [{ at: line.at, left: line.left, pages: 1 }]);
    else places.push({ at: line.at, left: line.left, pages: 1 });
  }
}

/** Lines from the edge inwards, up to the first that is not repeated on most pages. */
function repeated(lines: readonly EdgeLine[], seen: ReadonlyMap<string, readonly Seen[]>, least: number): Run[] {
  const found: Run[] = [];
  let barrier = Infinity;
  for (const line of lines) {
    if (line.at > barrier + 2) break;
    const often = seen.get(line.words)?.some((place) => near(line, place) && place.pages >= least) === true;
    if (often) found.push(...line.runs);
    else if (barrier === Infinity) barrier = line.at;
  }
  return found;
}
