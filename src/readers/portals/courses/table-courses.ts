import type { Gap } from '../../../analyzer/model/coverage.ts';
import type { Cell, Row, Section } from '../look/grid.ts';
import { sectionsOf } from '../look/grid.ts';
import { readMark } from '../marks/read-mark.ts';
import type { Column } from './columns.ts';
import { columnOf, isForeignTable, PASSES } from './columns.ts';
import { cleanCourseName, isCourseName } from './course-name.ts';
import { dateIn } from './date.ts';
import type { CourseDraft } from './draft.ts';
import { isHistoryTitle } from './refusals.ts';
import { mendColumns } from './mend-columns.ts';
import { missingIn } from './missing.ts';
import { joinMarks, markText, marksOf, nameElement, placesOf } from './table-cells.ts';
import { transposedCourses } from './transposed.ts';
import { teacherIn } from './teacher.ts';

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
  for (const section of sectionsOf(table, looksLikeHead)) {
    const columns = mendColumns(section, section.head.length === 0 ? (labelledColumns(section) ?? before) : columnsOf(section));
    before = columns;
    const turned = transposedCourses(section);
    if (turned.length > 0) {
      courses.push(...turned);
      continue;
    }
    if (isForeignTable(columns)) continue;
    const sound = withOneName(section, withoutLevels(section, columns));
    if (!sound.some((column) => column.role === 'mark') || sound.some((column) => column.role === 'history')) continue;
    readSection(section, sound, known, courses, gaps);
    words.push(...sound.filter((column) => column.role === 'mark').map((column) => column.header));
  }
  return { courses, gaps, words: words.join(' ') };
}

const COURSE_HEADER = /^(?:course|class|subject|curso|clase|materia|asignatura|descri|content|learning)/i;

/** A row whose cells are mostly known header words is a header, whatever its tags say. */
export function looksLikeHead(row: Row): boolean {
  if (row.own.length < 2 || !row.own.some((cell) => COURSE_HEADER.test(cell.text) || /\b(?:course|class|subject)\b/i.test(cell.text))) return false;
  if (row.own.some((cell) => cell.text.length > 60)) return false;
  const roles = row.own.map((cell) => columnOf(cell.text).role);
  if (!roles.includes('course') || roles.filter((role) => role !== 'other').length < 2) return false;
  return row.own.every((cell, index) => cell.text === '' || readMark(cell.text).state !== 'mark' || roles[index] === 'refused' || roles[index] === 'mark');
}

/** The columns of a section: header rows joined from top to bottom. */
function columnsOf(section: Section): Column[] {
  const width = Math.max(0, ...section.head.map((row) => row.cells.length));
  const columns = Array.from({ length: width }, (_, index) => {
    const parts: string[] = [];
    for (const row of section.head) {
      const cell = row.cells[index];
      if (cell === undefined || (row.own.length === 1 && width > 1)) continue;
      const text = headerText(cell);
      if (text !== '' && !parts.includes(text)) parts.push(text);
    }
    return columnOf(parts.join('\n'));
  });
  return withNumberedTerms(columns);
}

/** Responsive tables without a header row repeat each column's header on its cells. */
function labelledColumns(section: Section): Column[] | null {
  const labels = section.body[0]?.cells.map(({ element }) => element.getAttribute('data-label') ?? element.getAttribute('data-title') ?? element.getAttribute('data-th'));
  return labels === undefined || labels.filter((label) => label !== null).length < 2 ? null : labels.map((label) => columnOf(label ?? ''));
}

/** Report cards number their marking periods: 1, 2, 3, 4. Longer runs of numbers are days. */
function withNumberedTerms(columns: readonly Column[]): Column[] {
  const numbered = columns.filter((column) => /^[1-9]\d?$/.test(column.header));
  const isTerms = numbered.length >= 2 && numbered.length <= 6 && numbered.every((column, index) => column.header === String(index + 1));
  return isTerms ? columns.map((column) => (numbered.includes(column) ? { role: 'mark', term: column.header, current: false, header: column.header } : column)) : [...columns];
}

function headerText(cell: Cell): string {
  return cell.text !== '' ? cell.text : (cell.element.getAttribute('aria-label') ?? cell.element.getAttribute('title') ?? '');
}

const LEVEL = /^(?:0?[6-9]|1[0-2])(?:th)?$/;

/** Drops mark columns whose cells are not marks: grade levels such as 9-12, words, room letters. A column of years makes the table a history. */
function withoutLevels(section: Section, columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    if (column.role !== 'mark') return column;
    const isPasses = PASSES.test(column.header);
    if (isPasses && columns.some((other) => other !== column && other.role === 'mark')) return { ...column, role: 'refused' };
    let filled = 0;
    let unread = 0;
    let isLevel = false;
    const values = new Set<string>();
    for (const row of section.body) {
      const cell = row.own.length > 1 ? row.cells[index + row.cells.length - columns.length] : undefined;
      const text = cell === undefined ? '' : markText(cell);
      if (text === '') continue;
      filled++;
      values.add(text);
      if (readMark(text).state === 'unread') unread++;
      isLevel ||= /^(?:\d{1,2}|K) ?[-–] ?\d{1,2}$/.test(text) || (isPasses && /^(?:[YNX]|yes|no)$/i.test(text));
    }
    isLevel ||= filled > 1 && /^gr(?:ade)?\.?$/i.test(column.header) && [...values].every((value) => LEVEL.test(value)) && (values.size === 1 || values.has('10') || values.has('11'));
    if (values.size > 0 && [...values].every((value) => /^(?:19|20)\d\d/.test(value))) return { ...column, role: 'history' };
    return isLevel || unread * 2 > filled || (isPasses && filled === 0) ? { ...column, role: 'refused' } : column;
  });
}

/** Several columns may name the course, one of them by code: the one with the most words stays. */
function withOneName(section: Section, columns: readonly Column[]): readonly Column[] {
  const names = columns.flatMap((column, index) => (column.role === 'course' ? [index] : []));
  if (names.length < 2) return columns;
  const words = names.map((index) => {
    let count = 0;
    for (const row of section.body.slice(0, 40)) {
      const text = cleanCourseName(row.cells[index]?.text ?? '');
      if (isCourseName(text)) count += /^(?=\S*\d)\S+$/.test(text) ? 0 : 1;
    }
    return count;
  });
  const best = names[words.indexOf(Math.max(...words))];
  return columns.map((column, index) => (column.role === 'course' && index !== best ? { role: 'other', term: null, current: false, header: column.header } : column));
}

function readSection(section: Section, columns: readonly Column[], known: TableKnowledge, courses: CourseDraft[], gaps: Gap[]): void {
  const placed = placesOf(columns);
  let isPast = false;
  /** A name that hangs down into the next row: letters in one, percents in the other. */
  let last: Cell | null = null;
  for (const row of section.body) {
    if (row.own.length === 1) {
      isPast = isHistoryTitle(row.own[0]?.text ?? '');
      continue;
    }
    if (isPast) continue;
    const text = (role: Column['role']): string => placed(row, role)[0]?.cell.text ?? '';
    const nameCell = placed(row, 'course')[0]?.cell;
    if (nameCell === undefined) continue;
    const name = known.nameIn?.(nameCell) ?? cleanCourseName(nameCell.text);
    const marks = placed(row, 'mark');
    if (!isCourseName(name)) {
      if (nameCell.text !== '' && marks.some(({ cell }) => readMark(cell.text).state === 'mark') && !/total|average|promedio|gpa|grade point/i.test(nameCell.text) && columnOf(nameCell.text).role !== 'refused') gaps.push({ kind: 'unread-row', row: nameCell.text.slice(0, 80) });
      continue;
    }
    const above = courses.at(-1);
    if (nameCell === last && above !== undefined) {
      courses[courses.length - 1] = { ...above, marks: joinMarks(above.marks, marksOf(marks, text('term'))) };
      continue;
    }
    last = nameCell;
    const hasTeacher = placed(row, 'teacher').length > 0;
    courses.push({
      name,
      element: nameElement(nameCell, name),
      marks: marksOf(marks, text('term')),
      key: text('period') || null,
      student: text('student') || null,
      teacher: hasTeacher ? text('teacher').split('\n')[0] || null : teacherIn(nameCell.element, name),
      missing: countIn(text('missing')) ?? missingIn(nameCell.text),
      absences: countIn(text('absences')),
      lastPosted: dateIn(text('updated')),
    });
  }
}

/** A whole number in a cell (`3`, `3 missing`), or null. */
export function countIn(text: string): number | null {
  const found = /^\D{0,24}?(\d{1,3})\b(?![./%])/.exec(text.trim());
  return found === null ? null : Number(found[1]);
}
