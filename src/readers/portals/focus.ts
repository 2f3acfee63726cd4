import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { assignmentsOfTable } from './courses/assignment-table.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { BookDraft, CourseDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { chosenOption, studentOf } from './courses/table-book.ts';
import { personIn } from './courses/teacher.ts';
import { visibleText } from './look/visible-text.ts';
import { readMark } from './marks/read-mark.ts';
import { hasId } from './look/signs.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const LINK = 'a[href*="StudentGBGrades"][href*="course_period_id"]';
const CURRENT = '[id="currentStudentGrade[]"],#currentStudentGrade';

/**
 * Focus SIS (Florida).
 * @pages portal page; gradebook of one class
 * @sure the classic pages (two parsers agree)
 * @unsure the newer single-page client, read by words and shapes alone
 */
export const signs: Signs = {
  id: 'focus',
  name: 'Focus',
  recognise: ({ document, url }) => (hasId(document, 'currentStudentGrade[]', 'currentStudentGrade') || document.querySelector(LINK) !== null ? 0.9 : /(?:^|\.)focusschoolsoftware\.com$/.test(url.hostname) || url.pathname.startsWith('/focus/') ? 0.5 : 0),
  signIn: /focusschoolsoftware|\/focus\/|focus school/i,
};

const focus: Portal = {
  ...signs,
  alsoByWords: () => true,
  read: readPage,
};
export default focus;

function readPage(page: PortalPage): PortalReading {
  const { document } = page;
  const courses = document.querySelector(CURRENT) === null ? portalPage(document) : coursePage(document);
  const book: BookDraft = { courses, student: studentOf(document, 'select[name="side_student_id"]'), term: chosenOption(document, 'select[name="side_mp"]') };
  return finish(page, 'focus', [book], document.querySelector(`${CURRENT},${LINK}`) === null ? 'not-a-grade-page' : 'not-ready');
}

/** Two links share a course: one names it, the other is its grade. */
function portalPage(document: Document): CourseDraft[] {
  const byCourse = new Map<string, { named?: Element; marked?: Element }>();
  for (const link of document.querySelectorAll(LINK)) {
    const id = /course_period_id=(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
    if (id === undefined) continue;
    const pair = byCourse.get(id) ?? {};
    if (readMark(visibleText(link)).state === 'unread') pair.named ??= link;
    else pair.marked ??= link;
    byCourse.set(id, pair);
  }
  return [...byCourse].flatMap(([key, { named, marked }]) => {
    if (named === undefined) return [];
    const { name, teacher } = taken(visibleText(named));
    return isCourseName(name) ? [{ name, element: named, key, teacher, marks: [{ element: marked ?? named, text: marked === undefined ? '' : visibleText(marked), term: null }] }] : [];
  });
}

/** `Algebra 1 - Period 3 - 01 - Crowley, D`. */
function taken(title: string): { name: string; teacher: string | null } {
  const parts = title.split(/\s+-\s+/);
  return { name: cleanCourseName(parts[0] ?? title), teacher: parts.length > 1 ? personIn(parts.at(-1) ?? '') : null };
}

function coursePage(document: Document): CourseDraft[] {
  const heading = document.querySelector('h1,h2,.course_title,.pageTitle');
  if (heading === null) return [];
  const { name, teacher } = taken(visibleText(heading));
  const box = [...document.querySelectorAll(CURRENT)].findLast((candidate) => readMark(visibleText(candidate)).state !== 'unread');
  const assignments = [...document.querySelectorAll('table:has([id^="LOy_row"])')].flatMap(assignmentsOfTable);
  if (!isCourseName(name)) return [];
  return [{ name, element: heading, teacher, assignments, marks: [{ element: box ?? heading, text: box === undefined ? '' : visibleText(box), term: null }], missing: assignments.filter((work) => work.flags?.includes('missing') === true).length }];
}
