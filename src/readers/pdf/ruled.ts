import type { Block, Cell, Table } from '../layout.ts';
import { type Box, shared } from './geometry.ts';
import type { Grid, GridCell } from './grids.ts';
import { asHeader, headerRow, notHeader } from './header-row.ts';
import { remarked } from './lines.ts';
import { tickedCell } from './ticked-cell.ts';

/** A grid cell with what stands in it. `nested` is true when another table stands inside. */
export interface FilledCell {
  readonly cell: GridCell;
  readonly blocks: readonly Block[];
  readonly nested: boolean;
  /** The cell reaches over all columns of its grid. */
  readonly wide: boolean;
}

/**
 * A drawn grid as blocks. A form often draws a whole page as one grid: rows of one wide cell become headings and
 * paragraphs, and rows with the same columns become tables of their own.
 */
export function blocksOfGrid(grid: Grid, cells: readonly FilledCell[], shades: readonly Box[]): Block[] {
  if (cells.every(({ blocks }) => blocks.length === 0)) return [];
  const blocks: Block[] = [];
  for (const rows of sections(grid, cells)) {
    if (rows.every(isWide) || rows.flat().some((cell) => cell.nested)) blocks.push(...rows.flat().flatMap((cell) => cell.blocks));
    else blocks.push(tableOf(rows, shades));
  }
  return blocks;
}

/** The cells that begin in one row of the grid. */
type GridRow = FilledCell[];

/** One cell reaches over all columns. */
function isWide(row: GridRow): boolean {
  return row.length === 1 && row[0]?.wide === true;
}

/** Rows that belong together: the same columns, or columns joined or parted by a cell that spans. */
function sections(grid: Grid, cells: readonly FilledCell[]): GridRow[][] {
  const rows: GridRow[] = grid.ys.slice(1).map(() => []);
  for (const filled of cells) rows[filled.cell.row]?.push(filled);
  const groups: GridRow[][] = [];
  let reach = 0;
  for (const [index, row] of rows.entries()) {
    if (row.length === 0) continue;
    const group = groups.at(-1);
    const spanned = index < reach;
    if (group !== undefined && (spanned || together(group, row))) group.push(row);
    else groups.push([row]);
    reach = Math.max(reach, ...row.map(({ cell }) => cell.row + cell.rows));
  }
  return groups.flatMap(trimmed);
}

function together(group: readonly GridRow[], row: GridRow): boolean {
  if (isWide(row)) return group.every(isWide) || short(row);
  const last = [...group].reverse().find((other) => !isWide(other));
  if (last === undefined) return false;
  const [a, b] = [edges(last), edges(row)];
  return a.every((edge) => b.includes(edge)) || b.every((edge) => a.includes(edge));
}

/** A wide row between rows of columns is a sub-heading of the table when it is short. */
function short(row: GridRow): boolean {
  const length = row.reduce((sum, { blocks }) => sum + blocks.reduce((all, block) => all + lengthOf(block), 0), 0);
  return length <= 60;
}

function lengthOf(block: Block): number {
  return block.kind === 'table' ? Infinity : block.lines.reduce((sum, line) => sum + line.text.length, 0);
}

function edges(row: GridRow): number[] {
  return row.map(({ cell }) => cell.column);
}

/** Wide rows at either end of a group of columns stand for themselves. */
function trimmed(group: GridRow[]): GridRow[][] {
  const first = group.findIndex((row) => !isWide(row));
  if (first === -1) return [group];
  let last = group.length - 1;
  while (last > first && isWide(group[last] ?? [])) last -= 1;
  return [group.slice(0, first), group.slice(first, last + 1), group.slice(last + 1)].filter((rows) => rows.length > 0);
}

function tableOf(rows: readonly GridRow[], shades: readonly Box[]): Table {
  const starts = [...new Set(rows.flat().flatMap(({ cell }) => [cell.column, cell.column + cell.columns]))].sort((a, b) => a - b);
  const table = rows.map((row) =>
    row.map(({ cell, blocks }): Cell => {
      const column = starts.indexOf(cell.column);
      const columns = starts.indexOf(cell.column + cell.columns) - column;
      return tickedCell({ column, columns, rows: cell.rows, header: shaded(cell, shades), lines: blocks.flatMap(linesOf) });
    }),
  );
  const [first, ...rest] = table;
  if (first === undefined) return { kind: 'table', rows: [], ruled: true, continued: false };
  const names = headerRow(first, rest);
  const mixed = first.every((cell) => cell.header) && rest.length > 0 && rest.every((row) => row.every((cell) => cell.header));
  if (!names) return { kind: 'table', rows: mixed ? table.map((row) => row.map(notHeader)) : table, ruled: true, continued: false };
  // A header cell that reaches down takes the rows beside it along.
  const depth = Math.min(Math.max(...first.map((cell) => cell.rows)), Math.max(1, table.length - 1));
  return { kind: 'table', rows: table.map((row, index) => (index < depth ? row.map(asHeader) : mixed ? row.map(notHeader) : row)), ruled: true, continued: false };
}

/** In a cell the list sign goes back into the line: a cell has lines, not paragraphs. */
function linesOf(block: Block): Cell['lines'] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.flatMap((cell) => cell.lines));
  return block.kind === 'paragraph' ? remarked(block.lines, block.marker) : block.lines;
}

function shaded(cell: GridCell, shades: readonly Box[]): boolean {
  const area = (cell.right - cell.left) * (cell.bottom - cell.top);
  return shades.some((shade) => {
    const [across, down] = [shared(cell.left, cell.right, shade.left, shade.right), shared(cell.top, cell.bottom, shade.top, shade.bottom)];
    return across > 0 && down > 0 && across * down >= 0.6 * area;
  });
}
