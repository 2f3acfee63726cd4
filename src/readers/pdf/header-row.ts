import type { Cell } from '../layout.ts';

const LONGEST_HEADER = 160;

/** Says whether a row names the columns below it: short words in nearly every cell, printed bold or unlike what follows. */
export function headerRow(row: readonly Cell[], below: readonly (readonly Cell[])[]): boolean {
  const filled = row.filter((cell) => cell.lines.length > 0);
  if (filled.length < 2 || filled.length < row.length - 1) return false;
  const texts = filled.map(textOf);
  if (texts.some((text) => text.length > LONGEST_HEADER || /[☒☐]/u.test(text))) return false;
  if (below.length === 0) return bold(filled) && filled.length === row.length && !texts.some((text) => text.includes(':'));
  if (bold(filled) && !below.every(bold)) return true;
  // Two plain cells, or a bold name before a plain value, are a name and its value.
  if (filled.length === 2 || filled[0]?.lines.every((line) => line.bold) === true) return false;
  if (texts.some((text) => /:(?:\s|$)/.test(text))) return false;
  if (texts.some((text) => text.length > 90 || /^[\d$%.,/\s-]+$/.test(text) || /\d{1,2}\/\d{1,2}\/\d{2}/.test(text) || /[.!]$/.test(text) || /^\p{Ll}/u.test(text))) return false;
  const next = (below[0] ?? []).map(textOf);
  return next.every((text) => text === '') || next.some((text) => /\d/.test(text) || text.length > 40) || below.length >= 2;
}

function bold(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell.lines.every((line) => line.bold));
}

export function asHeader(cell: Cell): Cell {
  return { ...cell, header: true };
}

export function notHeader(cell: Cell): Cell {
  return { ...cell, header: false };
}

export function textOf(cell: Cell): string {
  return cell.lines.map((line) => line.text).join(' ');
}
