import type { Block, Cell } from '../layout.ts';
import { type Band, type Row, rowGap } from './bands.ts';
import type { Fragment } from './fragments.ts';
import { median } from './geometry.ts';
import { asHeader, headerRow } from './header-row.ts';
import { lineOf, type Sheet } from './lines.ts';
import { paragraphOf, paragraphsOf } from './paragraphs.ts';

const PROSE_LINE = 34;
/** `Grade: 5`, `Date of birth:`. */
const LABELLED = /^[☒☐]|^\p{L}[^:]{0,60}:/u;

/** A band of columns as what it is: label rows, columns of running text, or a table without lines. */
export function blocksOfBand(band: Band, sheet: Sheet): Block[] {
  const columns = columnsOf(band);
  if (band.rows.length === 1 || labelRows(band.rows)) return band.rows.flatMap((row) => row.map((fragment) => paragraphOf([fragment], sheet)));
  const rows = tableRows(band, columns.length);
  if (rows.length === 1 || runningText(columns)) return columns.flatMap((column) => paragraphsOf(column, sheet));
  return [{ kind: 'table', rows: headed(rows.map((row) => cellsOf(row, band, sheet))), ruled: false, continued: false }];
}

function columnOf(fragment: Fragment, band: Band): number {
  const middle = (fragment.left + fragment.right) / 2;
  return band.gutters.filter(([from, to]) => (from + to) / 2 < middle).length;
}

function columnsOf(band: Band): Fragment[][] {
  const columns = Array.from({ length: band.gutters.length + 1 }, (): Fragment[] => []);
  for (const row of band.rows) for (const fragment of row) columns[columnOf(fragment, band)]?.push(fragment);
  return columns.filter((column) => column.length > 0);
}

/** Most fragments are `Label: value` or ticks: a form's rows, not a table. */
function labelRows(rows: readonly Row[]): boolean {
  const fragments = rows.flat();
  return fragments.filter((fragment) => LABELLED.test(fragment.text)).length >= 0.6 * fragments.length;
}

/** Two columns of long lines, as in a booklet. */
function runningText(columns: readonly Fragment[][]): boolean {
  return columns.length === 2 && columns.every((column) => column.length >= 4 && median(column.map((line) => line.text.length)) >= PROSE_LINE);
}

/** Printed rows joined to table rows: a wider gap starts a row; with even spacing, a row that fills most columns does. */
function tableRows(band: Band, columns: number): Row[][] {
  const gaps = band.rows.slice(1).map((row, index) => rowGap(band.rows[index] ?? [], row));
  const least = Math.min(...gaps);
  const size = median(band.rows.flat().map((fragment) => fragment.size));
  const uneven = Math.max(...gaps) - least > 0.22 * size;
  const tables: Row[][] = [];
  for (const [index, row] of band.rows.entries()) {
    const gap = gaps[index - 1] ?? Infinity;
    const starts = uneven ? gap - least > 0.22 * size : row.length >= Math.max(2, 0.6 * columns) && !continues(row);
    if (index === 0 || starts) tables.push([row]);
    else tables.at(-1)?.push(row);
  }
  return tables;
}

/** Every cell of the row begins in the middle of a sentence. */
function continues(row: Row): boolean {
  return row.every((fragment) => /^[\p{Ll}(&/]/u.test(fragment.text));
}

function cellsOf(rows: readonly Row[], band: Band, sheet: Sheet): Cell[] {
  const cells: Fragment[][] = Array.from({ length: band.gutters.length + 1 }, () => []);
  for (const row of rows) for (const fragment of row) cells[columnOf(fragment, band)]?.push(fragment);
  return cells.map((fragments, column) => ({ column, columns: 1, rows: 1, header: false, lines: fragments.map((fragment) => lineOf(fragment, sheet)) }));
}

function headed(rows: Cell[][]): Cell[][] {
  const first = rows[0];
  if (first === undefined || !headerRow(first, rows.slice(1))) return rows;
  return [first.map(asHeader), ...rows.slice(1)];
}

