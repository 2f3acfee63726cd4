import type { Fragment } from './fragments.ts';
import { type Box, median, shared } from './geometry.ts';

/** Fragments on one baseline, from left to right. */
export type Row = readonly Fragment[];

/** Consecutive rows with the same empty stripes between columns. One row with one fragment has no gutter. */
export interface Band {
  readonly rows: readonly Row[];
  /** Empty stripes from left to right: `[from, to]`. */
  readonly gutters: readonly (readonly [number, number])[];
}

const NARROWEST_GUTTER = 0.55;
/** White space between two rows that ends a band, in font sizes. */
const WIDEST_ROW_GAP = 2.6;

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

function columnsFrom(rows: readonly Row[], start: number): Band | null {
  const lead = leadIn(rows, start);
  const seed = rows[start + lead];
  if (seed === undefined || seed.length < 2) return null;
  let gutters = gaps(seed);
  for (let index = start; index < start + lead; index += 1) gutters = narrowed(gutters, rows[index] ?? []);
  if (gutters.length < seed.length - 1) return lead > 0 ? null : { rows: [seed], gutters: gaps(seed) };
  let end = start + lead + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end] ?? [];
    if (rowGap(rows[end - 1] ?? [], row) > WIDEST_ROW_GAP * sizeOf(row)) break;
    const left = narrowed(gutters, row);
    if (left.length < gutters.length || crowded(row, gutters) || strays(row, gutters, rows.slice(start, end))) break;
    gutters = left;
  }
  return { rows: rows.slice(start, end), gutters };
}

/** A first header line may stand over one column only: up to two narrow lines directly above a row of columns belong to it. */
function leadIn(rows: readonly Row[], start: number): number {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const row = rows[start + ahead];
    if (row === undefined) return 0;
    if (ahead > 0 && rowGap(rows[start + ahead - 1] ?? [], row) > 0.6 * sizeOf(row)) return 0;
    if (row.length >= 3) return ahead;
    if (row.length !== 1) return 0;
  }
  return 0;
}

/** Two fragments in one column: the row has columns of its own. */
function crowded(row: Row, gutters: Band['gutters']): boolean {
  return row.some((fragment, index) => index > 0 && columnAt(fragment, gutters) === columnAt(row[index - 1] ?? fragment, gutters));
}

/** The column, from 0, that the middle of a box stands in. */
export function columnAt(box: Box, gutters: Band['gutters']): number {
  const middle = (box.left + box.right) / 2;
  return gutters.reduce((count, [from, to]) => count + ((from + to) / 2 < middle ? 1 : 0), 0);
}

/** A lone line far outside the columns, or one that starts left of all of them, is no part of the band. */
function strays(row: Row, gutters: Band['gutters'], before: readonly Row[]): boolean {
  if (row.length !== 1) return false;
  const line = row[0];
  if (line === undefined) return true;
  const left = Math.min(...before.flat().map((fragment) => fragment.left));
  const inFirst = line.right <= (gutters[0]?.[0] ?? 0) + 1;
  const gap = rowGap(before.at(-1) ?? [], row);
  return line.left < left - line.size || (inFirst && gap > 0.75 * line.size);
}

function gaps(row: Row): (readonly [number, number])[] {
  const sorted = [...row].sort((a, b) => a.left - b.left);
  return sorted.slice(1).map((fragment, index) => [sorted[index]?.right ?? 0, fragment.left] as const);
}

function narrowed(gutters: Band['gutters'], row: Row): (readonly [number, number])[] {
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
