import type { Cell, Section } from '../look/grid.ts';
import { readMark } from '../marks/read-mark.ts';
import { columnOf } from './columns.ts';
import { cleanCourseName, isCourseName, isWork } from './course-name.ts';
import type { CourseDraft } from './draft.ts';
import { markText } from './table-cells.ts';
import { termKind } from './term.ts';

/**
 * A table turned on its side: courses across the top, one term in each row. Empty unless every column but the first is
 * headed by a course, every row by a term, and nearly every other cell is a mark or blank.
 */
export function transposedCourses({ head, body }: Section): CourseDraft[] {
  const top = head.at(-1)?.cells ?? [];
  const corner = top[0]?.text ?? '';
  if (top.length < 3 || body.length === 0 || (corner !== '' && columnOf(corner).role !== 'term')) return [];
  const rows = body.map((row) => ({ term: row.cells[0]?.text ?? '', cells: row.cells }));
  if (rows.some(({ term, cells }) => cells.length !== top.length || !isTerm(term))) return [];
  const names = top.slice(1).map((cell) => cleanCourseName(cell.text));
  if (isWork(names) || names.some((name) => !isCourseName(name) || columnOf(name).role !== 'other')) return [];
  const marks = rows.flatMap(({ cells }) => cells.slice(1).map((cell) => readMark(markText(cell)).state));
  if (!marks.includes('mark') || marks.filter((state) => state === 'unread').length * 4 > marks.length) return [];
  return names.map((name, index) => ({
    name,
    element: (top[index + 1] as Cell).element,
    marks: rows.map(({ term, cells }) => {
      const cell = cells[index + 1] as Cell;
      return { element: cell.element, text: markText(cell).replace(/\n/g, ' '), term };
    }),
  }));
}

function isTerm(label: string): boolean {
  const kind = termKind(label);
  return kind !== null && kind !== 'conduct';
}
