import type { DocumentId } from '../../../analyzer/model/passage.ts';
import type { Line, Table } from '../../layout.ts';
import type { Concept } from '../labels/concept.ts';
import type { LabelBook } from '../labels/label-book.ts';
import { isPeriod } from '../labels/period.ts';
import { dateAsked } from '../labels/date-label.ts';
import { columnsOf, isHeaderRow, isLabelledRow, isSecondHeader } from './header-row.ts';
import { fieldOf, tokensOfLines } from './block-tokens.ts';
import { isBlank, isUnticked, rowsOf, textOf, type PlacedRow } from './table-rows.ts';
import { withLabelTail } from './label-tail.ts';
import { segmentsOf } from './segments.ts';
import { upright } from './sideways.ts';
import type { Grid, GridRow, Token } from './token.ts';

/** Reads a table: stretches under a header row as grids, every other row as labels and values. */
export function tokensOfTable(table: Table, book: LabelBook, document: DocumentId, before: Grid | null): readonly Token[] {
  const rows = upright(rowsOf(table), book);
  if (before !== null && fitsUnder(before, rows, book)) return [{ ...before, rows: rows.map((row) => ({ cells: before.columns.map((_, index) => row[index]?.lines ?? []), group: [] })), inherited: true }];
  const tokens: Token[] = [];
  const labelled = isLabelledForm(rows, book);
  let index = 0;
  while (index < rows.length) {
    if (isHeaderRow(rows, index, book)) {
      const found = gridsFrom(rows, index, book, document);
      tokens.push(...found.tokens);
      index = found.next;
    } else {
      tokens.push(...tokensOfRow(rows[index] ?? [], book, document, labelled, isPair(rows.slice(index + 1, index + 4).find((row) => row.some(({ lines }) => !isBlank(lines))))));
      index++;
    }
  }
  return tokens;
}

/** A table without a header whose rows have the columns of the grid before it: the form printed the header once. */
function fitsUnder(before: Grid, rows: readonly PlacedRow[], book: LabelBook): boolean {
  const wide = before.columns.length;
  return wide >= 4 && rows.every((row, index) => row.length === wide && !isHeaderRow(rows, index, book)) && !rows.some((row) => row.some((cell) => segmentsOf(cell.lines, book, 'cell').some(({ label }) => label !== null && !label.hit.concepts.includes('area'))));
}

/** The grid under a header row. A full-width row inside it names a group; one that names another part of the plan begins a new grid. */
function gridsFrom(rows: readonly PlacedRow[], start: number, book: LabelBook, document: DocumentId): { readonly tokens: readonly Token[]; readonly next: number } {
  let columns = columnsOf(rows[start] ?? [], book, document);
  const header = keyOfRow(rows[start] ?? []);
  let index = start + 1;
  const second = rows[index] ?? [];
  if ((second.length > columns.length && second.every((cell) => cell.header || cell.carried)) || isSecondHeader(rows[start] ?? [], second, book)) {
    columns = underHeader(columns, columnsOf(second, book, document));
    index++;
  }
  const tokens: Token[] = [];
  let body: GridRow[] = [];
  let group: readonly Line[] = [];
  let inherited = false;
  const close = (): void => {
    if (body.length > 0 || !inherited) tokens.push({ kind: 'grid', columns, rows: body, inherited });
    body = [];
  };
  for (; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const filled = row.filter((cell) => !isBlank(cell.lines));
    if (keyOfRow(row) === header) continue;
    if (filled.length === 0) continue;
    if (isHeaderRow(rows, index, book) || isLabelledRow(filled, book)) break;
    const [only] = filled;
    if (row.length === 1 && only !== undefined && only.columns > 1 && columns.length > 1) {
      if (isHeaderRow(rows, index + 1, book) || rows[index + 1]?.length === 1) break;
      const named = segmentsOf(only.lines, book, 'heading');
      if (named.some(({ value, label }) => label !== null && value.length > 0)) break;
      const hit = named[0]?.label?.hit.concepts ?? [];
      group = only.lines;
      if (hit.some((concept) => concept.startsWith('section.') || concept.startsWith('accommodation.'))) {
        close();
        tokens.push(...tokensOfLines(only.lines, book, document, 'heading'));
        inherited = true;
      }
      continue;
    }
    body.push({ cells: columns.map((column) => linesUnder(row, column)), group });
  }
  close();
  return { tokens, next: index };
}

type PlacedColumn = ReturnType<typeof columnsOf>[number];

/** A second header row splits a wide header: its own words count, the wide one's stand in where they say nothing. */
function underHeader(above: readonly PlacedColumn[], below: readonly PlacedColumn[]): readonly PlacedColumn[] {
  return below.map((column) => {
    const parent = above.findLast(({ at, label }) => column.at >= at && (label.text !== '' || column.label.text === ''));
    if (parent === undefined || column.concepts.length > 0) return column;
    return { ...column, concepts: parent.concepts, label: column.label.text === '' ? parent.label : column.label };
  });
}

function linesUnder(row: PlacedRow, column: PlacedColumn): readonly Line[] {
  const cells = row.filter((cell) => cell.column >= column.at && cell.column < column.at + column.wide && !isBlank(cell.lines));
  return cells.flatMap((cell) => cell.lines);
}

const keyOfRow = (row: PlacedRow): string => row.map((cell) => textOf(cell.lines)).join('|');

/** The left one of two cells is a label when it is short, says no sentence and its neighbour says more. */
const isLabelLike = (left: string, right: string): boolean => left.length < 70 && !/[.!]$/.test(left) && (!/\d{2}/.test(left) || isPeriod(left)) && (right === '' || right.length > left.length / 2);

/** Most rows of two cells have a label that is known on their left: what stands there in the others is a label too. */
function isLabelledForm(rows: readonly PlacedRow[], book: LabelBook): boolean {
  const pairs = rows.filter((row) => row.length === 2 && !isBlank(row[0]?.lines ?? []) && !isBlank(row[1]?.lines ?? []));
  const known = pairs.filter(([left]) => left !== undefined && segmentsOf(left.lines, book, 'heading')[0]?.label !== null);
  return known.length > 1 && known.length * 2 >= pairs.length;
}

/** Two filled cells: the row under a label with a blank cell beside it is a label with a value again, so the blank cell was the place to write. */
const isPair = (row: PlacedRow | undefined): boolean => row?.length === 2 && row.every((cell) => !isBlank(cell.lines) && !cell.carried);

/** A row of a form: labels with their value in the same cell or in the cell beside. */
function tokensOfRow(row: PlacedRow, book: LabelBook, document: DocumentId, labelled: boolean, beforePair: boolean): readonly Token[] {
  const tokens: Token[] = [];
  const cells = row.filter((cell) => !cell.carried);
  const alone = cells.filter((cell) => !isBlank(cell.lines)).length === 1;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined || (isBlank(cell.lines) && !isUnticked(cell.lines))) continue;
    const beside = cells[index + 1];
    const isLeft = cells.length === 2 && index === 0 && beside !== undefined && isLabelLike(textOf(cell.lines), textOf(beside.lines));
    const [segment, ...more] = withLabelTail(segmentsOf(cell.lines, book, cell.header || isLeft ? 'heading' : 'cell'), beside);
    if (segment?.label && segment.value.length === 0 && more.length === 0 && beside !== undefined) {
      const inside = segmentsOf(beside.lines, book, 'cell');
      const isValue = inside.length === 0 || inside[0]?.label === null || (cells.length === 2 && inside[0]?.value.length === 0);
      if (isValue) {
        const value = inside[0]?.label === null ? inside[0].value : beside.lines;
        tokens.push(fieldOf({ ...segment, value }, document, { closed: !alone || inside.length > 0 || (beforePair && cells.length === 2), level: null }));
        if (inside[0]?.label === null) tokens.push(...inside.slice(1).map((next) => fieldOf(next, document, { closed: next.value.length > 0, level: null })));
        index++;
        continue;
      }
    }
    const unknown = segment?.label === null && more.length === 0 && beside !== undefined && !isBlank(beside.lines) ? unknownAsked(cell, beside, labelled && cells.length === 2 && index === 0 && isLabelLike(textOf(cell.lines), '')) : null;
    if (unknown !== null && beside !== undefined) {
      tokens.push(fieldOf({ label: { hit: { concepts: [unknown], ordinal: null, area: null }, lines: cell.lines }, value: beside.lines }, document, { closed: true, level: null }));
      index++;
      continue;
    }
    tokens.push(...tokensOfLines(cell.lines, book, document, cell.header ? 'heading' : 'cell'));
  }
  return tokens;
}

/** What a label nobody knows asks for: a date when one stands beside it, `unknown` in the left column of a labelled form. */
function unknownAsked(cell: PlacedRow[number], beside: PlacedRow[number], left: boolean): Concept | null {
  const date = dateAsked(textOf(cell.lines), textOf(beside.lines));
  if (date !== null && date !== 'other') return date;
  return left ? 'unknown' : null;
}
