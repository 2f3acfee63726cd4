import { type Fragment, fragmentOf } from './fragments.ts';
import { type Box, median, shared } from './geometry.ts';

/** Fragments on one baseline, from left to right. */
export type Row = readonly Fragment[];
type Gutter = readonly [from: number, to: number];

/** Consecutive rows with the same empty stripes between columns. A line of running text is a band of its own, without a gutter. */
export interface Band {
  readonly rows: readonly Row[];
  /** Empty stripes from left to right. */
  readonly gutters: readonly Gutter[];
}

const NARROWEST_GUTTER = 0.45;
/** White space between two rows that ends a band, in font sizes. */
const WIDEST_ROW_GAP = 2.6;
/** A gap this wide inside a fragment may be a gutter that its rows leave open. A word space is about 0.28. */
const LOOSE_GAP = 0.42;
/** Letters this much larger than the row below are a heading's. */
const LARGER = 1.08;
/** The row that shows the columns best may come this many rows later than the first. */
const SEEDS = 6;

/** Cuts rows, in order from top to bottom, into bands of plain lines and bands of columns. */
export function bandsOf(rows: readonly Row[]): Band[] {
  const bands: Band[] = [];
  for (let start = 0; start < rows.length; ) {
    const band = columnsFrom(rows, start) ?? { rows: rows.slice(start, start + 1), gutters: [] };
    bands.push(band);
    start += band.rows.length;
  }
  return bands;
}

/** The band that begins at a row: of the rows at its beginning, the one whose gaps serve most rows and columns leads. */
function columnsFrom(rows: readonly Row[], start: number): Band | null {
  let best: Band | null = null;
  let most = 0;
  for (let seed = start; seed < Math.min(rows.length, start + SEEDS); seed += 1) {
    const row = rows[seed] ?? [];
    if (seed > start && rowGap(rows[seed - 1] ?? [], row) > WIDEST_ROW_GAP * sizeOf(row)) break;
    if (row.length < 2 || (seed > start && row.length < 3 && !beside(rows[start], row))) {
      if (seed === start && row.length === 1 && !narrow(row, rows[start + 1])) break;
      continue;
    }
    const band = grown(rows, start, seed);
    if (band !== null && band.rows.length * band.gutters.length > most) [best, most] = [band, band.rows.length * band.gutters.length];
  }
  return best;
}

/** A lone first line belongs to the columns below only when it stands close above them, as the upper line of a header cell; larger letters are a heading's. */
function narrow(row: Row, next: Row | undefined): boolean {
  return next !== undefined && next.length >= 2 && rowGap(row, next) < 0.6 * sizeOf(row) && sizeOf(row) < LARGER * sizeOf(next);
}

/** A lone first line of the right of two columns, which began a little higher. */
function beside(first: Row | undefined, row: Row): boolean {
  const [line, left] = [first?.[0], row[0]];
  return first?.length === 1 && line !== undefined && left !== undefined && line.left > left.right;
}

function grown(rows: readonly Row[], start: number, seed: number): Band | null {
  let gutters: readonly Gutter[] = gaps(rows[seed] ?? []);
  const taken: Row[] = [];
  for (let index = start; index < rows.length; index += 1) {
    const row = parted(rows[index] ?? [], gutters);
    const gap = taken.length === 0 ? 0 : rowGap(taken.at(-1) ?? [], row);
    const left = narrowed(gutters, row);
    const fits = gap <= WIDEST_ROW_GAP * sizeOf(row) && left.length === gutters.length && !crowded(row, gutters) && !(index > seed && strays(row, gutters, taken, gap));
    if (!fits) {
      if (index <= seed) return null;
      break;
    }
    gutters = left;
    taken.push(row);
  }
  return { rows: taken, gutters };
}

/** Fragments that run over a gutter, cut there when they leave a gap open for it. */
function parted(row: Row, gutters: readonly Gutter[]): Row {
  return row.flatMap((fragment) => {
    const cuts = fragment.runs.flatMap((run, index) => {
      const before = fragment.runs[index - 1];
      const open = before !== undefined && run.left - before.right > LOOSE_GAP * run.size;
      return open && gutters.some(([from, to]) => shared(from, to, before.right, run.left) > 0) ? [index] : [];
    });
    if (cuts.length === 0) return [fragment];
    return [0, ...cuts].map((from, index) => fragmentOf(fragment.runs.slice(from, cuts[index] ?? fragment.runs.length)));
  });
}

/** A lone line that starts left of all columns, or stands well below them, is no part of the band. */
function strays(row: Row, gutters: readonly Gutter[], before: readonly Row[], gap: number): boolean {
  const line = row[0];
  if (row.length !== 1 || line === undefined) return false;
  const left = Math.min(...before.flat().map((fragment) => fragment.left));
  const inFirst = line.right <= (gutters[0]?.[0] ?? 0) + 1;
  const above = before.at(-1) ?? [];
  if (line.bold && line.left < (gutters[0]?.[0] ?? 0) && !above.some((fragment) => fragment.bold) && (inFirst || isTitle(line, above, gap))) return true;
  return line.left < left - line.size || (inFirst && gap > 0.75 * line.size);
}

/** A bold line that runs on under the second column is no cell of the first when it is larger, or set apart from the row above. */
function isTitle(line: Fragment, above: Row, gap: number): boolean {
  return line.size > LARGER * sizeOf(above) || gap > 0.5 * line.size;
}

/** Two fragments in one column: the row has columns of its own. */
function crowded(row: Row, gutters: readonly Gutter[]): boolean {
  return row.some((fragment, index) => index > 0 && columnAt(fragment, gutters) === columnAt(row[index - 1] ?? fragment, gutters));
}

/** The column, from 0, that the middle of a box stands in. */
export function columnAt(box: Box, gutters: readonly Gutter[]): number {
  const middle = (box.left + box.right) / 2;
  return gutters.reduce((count, [from, to]) => count + ((from + to) / 2 < middle ? 1 : 0), 0);
}

function gaps(row: Row): Gutter[] {
  return row.slice(1).map((fragment, index) => [row[index]?.right ?? 0, fragment.left] as const);
}

/** What is left of each gutter beside the fragments of a row; a gutter that closes is gone. */
function narrowed(gutters: readonly Gutter[], row: Row): Gutter[] {
  const size = sizeOf(row);
  return gutters.flatMap((gutter) => {
    let [from, to] = gutter;
    for (const fragment of row) {
      if (shared(from, to, fragment.left, fragment.right) <= 0) continue;
      if (fragment.left <= from && fragment.right >= to) return [];
      if (fragment.left <= from) from = fragment.right;
      else if (fragment.right >= to) to = fragment.left;
      else return [];
    }
    return to - from >= NARROWEST_GUTTER * size ? [[from, to] as const] : [];
  });
}

function sizeOf(row: Row): number {
  return median(row.map((fragment) => fragment.size));
}

/** White space between the lowest part of a row and the highest of the next. */
export function rowGap(above: readonly Box[], below: readonly Box[]): number {
  return Math.min(...below.map((box) => box.top)) - Math.max(...above.map((box) => box.bottom));
}
