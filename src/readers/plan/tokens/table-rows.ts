import { type Cell, isBroken, type Line, passageOf, type Table } from '../../layout.ts';

/** One cell where it is printed. */
export interface PlacedCell {
  readonly column: number;
  readonly columns: number;
  readonly header: boolean;
  readonly lines: readonly Line[];
  /** True when a cell of an earlier row reaches down here. */
  readonly carried: boolean;
}

export type PlacedRow = readonly PlacedCell[];

/** The rows of a table with every cell that reaches into them, by column. */
export function rowsOf(table: Table): readonly PlacedRow[] {
  let hanging: { readonly cell: Cell; left: number }[] = [];
  return table.rows.map((row) => {
    const carried = hanging.map(({ cell }) => placed(cell, true));
    hanging = hanging.map(({ cell, left }) => ({ cell, left: left - 1 })).filter(({ left }) => left > 0);
    for (const cell of row) if (cell.rows > 1) hanging.push({ cell, left: cell.rows - 1 });
    const cells = [...carried, ...row.map((cell) => placed(cell, false))];
    return carried.length === 0 ? cells : cells.sort((one, other) => one.column - other.column);
  });
}

function placed(cell: Cell, carried: boolean): PlacedCell {
  return { column: cell.column, columns: cell.columns, header: cell.header, lines: cell.lines, carried };
}

/** The words of some lines, joined as a passage joins them. */
export function textOf(lines: readonly Line[]): string {
  if (lines.length === 1) return lines[0]?.text ?? '';
  const broken = lines.some((line, index) => isBroken(line.text, lines[index + 1]?.text ?? ''));
  return broken ? passageOf('', lines).text : lines.map((line) => line.text).join(' ');
}

export const isBlank = (lines: readonly Line[]): boolean => lines.every((line) => isBlankText(line.text));

/** Boxes to tick, and nobody ticked one. */
export const isUnticked = (lines: readonly Line[]): boolean => isBlank(lines) && lines.some(({ text }) => /☐\s*\p{L}/u.test(text));

/** Underscores, dots and dashes on a form are room to write in, not words. */
export function isBlankText(text: string): boolean {
  return !/[\p{L}\p{N}☒+]/u.test(text.replaceAll(/☐[^☐☒]*/g, ''));
}
