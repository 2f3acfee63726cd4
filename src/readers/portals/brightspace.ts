import { hasClass } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { assignmentsOfTable } from './courses/assignment-table.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { CourseDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { studentOf } from './courses/table-book.ts';
import { everyWord, visibleText } from './look/visible-text.ts';
import { readMark } from './marks/read-mark.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const FINAL = /^(?:(?:final|adjusted) )?(?:final )?(?:calculated|adjusted) (?:final )?grade:?$|^final grade:?$/i;

/**
 * D2L Brightspace. Only a released final calculated or adjusted grade is the mark of a course; items are work.
 * @pages My Grades of one course
 * @sure the labels of the final grade and the table of items
 * @unsure newer pages drawn in web components, whose closed parts cannot be read
 */
export const signs: Signs = {
  id: 'brightspace',
  name: 'Brightspace',
  recognise({ document, url }) {
    const own = /\/d2l\/lms\/grades\//.test(url.pathname) || hasClass(document, 'd2l-grid', 'd2l-table');
    return own && document.querySelector('[class*="d2l-"]') !== null ? 0.85 : 0;
  },
  signIn: /brightspace|\/d2l\/login/i,
};

const brightspace: Portal = {
  ...signs,
  alsoByWords: () => true,
  confirms: ({ document }) => finalGrade(document) !== null || /grades/i.test(document.title),
  read: readPage,
};
export default brightspace;

function readPage(page: PortalPage): PortalReading {
  const { document } = page;
  const title = /^(?:my )?grades\s*[-–|]\s*(.{2,80}?)(?:\s*[-–|]\s*[^-–|]+)?$/i.exec(document.title)?.[1] ?? '';
  const name = cleanCourseName(title);
  const named = [...document.querySelectorAll('header a,.d2l-navigation-s-link,h1,h2')].find((element) => cleanCourseName(visibleText(element)) === name) ?? document.querySelector('h1');
  const assignments = [...document.querySelectorAll('table')].flatMap(assignmentsOfTable);
  const grade = finalGrade(document);
  const courses: CourseDraft[] = [];
  if (named !== null && isCourseName(name) && (grade !== null || assignments.length > 0)) courses.push({ name, element: named, assignments, marks: [{ element: grade?.element ?? named, text: grade?.text ?? '', term: null }] });
  return finish(page, 'brightspace', [{ courses, student: studentOf(document, undefined) }], 'not-ready');
}

/** The value beside the label of the final grade: its row, or the box around its heading. */
function finalGrade(document: Document): { element: Element; text: string } | null {
  for (const label of document.querySelectorAll('h1,h2,h3,th,td,label,span,div')) {
    if (label.childElementCount > 1 || !FINAL.test(everyWord(label))) continue;
    const box = label.closest('tr') ?? label.parentElement;
    const text = box === null ? '' : visibleText(box, (inner) => inner === label).replace(/\n/g, ' ');
    if (box !== null && readMark(text).state === 'mark') return { element: box, text };
  }
  return null;
}
