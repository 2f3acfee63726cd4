import type { Cell } from '../layout.ts';

/** A cell with nothing but the letter X in it is a ticked cell. */
export function tickedCell(cell: Cell): Cell {
  const line = cell.lines[0];
  if (line === undefined || cell.lines.length !== 1 || !/^[xX]$/.test(line.text)) return cell;
  return { ...cell, lines: [{ ...line, text: '☒' }] };
}
