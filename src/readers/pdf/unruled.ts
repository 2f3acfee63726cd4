import type { Block, Cell } from '../layout.ts';
import { type Band, columnAt, type Row, rowGap } from './bands.ts';
import type { Fragment } from './fragments.ts';
import { median } from './geometry.ts';
import { asHeader, headerRow } from './header-row.ts';
import { lineOf, type Sheet } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Two columns with lines of at least this many letters are running text. */
const PROSE_LINE = 34;
/** A gap this much wider than the narrowest starts a table row. Font sizes. */
const WIDER = 0.22;
/** `Grade: 5`, `☒ Annual`. */
const LABELLED = /^[☒☐]|^\p{L}[^:]{0,60}:|\?$/u;

/** A band of columns as what it is: label rows, columns of running text, or a table without lines. */
export function blocksOfBand(band: Band, sheet: Sheet): Block[] {
  const { rows, even } = tableRows(band);
  if (labelRows(band.rows)) return rows.flatMap((row) => columnsOf(row, band).flatMap((column) => paragraphsOf(column, sheet)));
  if (rows.length === 1 || runningText(band, even ? band.rows.map((row) => [row]) : rows)) return columnsOf(band.rows, band).flatMap((column) => paragraphsOf(column, sheet));
  return [{ kind: 'table', rows: headed(rows.map((row) => cellsOf(row, band, sheet))), ruled: false, continued: false }];
}

function columnsOf(rows: readonly Row[], { gutters }: Band): Fragment[][] {
  const columns = Array.from({ length: gutters.length + 1 }, (): Fragment[] => []);
  for (const row of rows) {
    for (const fragment of row) columns[columnAt(fragment, gutters)]?.push(fragment);
  }
  return columns;
}

/** Most fragments are `Label: value` or ticks: a form's rows, not a table. */
function labelRows(rows: readonly Row[]): boolean {
  const fragments = rows.flat();
  return fragments.filter((fragment) => LABELLED.test(fragment.text)).length >= 0.6 * fragments.length;
}

/** Two columns of running text, as in a booklet: long lines, or sentences that go on from row to row in both. */
function runningText(band: Band, rows: readonly Row[][]): boolean {
  const columns = columnsOf(band.rows, band);
  if (columns.length !== 2 || columns.some((column) => column.length < 4)) return false;
  if (columns.every((column) => median(column.map((line) => line.text.length)) >= PROSE_LINE)) return true;
  return [0, 1].every((column) => torn(rows, band, column) >= 2);
}

/** How many rows end in the middle of a sentence that the next row goes on with. */
function torn(rows: readonly Row[][], band: Band, column: number): number {
  const texts = rows.map((row) => (columnsOf(row, band)[column] ?? []).map((fragment) => fragment.text).join(' '));
  return texts.filter((text, index) => text !== '' && !/[.!?:;]$/.test(text) && /^\p{Ll}/u.test(texts[index + 1] ?? '')).length;
}

/** Printed rows joined to table rows: a wider gap starts a row; with even spacing, a row that fills most columns does. */
function tableRows(band: Band): { readonly rows: Row[][]; readonly even: boolean } {
  const gaps = band.rows.slice(1).map((row, index) => rowGap(band.rows[index] ?? [], row));
  const least = Math.min(...gaps);
  const size = median(band.rows.flat().map((fragment) => fragment.size));
  const uneven = Math.max(...gaps) - least > WIDER * size;
  const most = Math.max(2, 0.6 * (band.gutters.length + 1));
  const rows: Row[][] = [];
  for (const [index, row] of band.rows.entries()) {
    const gap = gaps[index - 1] ?? Infinity;
    const starts = uneven ? gap - least > WIDER * size : row.length >= most && !continues(row);
    if (index === 0 || starts) rows.push([row]);
    else rows.at(-1)?.push(row);
  }
  return { rows, even: !uneven };
}

/** Every cell of the row begins in the middle of a sentence. */
function continues(row: Row): boolean {
  return row.every((fragment) => /^[\p{Ll}(&/]/u.test(fragment.text));
}

function cellsOf(rows: readonly Row[], band: Band, sheet: Sheet): Cell[] {
  const cell = (fragments: Fragment[], column: number): Cell => ({ column, columns: 1, rows: 1, header: false, lines: fragments.map((fragment) => lineOf(fragment, sheet)) });
  return columnsOf(rows, band).map(cell);
}

function headed(rows: Cell[][]): Cell[][] {
  const [first, ...rest] = rows;
  return first === undefined || !headerRow(first, rest) ? rows : [first.map(asHeader), ...rest];
}
