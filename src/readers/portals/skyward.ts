import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { columnOf } from './courses/columns.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { BookDraft, CourseDraft, MarkDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { nameIn, studentFrom } from './courses/student.ts';
import { personIn } from './courses/teacher.ts';
import { termKind } from './courses/term.ts';
import type { Cell, Row } from './look/grid.ts';
import { rowsOf } from './look/grid.ts';
import { hasElement } from './look/signs.ts';
import { everyWord, linesOf, visibleText } from './look/visible-text.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const GRID = 'table[id^="grid_stuGradesGrid_"],[id^="grid_stuGradesGrid_"] table';
const CONDUCT = /citizen|conduct|behavio|effort|work habit|comment/i;

/**
 * Skyward Family Access (SMS 2.0). The grid arrives late: an empty wrapper is not ready. The current term is
 * highlighted, and so is its conduct bucket, which never counts. Assignment rows and dialogs are not courses;
 * academic history has other ids and is not read.
 * @pages gradebook, one grid per child and school
 * @sure the grid (captured pages agree)
 * @unsure district bucket names
 */
export const signs: Signs = {
  id: 'skyward',
  name: 'Skyward Family Access',
  recognise: ({ document }) => (hasElement(document, 'div[id^="grid_stuGradesGrid_"]', 'table[id^="grid_stuGradesGrid_"]') ? 0.95 : 0),
  signIn: /wsisa\.dll|skyward/i,
};

const skyward: Portal = {
  ...signs,
  read: readPage,
};
export default skyward;

function readPage(page: PortalPage): PortalReading {
  const { document } = page;
  const children = new Map<string, { courses: Map<string, CourseDraft>; student: string | null; isHeaded: boolean }>();
  for (const table of document.querySelectorAll(GRID)) {
    const wrap = table.closest('[id^="grid_stuGradesGrid_"][id$="_gridWrap"]') ?? table;
    const rows = rowsOf(table, true);
    if (!rows.some((row) => row.element.hasAttribute('group-parent'))) continue;
    const id = /^grid_stuGradesGrid_([^_]+)/.exec(wrap.id)?.[1] ?? '';
    const child = children.get(id) ?? { courses: new Map<string, CourseDraft>(), student: childIn(wrap), isHeaded: false };
    children.set(id, child);
    const head = rows.find((row) => /(?:^|\s)gHd/.test(row.element.getAttribute('class') ?? '') || row.own.every((cell) => cell.heading));
    child.isHeaded ||= head !== undefined;
    for (const row of rows) {
      const course = row.element.hasAttribute('group-parent') ? courseOf(row, head, document) : null;
      if (course !== null) child.courses.set(course.key ?? course.name, course);
    }
  }
  const only = children.size === 1 ? studentFrom(document, '#sf_StudentLabel') : null;
  const books = [...children.values()].map(
    (child): BookDraft => ({ courses: [...child.courses.values()], student: only ?? child.student, gaps: child.isHeaded ? [] : [{ kind: 'unknown-layout' }] }),
  );
  return finish(page, 'skyward', books, 'not-ready');
}

function childIn(wrap: Element): string | null {
  const tag = wrap.querySelector('.sfTag') ?? wrap.parentElement?.querySelector('.sfTag') ?? null;
  return tag === null ? null : nameIn(visibleText(tag));
}

function courseOf(row: Row, head: Row | undefined, document: Document): CourseDraft | null {
  const classCell = row.own.find((cell) => cell.element.querySelector('[id^="grid_classDesc_"],.classDesc') !== null) ?? row.own.find((cell) => isCourseName(cell.text));
  if (classCell === undefined) return null;
  const heading = classCell.element.querySelector('.classDesc a,span.bld a,span.bld,.classDesc') ?? classCell.element;
  const name = cleanCourseName(visibleText(heading));
  if (!isCourseName(name)) return null;
  const teacherLink = classCell.element.querySelector('a[name="teacherInfo"]');
  const marks: MarkDraft[] = [];
  row.cells.forEach((cell, index) => {
    const mark = cell === classCell ? null : markOf(cell, head?.cells[index + head.cells.length - row.cells.length]);
    if (mark !== null) marks.push(mark);
  });
  return {
    name,
    element: heading,
    marks,
    key: row.element.getAttribute('group-parent'),
    teacher: teacherLink === null ? personIn(linesOf(classCell.element).at(-1) ?? '') : visibleText(teacherLink),
    missing: missingIn(document, name),
  };
}

/** The academic mark in a cell, or null for conduct buckets and cells without a term. */
function markOf(cell: Cell, header: Cell | undefined): MarkDraft | null {
  const link = cell.element.querySelector('[data-bkt],[data-lit]');
  const long = header?.element.getAttribute('tooltip') ?? header?.element.querySelector('[tooltip]')?.getAttribute('tooltip') ?? '';
  const term = link?.getAttribute('data-lit') ?? header?.text ?? '';
  if (term === '' || CONDUCT.test(`${long} ${link?.getAttribute('data-bkt') ?? ''}`) || termKind(term) === 'conduct' || columnOf(term).role === 'refused') return null;
  if (termKind(term) === null && termKind(long) === null && link === null) return null;
  return { element: link ?? cell.element, text: cell.text.replace(/\n/g, ' '), term, current: /sf_highlightYellow/.test(cell.element.getAttribute('class') ?? '') };
}

/** Rows of the missing-assignments module that name the course; null when the page has no such module. */
function missingIn(document: Document, course: string): number | null {
  const modules = document.querySelectorAll('table[id^="grid_missingAssignmentsModule"]');
  if (modules.length === 0) return null;
  let missing = 0;
  for (const module of modules) {
    for (const row of module.querySelectorAll('tr')) if (row.querySelector('tr') === null && everyWord(row).toUpperCase().includes(course.toUpperCase())) missing++;
  }
  return missing;
}
