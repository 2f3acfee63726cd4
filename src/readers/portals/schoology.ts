import { hasClass, hasId } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { isCourseName } from './courses/course-name.ts';
import { dateIn } from './courses/date.ts';
import type { AssignmentDraft, CourseDraft, MarkDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { studentOf } from './courses/table-book.ts';
import { flagsIn, scoreIn } from './courses/score.ts';
import { everyWord, visibleText } from './look/visible-text.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const COURSE = '.gradebook-course';

/**
 * Schoology. Rows are a tree of course, periods, categories and items; collapsed rows are in the page and are
 * read; percents in brackets are weights. Many districts publish no grades to parents here: such pages are not
 * grade pages.
 * @pages grade report of all courses or of one
 * @sure the report (captured pages and several extensions agree)
 * @unsure rubric and alpha grades
 */
export const signs: Signs = {
  id: 'schoology',
  name: 'Schoology',
  recognise: ({ document }) => (hasClass(document, 'gradebook-course', 'hierarchical-grading-report') || hasId(document, 'recently-completed-wrapper') ? 0.95 : 0),
  signIn: /schoology/i,
};

const schoology: Portal = {
  ...signs,
  read: readPage,
};
export default schoology;

function readPage(page: PortalPage): PortalReading {
  const { document } = page;
  const courses = [...document.querySelectorAll(COURSE)].filter((block) => block.querySelector(COURSE) === null).map(courseOf).filter((course) => course !== null);
  const student = studentOf(document, '.child-selector .selected,[class*="student-name"],.user-name,#left-nav .child-name');
  return finish(page, 'schoology', [{ courses, student }], 'not-ready');
}

function courseOf(block: Element): CourseDraft | null {
  const heading = block.querySelector('.gradebook-course-title a,.gradebook-course-title') ?? block.querySelector('.course-row .title');
  if (heading === null) return null;
  const name = withoutSection(visibleText(heading, (inner) => inner.matches('.arrow')).replace(/\n/g, ' ').trim());
  if (!isCourseName(name)) return null;
  const assignments = itemsOf(block);
  return {
    name,
    element: heading,
    marks: marksOf(block, heading),
    key: block.id,
    assignments,
    missing: assignments.length === 0 ? null : assignments.filter((work) => work.flags?.includes('missing') === true).length,
  };
}

/** The link reads "Course: Section". */
function withoutSection(title: string): string {
  const colon = title.lastIndexOf(':');
  return colon > 1 ? title.slice(0, colon).trim() : title;
}

/** One mark per grading period; the course row is the year to date and counts only without periods. */
function marksOf(block: Element, heading: Element): MarkDraft[] {
  const periods = [...block.querySelectorAll('.period-row')].map((row) => ({ element: gradeCell(row), text: gradeText(row), term: titleOf(row) }));
  const own = block.querySelector('.course-row');
  const total = own === null ? null : { element: gradeCell(own), text: gradeText(own) };
  const summary = block.querySelector('.summary-course .course-grade-value,.course-grade-value');
  const course = total !== null && /[\dA-F]/.test(total.text) ? total : summary === null ? total : { element: summary, text: visibleText(summary) };
  if (periods.length === 0) return [course === null ? { element: heading, text: '', term: null } : { ...course, term: null }];
  return course === null ? periods : [...periods, { ...course, term: 'Year' }];
}

function gradeCell(row: Element): Element {
  return row.querySelector('.grade-column .awarded-grade,.grade-column .no-grade,.grade-column') ?? row;
}

function gradeText(row: Element): string {
  const cell = row.querySelector('.grade-column');
  if (cell === null) return '';
  return visibleText(cell, (inner) => inner.matches('.max-grade,.exception,.grading-period-weight,.percentage-contrib')).replace(/\n/g, ' ');
}

function titleOf(row: Element): string {
  const title = row.querySelector('.title-column .title,.title');
  return title === null ? '' : visibleText(title, (inner) => inner.matches('.percentage-contrib')).replace(/\n/g, ' ').trim();
}

function itemsOf(block: Element): AssignmentDraft[] {
  const items: AssignmentDraft[] = [];
  let category: string | null = null;
  for (const row of block.querySelectorAll('.category-row,.item-row')) {
    if (row.matches('.category-row')) {
      category = titleOf(row);
      continue;
    }
    const title = row.querySelector('.title-column .title a,.title-column .title,.title') ?? row;
    const cell = row.querySelector('.grade-column');
    const { score, possible, flags } = scoreIn(cell === null ? '' : visibleText(cell).replace(/\n/g, ' '));
    const said = [...row.querySelectorAll('.exception,.exception-text,.exception-icon,.grade-column .visually-hidden')].map((part) => everyWord(part)).join(' ');
    const all = new Set([...flagsIn(`${said} ${row.matches('.dropped') ? 'dropped' : ''}`), ...flags]);
    // Marked missing while a submission waits to be graded: waiting, not missing.
    if (all.has('missing') && all.has('collected')) all.delete('missing');
    items.push({ element: title, name: visibleText(title).split('\n')[0] ?? '', category, due: dateIn(visibleText(row.querySelector('.due-date') ?? row)), score, possible, flags: [...all] });
  }
  return items;
}
