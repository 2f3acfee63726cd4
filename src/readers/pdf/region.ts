import type { Block } from '../layout.ts';
import { type Band, bandsOf, type Row } from './bands.ts';
import { type Fragment, fragmentsOf } from './fragments.ts';
import { type Box, median } from './geometry.ts';
import type { Grid } from './grids.ts';
import type { Sheet } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import { blocksOfGrid, type FilledCell } from './ruled.ts';
import type { Rule } from './rules.ts';
import type { Run } from './runs.ts';
import { OVERHANG, runsByCell } from './runs-by-cell.ts';
import { blocksOfBand, type Surroundings } from './unruled.ts';

/** What a part of a page holds. */
export interface Region {
  readonly runs: readonly Run[];
  readonly grids: readonly Grid[];
  readonly shades: readonly Box[];
  /** Lines across, and the edges of shades, from top to bottom. */
  readonly rules: readonly Rule[];
  /** How far right its lines may reach; without it, as far as the longest does. */
  readonly edge?: number;
}

type Piece = Box & ({ readonly kind: 'fragment'; readonly fragment: Fragment } | { readonly kind: 'grid'; readonly grid: Grid; readonly inside: Region });

/** Text keeps about this far from a cell's line. Points. */
const CELL_MARGIN = 5;
/** Deeper boxes in boxes than this are read as one box. */
const DEEPEST = 6;

/** The blocks of a page or of one cell, in reading order. */
export function blocksOf(region: Region, sheet: Sheet, depth = 0): Block[] {
  const { outer, inner } = nested(region.grids);
  const loose = new Set(region.runs);
  const pieces: Piece[] = [];
  for (const grid of depth < DEEPEST ? outer : []) {
    const runs = region.runs.filter((run) => loose.has(run) && within(run, grid));
    for (const run of runs) loose.delete(run);
    pieces.push({ kind: 'grid', grid, inside: { runs, grids: inner.filter((other) => inside(other, grid)), shades: region.shades, rules: region.rules }, ...box(grid) });
  }
  for (const fragment of fragmentsOf([...loose])) pieces.push({ kind: 'fragment', fragment, ...core(fragment) });
  const edge = region.edge ?? pieces.reduce((most, piece) => Math.max(most, piece.right), 0);
  return ordered(pieces).flatMap((flow) => blocksOfFlow(flow, sheet, depth, { edge, rules: region.rules }));
}

function blocksOfFlow(flow: readonly Piece[] | Piece, sheet: Sheet, depth: number, around: Surroundings): Block[] {
  if (!Array.isArray(flow)) return blocksOfPiece(flow as Piece, sheet, depth);
  const rows = rowsOf((flow as readonly Piece[]).flatMap((piece) => (piece.kind === 'fragment' ? [piece.fragment] : [])));
  const blocks: Block[] = [];
  let plain: Fragment[] = [];
  const flush = (): void => {
    if (plain.length > 0) blocks.push(...paragraphsOf(plain, sheet, around.edge));
    plain = [];
  };
  for (const band of bandsOf(rows)) {
    if (isPlain(band)) plain.push(...band.rows.flat());
    else {
      flush();
      blocks.push(...blocksOfBand(band, around, sheet));
    }
  }
  flush();
  return blocks;
}

function isPlain(band: Band): boolean {
  return band.rows.length === 1 && band.rows[0]?.length === 1;
}

function blocksOfPiece(piece: Piece, sheet: Sheet, depth: number): Block[] {
  if (piece.kind === 'fragment') return paragraphsOf([piece.fragment], sheet);
  const byCell = runsByCell(piece.grid, piece.inside.runs);
  const cells = piece.grid.cells.map((cell): FilledCell => {
    const grids = piece.inside.grids.filter((grid) => inside(grid, cell));
    return { cell, blocks: blocksOf({ runs: byCell.get(cell) ?? [], grids, shades: piece.inside.shades, rules: piece.inside.rules, edge: cell.right - CELL_MARGIN }, sheet, depth + 1), nested: grids.some((grid) => grid.cells.length > 1), wide: cell.columns === piece.grid.xs.length - 1 };
  });
  return blocksOfGrid(piece.grid, cells, piece.inside.shades);
}

/** Pieces from top to bottom: runs of fragments as one flow, each grid on its own; pieces beside a grid go column by column. */
function ordered(pieces: readonly Piece[]): (Piece | Piece[])[] {
  const flows: (Piece | Piece[])[] = [];
  for (const group of overlapping(pieces, 'top', 'bottom')) {
    if (group.some((piece) => piece.kind === 'grid')) {
      const columns = group.length === 1 ? [] : overlapping(group, 'left', 'right');
      if (columns.length > 1) flows.push(...columns.flatMap((column) => ordered(column)));
      else for (const piece of group) flows.push(piece);
    } else {
      const last = flows.at(-1);
      if (Array.isArray(last)) last.push(...group);
      else flows.push([...group]);
    }
  }
  return flows;
}

/** Groups pieces whose stretches on one axis overlap, in order along that axis. */
function overlapping(pieces: readonly Piece[], start: 'top' | 'left', end: 'bottom' | 'right'): Piece[][] {
  const groups: Piece[][] = [];
  let reach = -Infinity;
  for (const piece of [...pieces].sort((a, b) => a[start] - b[start])) {
    if (piece[start] >= reach) groups.push([]);
    groups.at(-1)?.push(piece);
    reach = Math.max(reach, piece[end]);
  }
  return groups;
}

/** Fragments with about one baseline, from top to bottom and left to right. */
function rowsOf(fragments: readonly Fragment[]): Row[] {
  const sorted = [...fragments].sort((a, b) => a.baseline - b.baseline);
  const rows: Fragment[][] = [];
  for (const fragment of sorted) {
    const row = rows.at(-1);
    const base = row === undefined ? -Infinity : median(row.map((other) => other.baseline));
    if (row === undefined || fragment.baseline - base > slack(row, fragment) || row.some((other) => other.right > fragment.left && other.left < fragment.right)) rows.push([fragment]);
    else row.push(fragment);
  }
  for (const row of rows) row.sort((a, b) => a.left - b.left);
  return rows;
}

/** How far two baselines of one row may differ: more when they are columns apart, whose lines need not meet. */
function slack(row: Row, fragment: Fragment): number {
  const apart = row.every((other) => Math.max(fragment.left - other.right, other.left - fragment.right) > 2 * fragment.size);
  return (apart ? 0.75 : 0.42) * fragment.size;
}

function nested(grids: readonly Grid[]): { outer: Grid[]; inner: Grid[] } {
  const outer = grids.filter((grid) => !grids.some((other) => other !== grid && inside(grid, other)));
  return { outer, inner: grids.filter((grid) => !outer.includes(grid)) };
}

function inside(small: Box, large: Box): boolean {
  const area = (large.right - large.left) * (large.bottom - large.top) - (small.right - small.left) * (small.bottom - small.top);
  return area > 0 && small.left >= large.left - 3 && small.right <= large.right + 3 && small.top >= large.top - 3 && small.bottom <= large.bottom + 3;
}

function within(run: Run, grid: Box): boolean {
  const middle = (run.left + run.right) / 2;
  const height = run.baseline - 0.3 * run.size;
  const start = Math.min(run.left + 0.3 * run.size, middle);
  return start >= grid.left - OVERHANG && middle <= grid.right && height >= grid.top - 1 && height <= grid.bottom + 1;
}

function box({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}

/** The part of a fragment that small letters fill, so that tight lines do not overlap. */
function core(fragment: Fragment): Box {
  return { left: fragment.left, right: fragment.right, top: fragment.baseline - 0.5 * fragment.size, bottom: fragment.baseline };
}

