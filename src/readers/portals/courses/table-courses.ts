import type { Gap } from '../../../analyzer/model/coverage.ts';
import type { Cell, Row, Section } from '../look/grid.ts';
import { sectionsOf } from '../look/grid.ts';
import { linesOf, visibleText } from '../look/visible-text.ts';
import { readMark } from '../marks/read-mark.ts';
import type { Column } from './columns.ts';
import { columnOf, isForeignTable } from './columns.ts';
import { cleanCourseName, isCourseName } from './course-name.ts';
import { dateIn } from './date.ts';
import type { CourseDraft, MarkDraft } from './draft.ts';
import { teacherIn } from './teacher.ts';
import { isHistoryTitle } from './refusals.ts';

/** The courses of one table, what it could not read of it, and the header words that tell the scale. */
export interface TableCourses {
  readonly courses: readonly CourseDraft[];
  readonly gaps: readonly Gap[];
  readonly words: string;
}

/** What a portal knows of its own table. Everything left out is decided by the header words. */
export interface TableKnowledge {
  /** The course's name in its cell, when the first line is not it. */
  readonly nameIn?: (cell: Cell) => string;
  /** True for the rows that are courses; others are passed over without a gap. */
  readonly isCourse?: (row: Row) => boolean;
  /** Marks the cell as the portal's current term. */
  readonly isCurrent?: (cell: Cell) => boolean;
  /** Read rows that are hidden by their own attributes. */
  readonly hiddenToo?: boolean;
  /** The header of a column, when it is not the cell's visible text. */
  readonly headerOf?: (cell: Cell) => string;
}

/**
 * Reads a table or ARIA grid with one course per row. Empty when its header does not name a course column and a mark
 * column, or names what a child's current grades never have: assignments, credits earned, school years.
 */
export function coursesOfTable(table: Element, known: TableKnowledge = {}): TableCourses {
  const courses: CourseDraft[] = [];
  const gaps: Gap[] = [];
  const words: string[] = [];
  let before: Column[] = [];
  for (const section of sectionsOf(table, looksLikeHead, known.hiddenToo)) {
    const columns = section.head.length === 0 ? before : columnsOf(section, known);
    before = columns;
    if (isForeignTable(columns)) continue;
    const sound = withoutLevels(section, columns);
    if (!sound.some((column) => column.role === 'mark')) continue;
    readSection(section, sound, known, courses, gaps);
    words.push(...columns.filter((column) => column.role === 'mark').map((column) => column.header));
  }
  return { courses, gaps, words: words.join(' ') };
}

/** A row whose cells are mostly known header words is a header, whatever its tags say. */
export function looksLikeHead(row: Row): boolean {
  if (row.own.length < 2 || row.own.some((cell) => cell.text.length > 60)) return false;
  const roles = row.own.map((cell) => columnOf(cell.text).role);
  const known = roles.filter((role) => role !== 'other').length;
  const texts = row.own.filter((cell) => cell.text !== '');
  return roles.includes('course') && known >= 2 && texts.every((cell) => readMark(cell.text).state !== 'mark' || columnOf(cell.text).role === 'refused' || columnOf(cell.text).role === 'mark');
}

/** The columns of a section: header rows joined from top to bottom. */
export function columnsOf(section: Section, known: TableKnowledge = {}): Column[] {
  const width = Math.max(0, ...section.head.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, index) => {
    const parts: string[] = [];
    for (const row of section.head) {
      const cell = row.cells[index];
      if (cell === undefined || (row.own.length === 1 && width > 1)) continue;
      const text = known.headerOf?.(cell) ?? headerText(cell);
      if (text !== '' && !parts.includes(text)) parts.push(text);
    }
    return columnOf(parts.join('\n'));
  });
}

/** Drops mark columns whose cells are not marks: grade levels such as 9-12, words, room letters. */
function withoutLevels(section: Section, columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    if (column.role !== 'mark') return column;
    const texts = section.body.filter((row) => row.own.length > 1).map((row) => row.cells[index + row.cells.length - columns.length]).map((cell) => (cell === undefined ? '' : markText(cell))).filter((text) => text !== '');
    const unread = texts.filter((text) => readMark(text).state === 'unread').length;
    const isLevel = texts.some((text) => /^(?:\d{1,2}|K) ?[-–] ?\d{1,2}$/.test(text)) || (/^gr(?:ade)?\.?$/i.test(column.header) && texts.length > 0 && texts.every((text) => /^(?:0?[6-9]|1[0-2])(?:th)?$/.test(text)) && new Set(texts).size === 1);
    return isLevel || unread * 2 > texts.length ? { ...column, role: 'refused' } : column;
  });
}

function headerText(cell: Cell): string {
  return cell.text !== '' ? cell.text : (cell.element.getAttribute('aria-label') ?? cell.element.getAttribute('title') ?? '');
}

function readSection(section: Section, columns: readonly Column[], known: TableKnowledge, courses: CourseDraft[], gaps: Gap[]): void {
  let past = false;
  for (const row of section.body) {
    if (known.isCourse !== undefined && !known.isCourse(row)) continue;
    if (row.own.length === 1) {
      past = isHistoryTitle(row.own[0]?.text ?? '');
      continue;
    }
    if (past) continue;
    const at = placeCells(row, columns);
    const nameCell = at('course')[0]?.cell ?? widestName(row, columns);
    if (nameCell === undefined) continue;
    const name = known.nameIn?.(nameCell) ?? cleanCourseName(nameCell.text);
    if (!isCourseName(name)) {
      if (nameCell.text !== '' && at('mark').some(({ cell }) => readMark(cell.text).state === 'mark') && !isTotal(nameCell.text)) gaps.push({ kind: 'unread-row', row: nameCell.text.slice(0, 80) });
      continue;
    }
    const rowTerm = at('term')[0]?.cell.text ?? null;
    const marks = marksOf(at('mark'), known).map((mark) => (mark.term === null && rowTerm !== null && rowTerm !== '' ? { element: mark.element, text: mark.text, term: rowTerm } : mark));
    const teacherCell = at('teacher')[0]?.cell;
    courses.push({
      name,
      element: nameElement(nameCell, name),
      marks,
      key: at('period')[0]?.cell.text ?? null,
      student: at('student')[0]?.cell.text ?? null,
      teacher: teacherCell === undefined ? teacherIn(nameCell.element, name) : (linesOf(teacherCell.element)[0] ?? null),
      missing: countIn(at('missing')[0]?.cell.text),
      absences: countIn(at('absences')[0]?.cell.text),
      lastPosted: dateIn(at('updated')[0]?.cell.text ?? ''),
    });
  }
}

type Placed = { readonly cell: Cell; readonly column: Column };

/** Cells by role. When a row and its header differ in width, columns are counted from the right. */
function placeCells(row: Row, columns: readonly Column[]): (role: Column['role']) => Placed[] {
  const shift = columns.length - row.cells.length;
  return (role) => {
    const placed: Placed[] = [];
    row.cells.forEach((cell, index) => {
      const column = columns[index + (role === 'course' && shift > 0 && columns[index]?.role === 'course' ? 0 : shift)];
      if (column?.role === role && placed.at(-1)?.cell !== cell) placed.push({ cell, column });
    });
    return placed;
  };
}

/** Letter and percent columns of one term are one mark. */
function marksOf(placed: readonly Placed[], known: TableKnowledge): MarkDraft[] {
  const byTerm = new Map<string, { term: string | null; current: boolean; cells: Cell[] }>();
  for (const { cell, column } of placed) {
    const key = column.term ?? '';
    const entry = byTerm.get(key) ?? { term: column.term, current: false, cells: [] };
    if (column.current && !entry.current) entry.cells.unshift(cell);
    else entry.cells.push(cell);
    entry.current ||= column.current;
    byTerm.set(key, entry);
  }
  return [...byTerm.values()].map(({ term, current, cells }) => {
    const filled = cells.filter((cell) => readMark(markText(cell)).state === 'mark');
    const first = (filled[0] ?? cells[0]) as Cell;
    const second = filled.find((cell) => cell !== first && completes(markText(first), markText(cell)));
    const text = [first, ...(second === undefined ? [] : [second])].map((cell) => markText(cell).replace(/\n/g, ' ')).join(' ');
    return { element: markElement(first), text, term: term ?? (current && placed.some((other) => other.column.term !== null) ? 'Current' : null), current: current || cells.some((cell) => known.isCurrent?.(cell) === true) };
  });
}

/** A mark cell's own words; what a table inside it says (a projection, a history) only when it says nothing itself. */
function markText(cell: Cell): string {
  if (cell.element.querySelector('table') === null) return cell.text;
  const own = visibleText(cell.element, (inner) => inner.localName === 'table');
  return own === '' ? cell.text : own;
}

/** A letter in one column and a number in another say one mark together. */
function completes(one: string, two: string): boolean {
  const [first, second] = [readMark(one), readMark(two)];
  const number = (mark: typeof first): boolean => mark.letter === null && (mark.percent !== null || mark.number !== null);
  const letter = (mark: typeof first): boolean => mark.letter !== null && mark.percent === null && /^[A-F]/.test(mark.letter);
  return (letter(first) && number(second)) || (number(first) && letter(second));
}

/** The innermost element that holds all of a cell's text: a mark is drawn beside it. */
function markElement(cell: Cell): Element {
  let at = cell.element;
  while (at.children.length === 1 && at.firstElementChild !== null && visibleText(at.firstElementChild) === cell.text) at = at.firstElementChild;
  return at;
}

function nameElement(cell: Cell, name: string): Element {
  for (const element of cell.element.querySelectorAll('a,button,span,strong,b,h3,h4,h5')) if (cleanCourseName(visibleText(element)) === name) return element;
  return cell.element;
}

function widestName(row: Row, columns: readonly Column[]): Cell | undefined {
  if (columns.some((column) => column.role === 'course')) return undefined;
  return row.cells.find((cell, index) => columns[index]?.role === 'other' && isCourseName(cell.text));
}

function isTotal(text: string): boolean {
  return /total|average|promedio|gpa|grade point/i.test(text);
}

/** A whole number in a cell (`3`, `3 missing`), or null. */
export function countIn(text: string | undefined): number | null {
  const found = /^\D{0,24}?(\d{1,3})\b(?![./%])/.exec((text ?? '').trim());
  return found === null ? null : Number(found[1]);
}
