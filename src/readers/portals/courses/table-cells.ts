import type { Cell, Row } from '../look/grid.ts';
import { oneLine, visibleText } from '../look/visible-text.ts';
import { readMark } from '../marks/read-mark.ts';
import type { Column, ColumnRole } from './columns.ts';
import { cleanCourseName } from './course-name.ts';
import type { MarkDraft } from './draft.ts';

/** A cell under its column. */
export interface Placed {
  readonly cell: Cell;
  readonly column: Column;
}

/**
 * Finds a row's cells by what their columns hold. When a row and the header differ in width, columns are counted from
 * the right, and the course column from the left: headers of some portals leave out their colspans.
 */
export function placesOf(columns: readonly Column[]): (row: Row, role: ColumnRole) => Placed[] {
  const indices = new Map<ColumnRole, number[]>();
  columns.forEach((column, index) => indices.set(column.role, [...(indices.get(column.role) ?? []), index]));
  return (row, role) => {
    const placed: Placed[] = [];
    const shift = row.cells.length - columns.length;
    for (const index of indices.get(role) ?? []) {
      const cell = row.cells[role === 'course' && shift < 0 ? index : index + shift];
      const column = columns[index];
      if (cell !== undefined && column !== undefined && placed.at(-1)?.cell !== cell) placed.push({ cell, column });
    }
    return placed;
  };
}

/**
 * The marks of a row, one per term: letter and percent columns of the same term are one mark.
 * @param rowTerm the row's own term, for tables with a term column
 */
export function marksOf(placed: readonly Placed[], rowTerm: string): MarkDraft[] {
  const [single] = placed;
  if (placed.length === 1 && single !== undefined) return [{ element: markElement(single.cell), text: oneLine(markText(single.cell)), term: single.column.term ?? (rowTerm || null), current: single.column.current }];
  const byTerm = new Map<string, { term: string | null; current: boolean; cells: Cell[] }>();
  for (const { cell, column } of placed) {
    const entry = byTerm.get(column.term ?? '') ?? { term: column.term, current: false, cells: [] };
    if (column.current && !entry.current) entry.cells.unshift(cell);
    else entry.cells.push(cell);
    entry.current ||= column.current;
    byTerm.set(column.term ?? '', entry);
  }
  const hasTerms = byTerm.size > 1;
  return [...byTerm.values()].map(({ term, current, cells }) => {
    const filled = cells.filter((cell) => readMark(markText(cell)).state === 'mark');
    const first = (filled[0] ?? cells[0]) as Cell;
    const second = filled.find((cell) => cell !== first && completes(markText(first), markText(cell)));
    const text = second === undefined ? markText(first) : `${markText(first)} ${markText(second)}`;
    return { element: markElement(first), text: oneLine(text), term: term ?? (current && hasTerms ? 'Current' : rowTerm || null), current };
  });
}

/** A mark cell's own words; what a table inside it says (a projection, a history) only when it says nothing itself. */
export function markText(cell: Cell): string {
  if (cell.element.firstElementChild === null || cell.element.getElementsByTagName('table').item(0) === null) return cell.text;
  const own = visibleText(cell.element, (inner) => inner.localName === 'table');
  return own === '' ? cell.text : own;
}

/** The marks of two rows of one course: a half completes the other of its term, a mark fills a blank. */
export function joinMarks(upper: readonly MarkDraft[], lower: readonly MarkDraft[]): MarkDraft[] {
  return upper.map((mark, index) => {
    const below = lower[index];
    if (below === undefined || below.term !== mark.term) return mark;
    if (completes(mark.text, below.text)) return { ...mark, text: `${mark.text} ${below.text}` };
    return readMark(mark.text).state === 'none' ? below : mark;
  });
}

/** A letter in one column and a number in another say one mark together. */
export function completes(one: string, two: string): boolean {
  const [first, second] = [readMark(one), readMark(two)];
  const number = (mark: typeof first): boolean => mark.letter === null && (mark.percent !== null || mark.number !== null);
  const letter = (mark: typeof first): boolean => mark.letter !== null && mark.percent === null && /^[A-F]/.test(mark.letter);
  return (letter(first) && number(second)) || (number(first) && letter(second));
}

/** The innermost element that holds all of a cell's text: a mark is drawn beside it. */
function markElement(cell: Cell): Element {
  let at = cell.element;
  for (let inner = at.firstElementChild; inner !== null && at.childElementCount === 1; inner = at.firstElementChild) {
    if ((inner.textContent ?? '').trim() !== (at.textContent ?? '').trim()) break;
    at = inner;
  }
  return at;
}

/** The element inside a cell that holds the course's name alone, else the cell. */
export function nameElement(cell: Cell, name: string): Element {
  if (cell.element.firstElementChild === null) return cell.element;
  for (let inner: Element | null = cell.element.firstElementChild; inner !== null; inner = inner.firstElementChild) if (inner.textContent === name) return inner;
  for (const element of cell.element.querySelectorAll('a,button,span,strong,b,h3,h4,h5')) if (cleanCourseName(visibleText(element)) === name) return element;
  return cell.element;
}
