import { assignmentsOfTable } from './courses/assignment-table.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { CourseDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { tableBook } from './courses/table-book.ts';
import { personIn } from './courses/teacher.ts';
import { isInHidden } from './look/hidden.ts';
import { isStillFilling } from './look/ready.ts';
import { hasId } from './look/signs.ts';
import { visibleText } from './look/visible-text.ts';
import type { Portal, Signs } from './portal.ts';

const PULSE = 'table#SP-Pulse,#SP-Pulse table';
const WORK = 'SP_Assignments';
const STUDENT = '.studentTile.active,[class*="tile" i].selected,[class*="tile" i].active';

/**
 * Student and Parent Connection (Q, Zangle; California). The Pulse table is filled late. Captions of assignment tables
 * repeat its marks and are read only where it is not on the page.
 * @pages Pulse table; assignments section
 * @sure the table's id and headers (one extension)
 * @unsure the assignments section (captions and a labelled grade); other sections
 */
export const signs: Signs = {
  id: 'student-connection',
  name: 'StudentConnection',
  recognise: ({ document }) => (hasId(document, 'SP-Pulse', WORK) ? 0.9 : /PortalMainPage/i.test(document.URL) ? 0.6 : 0),
  signIn: /\/(?:Student|Parent)Portal\b|(?:student|parent) ?connection/i,
};

const studentConnection: Portal = {
  ...signs,
  confirms: ({ document }) => hasId(document, 'SP-Pulse', WORK) || isStillFilling(document),
  alsoByWords: () => true,
  read(page) {
    const { document } = page;
    const pulse = tableBook(document, document.querySelectorAll(PULSE), { student: STUDENT });
    const courses = pulse.courses.length > 0 || hasId(document, 'SP-Pulse') ? pulse.courses : [...document.querySelectorAll(`#${WORK} table`)].flatMap(captionedCourse);
    return finish(page, 'student-connection', [{ ...pulse, courses }], 'not-ready');
  },
};
export default studentConnection;

/** `Per: 1 WORLD HISTORY (Garrity, L)` above a row `Current grade: | A (96%)` and the class's work. */
function captionedCourse(table: Element): CourseDraft[] {
  const caption = table.querySelector('caption');
  if (caption === null || isInHidden(table)) return [];
  const [, title = '', teacher = ''] = /^([^(]+)(?:\(([^()]+)\))?$/.exec(visibleText(caption)) ?? [];
  const name = cleanCourseName(title);
  const label = [...table.querySelectorAll('td,th')].find((cell) => /^current grade:?$/i.test(visibleText(cell)));
  const mark = label?.nextElementSibling ?? null;
  if (!isCourseName(name) || mark === null) return [];
  const assignments = assignmentsOfTable(table);
  return [{ name, element: caption, key: /\d+/.exec(title)?.[0] ?? null, teacher: personIn(teacher), assignments, marks: [{ element: mark, text: visibleText(mark), term: null }], missing: assignments.length === 0 ? null : assignments.filter((work) => work.flags?.includes('missing') === true).length }];
}
