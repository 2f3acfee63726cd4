import type { Block, Cell, Table } from '../../layout.ts';
import { isBlank, textOf } from './table-rows.ts';

/** Tables that run over pages as one table each. Furniture between them is gone already; nothing else may stand between. */
export function joinTables(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'table' && block.continued && last?.kind === 'table') joined[joined.length - 1] = oneTable(last, block);
    else joined.push(block);
  }
  return joined;
}

function oneTable(first: Table, second: Table): Table {
  const header = first.rows[0];
  const repeated = header !== undefined && second.rows[0] !== undefined && wordsOf(second.rows[0]) === wordsOf(header);
  const [next, ...rest] = repeated ? second.rows.slice(1) : second.rows;
  const last = first.rows.at(-1);
  if (next === undefined || last === undefined) return first;
  if (!goesOn(last, next)) return { ...first, rows: [...first.rows, next, ...rest] };
  return { ...first, rows: [...first.rows.slice(0, -1), last.map((cell) => grown(cell, next)), ...rest] };
}

const wordsOf = (row: readonly Cell[]): string => row.map((cell) => textOf(cell.lines)).join('|');

/** A row broken by the page: its first cell is blank, and the rest fits the columns of the row before. */
function goesOn(last: readonly Cell[], next: readonly Cell[]): boolean {
  const [first] = next;
  const before = last[0];
  if (first === undefined || before === undefined || next.length < 2 || next.length > last.length) return false;
  return isBlank(first.lines) && !isBlank(before.lines) && next.every((cell) => last.some(({ column }) => column === cell.column));
}

function grown(cell: Cell, next: readonly Cell[]): Cell {
  const more = next.find(({ column }) => column === cell.column);
  return more === undefined || more.lines.length === 0 ? cell : { ...cell, lines: [...cell.lines, ...more.lines] };
}
