import type { Block, Cell } from '../layout.ts';
import { type Band, columnAt, type Row } from './bands.ts';
import type { Fragment } from './fragments.ts';
import { median } from './geometry.ts';
import { asHeader, headerRow } from './header-row.ts';
import { lineOf, type Sheet } from './lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Rule } from './rules.ts';
import { tableRows } from './table-rows.ts';
import { tickedCell } from './ticked-cell.ts';

/** Two columns with lines of at least this many letters are running text. */
const PROSE_LINE = 34;
/** `Grade: 5`, `☒ Annual`. */
const LABELLED = /^[☒☐]|^\p{L}[^:]{0,60}:|\?$/u;

/** Lines across, and edges of shades, that may part rows; and how far right the last column could reach. */
export interface Surroundings {
  readonly rules: readonly Rule[];
  readonly edge: number;
}

/**
 * A band of columns as what it is: label rows, columns of running text or of a list, or a table without side lines.
 */
export function blocksOfBand(band: Band, { rules, edge }: Surroundings, sheet: Sheet): Block[] {
  const flow = (printed: readonly Row[]): Block[] => columnsOf(printed, band).flatMap((column, index) => paragraphsOf(column, sheet, band.gutters[index]?.[1] ?? edge));
  const { rows, sure, even } = tableRows(band, rules);
  if (!sure && labelRows(band.rows)) return rows.flatMap(flow);
  const table = headed(rows.map((row) => cellsOf(row, band, sheet)));
  const byColumn = rows.length === 1 || (!sure && (runningText(band, even ? band.rows.map((row) => [row]) : rows) || list(band, table)));
  if (byColumn) return flow(band.rows);
  return [{ kind: 'table', rows: table, ruled: false, continued: false }];
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
function runningText(band: Band, rows: readonly (readonly Row[])[]): boolean {
  const columns = columnsOf(band.rows, band);
  if (columns.length !== 2 || columns.some((column) => column.length < 3)) return false;
  if (columns.every((column) => median(column.map((line) => line.text.length)) >= PROSE_LINE)) return true;
  return [0, 1].every((column) => torn(rows, band, column) >= 2);
}

/** How many rows end in the middle of a sentence that the next row goes on with. */
function torn(rows: readonly (readonly Row[])[], band: Band, column: number): number {
  const texts = rows.map((row) => (columnsOf(row, band)[column] ?? []).map((fragment) => fragment.text).join(' '));
  return texts.filter((text, index) => text !== '' && !/[.!?:;]$/.test(text) && /^\p{Ll}/u.test(texts[index + 1] ?? '')).length;
}

/** Two columns of like entries without a header and without names on the left: one list set in two columns. */
function list(band: Band, table: readonly (readonly Cell[])[]): boolean {
  const [left, right] = columnsOf(band.rows, band);
  if (left === undefined || right === undefined || band.gutters.length !== 1 || table[0]?.some((cell) => cell.header) === true) return false;
  if (left.some((line) => line.bold || line.text.endsWith(':')) || right.some((line) => /^[\d$]|^[☒☐]$/u.test(line.text))) return false;
  const ratio = median(left.map((line) => line.text.length)) / median(right.map((line) => line.text.length));
  return ratio > 0.6 && ratio < 1.7;
}

function cellsOf(rows: readonly Row[], band: Band, sheet: Sheet): Cell[] {
  const cell = (fragments: Fragment[], column: number): Cell =>
    tickedCell({ column, columns: 1, rows: 1, header: false, lines: fragments.map((fragment) => lineOf(fragment, sheet)) });
  return columnsOf(rows, band).map(cell);
}

function headed(rows: Cell[][]): Cell[][] {
  const [first, ...rest] = rows;
  return first === undefined || !headerRow(first, rest) ? rows : [first.map(asHeader), ...rest];
}
