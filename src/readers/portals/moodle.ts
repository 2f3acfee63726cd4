import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { AssignmentDraft, BookDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { studentOf, tableBook } from './courses/table-book.ts';
import { scoreIn } from './courses/score.ts';
import { visibleText } from './look/visible-text.ts';
import { hasClass, hasId } from './look/signs.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const OVERVIEW = 'table#overview-grade,table[id^="overview-grade"]';
const REPORT = 'table.user-grade';
const TOTAL = /course total|total del curso|gesamt|total du cours|kurs.*(?:total|summe)/i;

/**
 * Moodle. Weights and ranges stand beside grades and are not read; items pass or fail their own mark only; the
 * course total is the last first-level item, its percent before its points.
 * @pages overview of all courses; user report of one
 * @sure both (several parsers agree)
 * @unsure totals may count ungraded work as zero, as the site chose
 */
export const signs: Signs = {
  id: 'moodle',
  name: 'Moodle',
  recognise: ({ document }) => (hasClass(document, 'user-grade') || hasId(document, 'overview-grade') || (hasClass(document, 'path-grade') && document.querySelector(OVERVIEW) !== null) ? 0.95 : 0),
  signIn: /\/login\/index\.php/i,
};

const moodle: Portal = {
  ...signs,
  alsoByWords: () => true,
  read: (page) => finish(page, 'moodle', [page.document.querySelector(REPORT) === null ? overview(page) : report(page.document)], 'not-a-grade-page'),
};
export default moodle;

function overview({ document }: PortalPage): BookDraft {
  const book = tableBook(document, document.querySelectorAll(OVERVIEW));
  // One's own overview names nobody but the account.
  return { ...book, student: studentOf(document, '.usermenu .usertext,.page-header-headings h1,h1') };
}

function report(document: Document): BookDraft {
  const table = document.querySelector(REPORT);
  const rows = table === null ? [] : [...table.querySelectorAll('tr')];
  const total = rows.findLast((row) => row.querySelector('.level1.column-itemname.item,.column-itemname.baggt') !== null || TOTAL.test(row.querySelector('.column-itemname')?.textContent ?? ''));
  const heading = document.querySelector('h1') ?? table?.querySelector('.level1.category') ?? null;
  const name = heading === null ? '' : cleanCourseName(visibleText(heading));
  if (total === undefined || heading === null || !isCourseName(name)) return { courses: [] };
  const percent = total.querySelector('.column-percentage');
  const grade = total.querySelector('.column-grade');
  const shown = percent !== null && /\d/.test(percent.textContent ?? '') ? percent : grade;
  const letter = total.querySelector('.column-lettergrade');
  const text = [letter, shown].map((cell) => (cell === null ? '' : visibleText(cell))).filter((part) => /[\dA-F]/.test(part)).join(' ');
  const assignments = rows.filter((row) => row !== total && row.querySelector('.item.column-itemname:not(.baggt):not(.baggb)') !== null).map(itemOf);
  const isHeaded = table?.querySelector('th.column-grade,thead th') !== null;
  return {
    courses: [{ name, element: heading, assignments, marks: [{ element: shown ?? heading, text, term: null }] }],
    student: studentOf(document, '.page-header-headings h2'),
    gaps: isHeaded ? [] : [{ kind: 'unknown-layout' }],
  };
}

function itemOf(row: Element): AssignmentDraft {
  const item = row.querySelector('.gradeitemheader,.column-itemname') ?? row;
  const grade = row.querySelector('.column-grade');
  const range = row.querySelector('.column-range')?.textContent ?? '';
  const { score, possible, flags } = scoreIn(grade === null ? '' : visibleText(grade), range.split(/[–-]/).at(-1) ?? '');
  return { element: item, name: visibleText(item).split('\n')[0] ?? '', score, possible, flags };
}
