import type { Cell, Table } from '../layout.ts';
import { isSilent, linesUnder } from './inline-lines.ts';

/** True for a table that only arranges the page: its cells hold headings or tables of their own. */
export function isArrangement(table: Element): boolean {
  return table.querySelector('table, h1, h2, h3, h4, h5, h6, [role="heading"]') !== null || table.getAttribute('role') === 'presentation';
}

/** A table of the page with every cell in its column, spans taken into account. */
export function tableOf(element: Element, pathOf: (element: Element) => string): Table {
  const reaching: number[] = [];
  const rows = [...element.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === element && !isSilent(row))
    .map((row) => {
      const inHead = row.parentElement?.tagName === 'THEAD';
      let column = 0;
      const cells = [...row.children].filter((cell) => (cell.tagName === 'TD' || cell.tagName === 'TH') && !isSilent(cell));
      const placed = cells.map((cell): Cell => {
        while ((reaching[column] ?? 0) > 0) reaching[column++]! -= 1;
        const columns = spanOf(cell, 'colspan');
        const down = spanOf(cell, 'rowspan');
        const at = column;
        for (let offset = 0; offset < columns; offset++) reaching[column + offset] = down - 1;
        column += columns;
        return { column: at, columns, rows: down, header: cell.tagName === 'TH' || inHead, lines: linesUnder([...cell.childNodes], pathOf, cell) };
      });
      for (; column < reaching.length; column++) if ((reaching[column] ?? 0) > 0) reaching[column]! -= 1;
      return placed;
    });
  return { kind: 'table', rows: rows.filter((row) => row.length > 0), ruled: true, continued: false };
}

const MOST_SPAN = 100;

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const value = Number(cell.getAttribute(name) ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_SPAN) : 1;
}

/** A list of terms with their descriptions, as a table of two columns. */
export function termsOf(element: Element, pathOf: (element: Element) => string): Table {
  const rows: Cell[][] = [];
  for (const child of element.querySelectorAll('dt, dd')) {
    if (child.closest('dl') !== element || isSilent(child)) continue;
    const isTerm = child.tagName === 'DT';
    const lines = linesUnder([...child.childNodes], pathOf, child);
    const cell: Cell = { column: isTerm ? 0 : 1, columns: 1, rows: 1, header: false, lines };
    const last = rows.at(-1);
    const open = last?.[1];
    if (isTerm || last === undefined) rows.push([cell]);
    else if (open === undefined) last.push(cell);
    else last[1] = { ...open, lines: [...open.lines, ...lines] };
  }
  return { kind: 'table', rows, ruled: true, continued: false };
}
