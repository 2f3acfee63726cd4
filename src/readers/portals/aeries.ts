import { hasClass, hasId } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { assignmentsOfTable } from './courses/assignment-table.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { BookDraft, CourseDraft, MarkDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { chosenOption, studentOf, tableBook } from './courses/table-book.ts';
import { coursesOfCards } from './courses/selected-cards.ts';
import { termIn, termKind } from './courses/term.ts';
import { rowsOf } from './look/grid.ts';
import { visibleText } from './look/visible-text.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const CARDS = '#divClass .Card,.CardWithPeriod,.Card:has(.GradebookLink)';
const DETAILS = 'table.GradebookDetailsTable,table[id*="GradebookDetails"]';
const FIELDS = 'td[data-tcfc]';
const STUDENT = '#StudentNameDropDown .StudentName,#StudentNameDropDown .studentName,#StudentNameDropDown a,.StudentNameLink';

/**
 * Aeries Parent and Student portals.
 * @pages dashboard class cards; gradebook of one class; Grades page
 * @sure cards, gradebook rows and the totals row that holds the mark of one class
 * @unsure the Grades page, read by its field codes
 */
export const signs: Signs = {
  id: 'aeries',
  name: 'Aeries',
  recognise({ document, url }) {
    if (hasClass(document, 'GradebookDetailsTable', 'CardWithPeriod', 'GradebookLink')) return 0.9;
    if (!isAeries(document)) return 0;
    if (document.querySelector(CARDS) !== null) return 0.9;
    if (document.querySelector(`${FIELDS}[data-tcfc^="GRD.M"]`) !== null) return 0.85;
    return /GradebookSummary/i.test(url.pathname) || document.querySelector('#divClass,[id*="GradebookSummary"]') !== null ? 0.7 : 0;
  },
  signIn: /aeries|LoginParent\.aspx/i,
};

const aeries: Portal = {
  ...signs,
  alsoByWords: () => true,
  read: readPage,
};
export default aeries;

function isAeries(document: Document): boolean {
  return hasId(document, 'StudentNameDropDown', 'AeriesHeader', 'NavMainGrades', 'ctl00_MainContent_MainPanel') || /aeries/i.test(document.title) || document.URL.includes('aeries');
}

function readPage(page: PortalPage): PortalReading {
  const { document } = page;
  const student = studentOf(document, STUDENT);
  const book = document.querySelector(DETAILS) !== null ? details(document) : document.querySelector(FIELDS) !== null ? gradesPage(document) : dashboard(document);
  return finish(page, 'aeries', [{ ...book, student }], 'not-ready');
}

function dashboard(document: Document): BookDraft {
  const courses = coursesOfCards(document, { card: CARDS, name: '.TextHeading,.GradebookLink', mark: '.Grade', teacher: '.TextSubSection,.TeacherName', period: '.Period' });
  return courses.length > 0 ? { courses } : tableBook(document, document.querySelectorAll('[id*="GradebookSummary"] table,table[id*="GradebookSummary"]'));
}

/** The chosen option reads `<< 1- Math 8 - Quarter 2 >>`. */
function details(document: Document): BookDraft {
  const label = (chosenOption(document, 'select[id*="dlGN"],select[id*="Gradebook"],select') ?? '').replace(/<<|>>/g, '').trim();
  const term = termIn(label);
  const name = cleanCourseName(label.replace(/^\d+\s*-\s*/, '').replace(term === null ? /$^/ : new RegExp(`\\s*-\\s*${term}.*$`, 'i'), ''));
  const select = document.querySelector('select[id*="dlGN"],select[id*="Gradebook"],select');
  const table = document.querySelector(DETAILS);
  if (select === null || table === null || !isCourseName(name)) return { courses: [] };
  const assignments = assignmentsOfTable(table);
  const course: CourseDraft = {
    name,
    element: select,
    marks: [totalsOf(document, term) ?? { element: select, text: '', term }],
    assignments,
    missing: assignments.filter((work) => work.flags?.includes('missing') === true).length,
  };
  return { courses: [course], term };
}

/** Percent and mark in the closing row of the category table. */
function totalsOf(document: Document, term: string | null): MarkDraft | null {
  for (const table of document.querySelectorAll('table')) {
    const rows = rowsOf(table);
    const head = rows[0]?.own.map((cell) => cell.text) ?? [];
    const at = [/^(?:perc|percent|%)$/i, /^mark$/i].map((words) => head.findIndex((text) => words.test(text)));
    const totals = rows.find((row) => /^totals?$/i.test(row.own[0]?.text ?? ''));
    if (totals === undefined || at.every((index) => index < 0)) continue;
    const cells = at.map((index) => totals.cells[index]).filter((cell) => cell !== undefined && cell.text !== '');
    const [first] = cells;
    if (first !== undefined) return { element: first.element, text: cells.map((cell) => cell?.text ?? '').join(' '), term };
  }
  return null;
}

/** Report-card history: the field code tells course, and mark by marking period. */
function gradesPage(document: Document): BookDraft {
  const courses: CourseDraft[] = [];
  for (const cell of document.querySelectorAll('td[data-tcfc="CRS.CO"]')) {
    const row = cell.closest('tr');
    const name = cleanCourseName(visibleText(cell));
    if (row === null || !isCourseName(name)) continue;
    const heads = [...(row.closest('table')?.querySelectorAll('thead th,tr:first-child th') ?? [])].map((head) => visibleText(head));
    const marks = [...row.querySelectorAll('td[data-tcfc^="GRD.M"]')].map((mark): MarkDraft => {
      const head = heads[[...row.children].indexOf(mark)] ?? '';
      return { element: mark, text: visibleText(mark).replace(/\n/g, ' '), term: termKind(head) === null ? `MP${/M(\d)$/.exec(mark.getAttribute('data-tcfc') ?? '')?.[1] ?? ''}` : head };
    });
    const teacher = row.querySelector('td[data-tcfc="TCH.TE"],td[data-tcfc^="TCH."]');
    courses.push({ name, element: cell, marks, teacher: teacher === null ? null : visibleText(teacher) });
  }
  const isHeaded = document.querySelector('td[data-tcfc="CRS.CO"]')?.closest('table')?.querySelector('th') ?? null;
  return { courses, gaps: isHeaded === null ? [{ kind: 'unknown-layout' }] : [] };
}
