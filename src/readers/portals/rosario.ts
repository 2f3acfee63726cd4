import { assignmentsOfTable } from './courses/assignment-table.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { BookDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { tableBook } from './courses/table-book.ts';
import { personIn } from './courses/teacher.ts';
import { termKind } from './courses/term.ts';
import { inOrder } from './look/in-order.ts';
import { hasTag } from './look/signs.ts';
import { visibleText } from './look/visible-text.ts';
import type { Portal, Signs } from './portal.ts';

const TABLES = 'table.list,.list-outer table,table[id*="list" i],table';

/**
 * RosarioSIS and openSIS. The grade range and rank columns draw other students' marks and are refused; Ungraded is
 * a count.
 * @pages Totals list of Student Grades; work of one course
 * @sure the columns (templates were read)
 * @unsure translated headers other than Spanish
 */
export const signs: Signs = {
  id: 'rosario',
  name: 'RosarioSIS / openSIS',
  recognise({ document, url }) {
    const own = /modname=grades\/(?:student|final)grades/i.test(url.search) || /rosariosis|opensis/i.test(document.title) || document.querySelector('a[href*="modname=Grades/StudentGrades" i]') !== null;
    return own && !url.pathname.startsWith('/focus/') && hasTag(document, 'table') ? 0.8 : 0;
  },
  signIn: /rosariosis|opensis/i,
};

const rosario: Portal = {
  ...signs,
  alsoByWords: () => true,
  confirms: ({ document }) => bookOf(document).courses.length > 0,
  read: (page) => finish(page, 'rosario', [bookOf(page.document)], 'not-a-grade-page'),
};
export default rosario;

function bookOf(document: Document): BookDraft {
  const totals = tableBook(document, document.querySelectorAll(TABLES), { student: 'select[name="student_id"],select[name="student"]', term: 'select[name="mp"]' });
  return totals.courses.length > 0 ? totals : { ...totals, ...courseDetail(document) };
}

/** The page behind a course of the list: `Geography - Ferrer, A - Quarter 2`, then its work. It prints no mark of the course. */
function courseDetail(document: Document): Pick<BookDraft, 'courses' | 'term'> {
  for (const heading of document.querySelectorAll('h2,h3,h1')) {
    const [printed = '', person = '', term = ''] = visibleText(heading).split(' - ');
    const name = cleanCourseName(printed);
    const teacher = personIn(person);
    if (teacher === null || termKind(term) === null || !isCourseName(name)) continue;
    const assignments = inOrder(document, ['table']).flatMap(assignmentsOfTable);
    if (assignments.length === 0) continue;
    return { courses: [{ name, element: heading, teacher, assignments, marks: [{ element: heading, text: '', term: null }] }], term };
  }
  return { courses: [] };
}
