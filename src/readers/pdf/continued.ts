import type { Block, Cell, LayoutPage, Line, Paragraph, Table } from '../layout.ts';
import { textOf } from './header-row.ts';

/** How far columns may differ between two pages. Points. */
const SAME_COLUMN = 12;

/**
 * Mends what page breaks tore: a sentence goes on in its paragraph, a torn row in its cells, and a table that goes on
 * from the page before says so. Lines keep the number of the page they are printed on.
 */
export function continuedPages(pages: readonly LayoutPage[]): LayoutPage[] {
  const mended: LayoutPage[] = [];
  for (const page of pages) {
    const before = mended.at(-1);
    const last = before?.blocks.at(-1);
    const [first, ...rest] = page.blocks;
    if (before === undefined || last === undefined || first === undefined) mended.push(page);
    else if (last.kind === 'paragraph' && first.kind === 'paragraph' && goesOn(last, first)) {
      mended[mended.length - 1] = ending(before, { ...last, lines: [...last.lines, ...first.lines] });
      mended.push({ ...page, blocks: rest });
    } else if (last.kind === 'table' && first.kind === 'table' && sameColumns(last, first)) {
      const [joined, left] = withTornRow(last, first);
      mended[mended.length - 1] = ending(before, joined);
      mended.push({ ...page, blocks: left === null ? rest : [left, ...rest] });
    } else mended.push(page);
  }
  return mended;
}

function ending(page: LayoutPage, block: Block): LayoutPage {
  return { ...page, blocks: [...page.blocks.slice(0, -1), block] };
}

/** The sentence is not closed, and goes on with a small letter in the same print. */
function goesOn(last: Paragraph, first: Paragraph): boolean {
  const [before, after] = [last.lines.at(-1), first.lines[0]];
  if (before === undefined || after === undefined || first.marker !== null) return false;
  return midSentence(before.text, after.text) && Math.abs(before.fontSize - after.fontSize) < 0.6 && before.bold === after.bold;
}

function midSentence(before: string, after: string): boolean {
  return !/[.!?:;]["”’)]?$/.test(before) && /^[\p{Ll}(]/u.test(after);
}

function sameColumns(a: Table, b: Table): boolean {
  const [left, right] = [starts(a), starts(b)];
  if (a.ruled !== b.ruled || Math.max(...left.keys(), 0) !== Math.max(...right.keys(), 0)) return false;
  return [...left].every(([column, at]) => Math.abs((right.get(column) ?? at) - at) <= SAME_COLUMN);
}

/** Where the words of each column begin, at the leftmost. */
function starts(table: Table): Map<number, number> {
  const found = new Map<number, number>();
  for (const row of table.rows) {
    for (const cell of row) {
      for (const line of cell.lines) if (line.rect !== null) found.set(cell.column, Math.min(found.get(cell.column) ?? Infinity, line.rect[0]));
    }
  }
  return found;
}

/** The table before with the torn row completed, and what is left of the second; null when nothing is left. */
function withTornRow(table: Table, next: Table): readonly [Table, Table | null] {
  const last = table.rows.at(-1);
  const head = next.rows.findIndex((row) => !row.some((cell) => cell.header));
  const torn = next.rows[head];
  const continued: Table = { ...next, continued: true };
  if (last === undefined || torn === undefined || last.some((cell) => cell.header) || !isTorn(last, torn)) return [table, continued];
  const whole = last.map((cell) => longer(cell, torn.find((other) => other.column === cell.column)?.lines ?? []));
  const rows = next.rows.filter((row) => row !== torn);
  return [{ ...table, rows: [...table.rows.slice(0, -1), whole] }, rows.length <= head ? null : { ...continued, rows }];
}

function longer(cell: Cell, more: readonly Line[]): Cell {
  return { ...cell, lines: [...cell.lines, ...more] };
}

/** Some cell goes on in the middle of a sentence, and none begins anew beside a cell that was empty. */
function isTorn(last: readonly Cell[], torn: readonly Cell[]): boolean {
  if (last.length !== torn.length) return false;
  const pairs = last.map((cell, index) => [textOf(cell), torn[index] === undefined ? '' : textOf(torn[index])] as const);
  return pairs.some(([before, after]) => before !== '' && after !== '' && midSentence(before, after)) && !pairs.some(([before, after]) => before === '' && after !== '');
}
