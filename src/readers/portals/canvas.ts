import { hasClass, hasId } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import { dateIn } from './courses/date.ts';
import type { AssignmentDraft, CourseDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { chosenTerm } from './courses/page-facts.ts';
import { isHistoryTitle } from './courses/refusals.ts';
import { flagsIn, scoreIn } from './courses/score.ts';
import { nameIn, studentFrom } from './courses/student.ts';
import { termIn } from './courses/term.ts';
import { headingsOf } from './look/headings.ts';
import { isHidden, isInHidden } from './look/hidden.ts';
import { isStillFilling } from './look/ready.ts';
import { everyWord, visibleText } from './look/visible-text.ts';
import { readMark } from './marks/read-mark.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const GRADE_LINK = /\/courses\/(\d+)\/grades(?:\/(\d+))?\/?(?:[?#].*)?$/;
const ONE_COURSE = ['grades_summary', 'grade-summary-content', 'grade-summary-react', 'print-grades-container'];
const TRAY = '[data-testid="my-grades-score"],[data-testid="my-grades-course"]';
const NAVIGATION = 'nav,header,#breadcrumbs,#section-tabs,#right-side,#menu';

/**
 * Canvas. A total is computed by the page's own script: before that the page is not ready, and a hidden total is
 * no mark.
 * @pages all courses (table, list, My Grades tray); one course
 * @sure the table, the tray and one course (captured pages agree)
 * @unsure the React view of one course, read by its labels
 */
export const signs: Signs = {
  id: 'canvas',
  name: 'Canvas',
  recognise({ document }) {
    if (isGradePage(document)) return 0.95;
    if (!hasId(document, 'application') && !hasClass(document, 'ic-app-header', 'ic-app')) return 0;
    return document.querySelector(`${TRAY},a[href*="/grades"]`) !== null ? 0.9 : 0;
  },
  signIn: /instructure\.com|pseudonym_session/i,
};

const canvas: Portal = {
  ...signs,
  confirms: ({ document }) => isGradePage(document) || document.querySelector(TRAY) !== null || gradeLinks(document).length > 0,
  read: (page) => (hasId(page.document, ...ONE_COURSE) ? readCourse(page) : readAll(page)),
};
export default canvas;

function isGradePage(document: Document): boolean {
  return hasClass(document, 'student_grades') || hasId(document, ...ONE_COURSE);
}

function gradeLinks(document: Document): Element[] {
  return [...document.querySelectorAll('a[href*="/grades"]')].filter((link) => GRADE_LINK.test(link.getAttribute('href') ?? '') && link.closest(NAVIGATION) === null && !isInHidden(link));
}

function readAll(page: PortalPage): PortalReading {
  const { document } = page;
  const headings = headingsOf(document, []);
  const links = gradeLinks(document);
  const children = new Map<string, CourseDraft[]>();
  for (const link of links) {
    if (headings(link, 1).some((heading) => isHistoryTitle(heading.text))) continue;
    const row = rowAround(link, links);
    const course = courseOf(link, row);
    if (course === null) continue;
    const child = GRADE_LINK.exec(link.getAttribute('href') ?? '')?.[2] ?? '';
    children.set(child, [...(children.get(child) ?? []), course]);
  }
  const oneStudent = children.size === 1 ? (studentFrom(document, '#student_name') ?? chosenStudent(document)) : null;
  const isHeadless = [...document.querySelectorAll('table.student_grades')].some((table) => table.querySelector('th') === null);
  const books = [...children.values()].map((courses) => ({ courses, student: prefixOf(courses) ?? oneStudent, gaps: isHeadless ? [{ kind: 'unknown-layout' } as const] : [] }));
  return finish(page, 'canvas', books, isStillFilling(document) || links.length > 0 || document.querySelector('.student_grades') !== null ? 'not-ready' : 'not-a-grade-page');
}

/** The nearest box around a course link that holds no other course. */
function rowAround(link: Element, links: readonly Element[]): Element {
  let row = link;
  while (row.parentElement !== null && !links.some((other) => other !== link && row.parentElement?.contains(other) === true)) {
    row = row.parentElement;
    if (row.matches('tr,li,[data-testid="my-grades-course"]')) break;
  }
  return row;
}

function courseOf(link: Element, row: Element): CourseDraft | null {
  const name = visibleText(link).split('\n')[0] ?? '';
  if (!/\p{L}/u.test(name)) return null;
  const marked = row.querySelector('td.percent,[data-testid="my-grades-score"],.grade,.percent') ?? row;
  const cells = marked.localName === 'td' ? [...row.querySelectorAll('td:not(.course)')].filter((cell) => readMark(visibleText(cell)).state === 'mark') : [marked];
  const text = cells.map((cell) => visibleText(cell, (inner) => inner === link)).join(' ');
  const period = row.querySelector('.grading_period_title,td.grading_period');
  const term = row.querySelector('select') !== null ? chosenTerm(row) : period === null ? null : termIn(visibleText(period));
  return { name: tidyName(name), element: link, marks: [{ element: marked, text: text.replace(/\n/g, ' ').trim(), term }], key: link.getAttribute('href') };
}

/** Canvas names are the teacher's own words: only the trailing sign and period go. */
function tidyName(name: string): string {
  const prefix = /^[^,]{3,40}, /.exec(name)?.[0] ?? '';
  const rest = name.slice(prefix.length).replace(/\s*\^\s*$/, '');
  const clean = cleanCourseName(rest);
  return prefix + (isCourseName(clean) ? clean : rest);
}

function prefixOf(courses: readonly CourseDraft[]): string | null {
  const prefix = /^([^,]{3,40}), /.exec(courses[0]?.name ?? '')?.[1];
  return prefix !== undefined && courses.length > 1 && courses.every((course) => course.name.startsWith(`${prefix}, `)) ? nameIn(prefix) : null;
}

function chosenStudent(document: Document): string | null {
  const input = document.querySelector('[data-testid="observed-student-dropdown"],#observed-student-dropdown');
  return nameIn(input?.getAttribute('value') ?? '') ?? nameIn(input?.textContent ?? '');
}

function readCourse(page: PortalPage): PortalReading {
  const { document } = page;
  const content = document.querySelector('#grade-summary-content');
  const nameAt = courseName(document);
  const total = totalOf(document);
  if (nameAt === null || total === null || (content !== null && isHidden(content))) return finish(page, 'canvas', [], 'not-ready');
  const assignments = assignmentsOf(document);
  const course: CourseDraft = {
    name: tidyName(nameAt.name),
    element: nameAt.element,
    marks: [{ element: total.element, text: total.text, term: chosenTerm(document), current: true }],
    assignments,
    missing: assignments.length === 0 ? null : assignments.filter((assignment) => assignment.flags?.includes('missing') === true).length,
  };
  const student = studentFrom(document, '#student_name') ?? studentFrom(document, 'h1,h2') ?? nameIn(document.title.replace(/:.*/s, ''));
  const isHeadless = document.querySelector('#grades_summary') !== null && document.querySelector('#grades_summary thead th') === null;
  return finish(page, 'canvas', [{ courses: [course], student, gaps: isHeadless ? [{ kind: 'unknown-layout' }] : [] }], 'not-ready');
}

function courseName(document: Document): { name: string; element: Element } | null {
  for (const link of document.querySelectorAll('#breadcrumbs a[href*="/courses/"],.ic-app-crumbs a[href*="/courses/"]')) {
    if (!/\/courses\/\d+\/?$/.test(link.getAttribute('href') ?? '')) continue;
    return { name: visibleText(link), element: link };
  }
  const titled = /^Grades for [^:]{2,60}: (.{2,100})$/.exec(document.title)?.[1];
  const heading = document.querySelector('h1,h2') ?? document.body;
  return titled === undefined ? null : { name: titled, element: heading };
}

/** The total the page shows; empty text when it says totals are hidden; null while the script has not put it there. */
function totalOf(document: Document): { element: Element; text: string } | null {
  const box = document.querySelector('#student-grades-final,#student-grades-right-content .final_grade,.student_assignment.final_grade:not(tr)') ?? document.querySelector('tr.final_grade,[data-testid="total-row"],[data-testid="grade-total"]');
  const around = box ?? [...document.querySelectorAll('h2,h3,span,div')].find((element) => element.childElementCount <= 3 && /^total:?\s*\S/i.test(everyWord(element))) ?? null;
  if (around === null) return null;
  const words = visibleText(around).replace(/\n/g, ' ');
  if (/disabled|hidden|not (?:be )?(?:shown|available|displayed)|restricted/i.test(words)) return { element: around, text: '' };
  const grade = around.querySelector('.grade') ?? around;
  const letter = visibleText(around.querySelector('.letter_grade') ?? around.ownerDocument.createElement('i'));
  const percent = visibleText(grade).replace(/^total:?\s*/i, '').replace(/\n/g, ' ').replace(letter === '' ? '\n' : letter, '').trim();
  const text = `${letter.replace(/[()]/g, '')} ${percent.replace(/[()]/g, '')}`.trim();
  return /[\dA-F]/.test(text) ? { element: grade, text } : null;
}

function assignmentsOf(document: Document): AssignmentDraft[] {
  const assignments: AssignmentDraft[] = [];
  for (const row of document.querySelectorAll('tr.student_assignment:not(.group_total):not(.final_grade)')) {
    const link = row.querySelector('.title a,th a');
    if (link === null) continue;
    const grade = row.querySelector('.assignment_score .grade,.assignment_score');
    const holder = row.querySelector('.assignment_score .score_holder,.assignment_score');
    const text = holder === null ? '' : visibleText(holder, (inner) => inner.matches('.tooltip_wrap,.tooltip_text,.score_teaser,.screenreader-only,.what_if_score,.original_score,.original_points,.student_entered_score')).replace(/\n/g, ' ');
    const { score, possible, flags } = scoreIn(text.replace(/^click .*score\s*/i, ''), visibleText(row.querySelector('.points_possible,.possible') ?? row.ownerDocument.createElement('i')));
    const status = row.querySelector('.status');
    const pills = [...row.querySelectorAll('.status [class*="-pill"]')].map((pill) => pill.getAttribute('class') ?? '').join(' ').replace(/-/g, ' ');
    const said = status === null ? '' : everyWord(status);
    assignments.push({
      element: link,
      name: visibleText(link),
      category: row.querySelector('.context')?.textContent?.trim() ?? null,
      due: dateIn(visibleText(row.querySelector('.due') ?? row)),
      score: grade === null ? null : score,
      possible,
      flags: [...new Set([...flagsIn(`${said} ${pills.replace(/submission none pill/g, '')}`), ...flags])].filter((flag) => flag !== 'collected' || said !== ''),
    });
  }
  return assignments;
}
