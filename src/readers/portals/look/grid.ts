import { childrenOf } from './children-of.ts';
import { isHidden } from './hidden.ts';
import { visibleText } from './visible-text.ts';

/** One cell of a table, its text read once and only when asked. */
export interface Cell {
  readonly element: Element;
  readonly text: string;
  readonly heading: boolean;
}

/** One row. `cells` repeats a cell for every column it spans, so an index is a column. */
export interface Row {
  readonly element: Element;
  readonly cells: readonly Cell[];
  /** The row's own cells, each once, without those hanging down from above. */
  readonly own: readonly Cell[];
}

/** Header rows and the rows under them. A table that repeats its header has several. */
export interface Section {
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}

const HEAD_CLASS = /(?:^|[\s_-])(?:th2|gHd|header|headers|heading|headerrow|listheader|listheading|thead|hd)(?:[\s_-]|$)|table-header|header-?row/i;
const WIDEST = 60;

/**
 * Any table or ARIA grid as sections of rows, colspan and rowspan expanded, nested tables left to themselves.
 * Rows hidden by their own attributes are left out.
 * @param isHeadRow what else makes a row a header row when the markup does not say
 */
export function sectionsOf(table: Element, isHeadRow: (row: Row) => boolean): Section[] {
  const sections: { head: Row[]; body: Row[] }[] = [];
  let current: { head: Row[]; body: Row[] } | null = null;
  for (const row of isTable(table) ? rowsOf(table) : rowsOfBoxes(table)) {
    const isHead = marksHead(row) || isHeadRow(row);
    if (current === null || (isHead && current.body.length > 0)) {
      current = { head: [], body: [] };
      sections.push(current);
    }
    (isHead ? current.head : current.body).push(row);
  }
  return sections;
}

/**
 * The rows of a table or ARIA grid, not those of tables inside it.
 * @param hiddenToo also those hidden by their own attributes
 */
export function rowsOf(table: Element, hiddenToo = false): Row[] {
  const hanging: Hanging[] = [];
  const rows: Row[] = [];
  for (const element of rowElements(table)) {
    if (!hiddenToo && isHidden(element)) continue;
    const row = rowOf(element, hanging, hiddenToo);
    if (row !== null) rows.push(row);
  }
  return rows;
}

/** A cell that hangs down into so many more rows, by its column. */
interface Hanging {
  readonly cell: Cell;
  rows: number;
}

function rowOf(element: Element, hanging: Hanging[], hiddenToo: boolean): Row | null {
  const own: Cell[] = [];
  // Nearly always a row's cells are its columns: one list serves as both until a span comes.
  let cells = own;
  for (const cellElement of cellElements(element)) {
    // Most cells of a long table have no attributes: that answers every other question at once.
    const bare = !cellElement.hasAttributes();
    if (!bare && !hiddenToo && isHidden(cellElement)) continue;
    const cell = new LazyCell(cellElement, bare);
    const down = bare ? 0 : spanOf(cellElement, 'rowspan', 400) - 1;
    const across = bare ? 1 : spanOf(cellElement, 'colspan', WIDEST);
    if (cells === own && (down > 0 || across > 1 || hanging.length > 0)) cells = [...own];
    if (cells !== own) placeSpanned(cell, across, down, cells, hanging);
    own.push(cell);
  }
  if (cells !== own) fillHanging(cells, hanging);
  return own.length > 0 ? { element, cells, own } : null;
}

function placeSpanned(cell: Cell, across: number, down: number, cells: Cell[], hanging: Hanging[]): void {
  fillHanging(cells, hanging);
  for (let left = across; left > 0 && cells.length < 400; left--) {
    hanging[cells.length] = { cell, rows: down };
    cells.push(cell);
  }
}

function fillHanging(cells: Cell[], hanging: readonly Hanging[]): void {
  for (let above = hanging[cells.length]; above !== undefined && above.rows > 0; above = hanging[cells.length]) {
    above.rows--;
    cells.push(above.cell);
  }
}

/** The children of a plain element as rows, and their children as cells: a table drawn with boxes. */
function rowsOfBoxes(container: Element): Row[] {
  const rows: Row[] = [];
  for (const element of childrenOf(container)) {
    const row = isHidden(element) ? null : rowOfBox(element);
    if (row !== null) rows.push(row);
  }
  return rows;
}

/** One box whose children are cells, or null when it has none or far too many. */
export function rowOfBox(element: Element): Row | null {
  const cells = childrenOf(element).filter((cell) => !isHidden(cell)).map((cell) => new LazyCell(cell, false));
  return cells.length > 0 && cells.length <= WIDEST ? { element, cells, own: cells } : null;
}

function isTable(element: Element): boolean {
  return element.localName === 'table' || /^(?:table|grid|treegrid)$/.test(element.getAttribute('role') ?? '');
}

function rowElements(table: Element): Element[] {
  if (table.localName === 'table') {
    const rows: Element[] = [];
    for (const part of table.children) {
      if (part.localName === 'tr') rows.push(part);
      else if (part.localName === 'thead' || part.localName === 'tbody' || part.localName === 'tfoot') {
        if (!isHidden(part)) for (const row of part.children) if (row.localName === 'tr') rows.push(row);
      }
    }
    if (rows.length > 0) return rows;
  }
  return [...table.querySelectorAll('[role=row]')].filter((row) => row.closest('[role=table],[role=grid],[role=treegrid],table') === table);
}

function cellElements(row: Element): Element[] {
  const children: Element[] = [];
  for (let child = row.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName === 'td' || child.localName === 'th' || /^(?:cell|gridcell|columnheader|rowheader)$/.test(child.getAttribute('role') ?? '')) children.push(child);
  }
  return children.length > 0 ? children : [...row.querySelectorAll('[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]')];
}

class LazyCell implements Cell {
  readonly element: Element;
  readonly heading: boolean;
  #text: string | null = null;
  constructor(element: Element, bare: boolean) {
    this.element = element;
    this.heading = element.localName === 'th' || (!bare && element.getAttribute('role') === 'columnheader');
  }
  get text(): string {
    return (this.#text ??= visibleText(this.element));
  }
}

function marksHead(row: Row): boolean {
  if (row.element.parentElement?.localName === 'thead') return true;
  const headings = row.own.filter((cell) => cell.heading && cell.element.getAttribute('scope') !== 'row').length;
  if (headings >= 2 && headings >= row.own.length - 1) return true;
  return HEAD_CLASS.test(row.element.getAttribute('class') ?? '');
}

function spanOf(element: Element, name: 'colspan' | 'rowspan', most: number): number {
  const printed = element.getAttribute(name);
  if (printed === null) return 1;
  const span = Number.parseInt(printed, 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), most) : 1;
}
