import { readAs, tableBook } from './courses/read-as.ts';
import type { Portal } from './portal.ts';

const TABLES = 'table.list,.list-outer table,table[id*="list" i],table';

/**
 * RosarioSIS and openSIS. The grade range and rank columns draw other students' marks and are refused; Ungraded is
 * a count.
 * @pages Totals list of Student Grades
 * @sure the columns (templates were read)
 * @unsure translated headers other than Spanish
 */
const rosario: Portal = {
  id: 'rosario',
  name: 'RosarioSIS / openSIS',
  recognise({ document, url }) {
    const own = /modname=grades\/(?:student|final)grades/i.test(url.search) || /rosariosis|opensis/i.test(document.title) || document.querySelector('a[href*="modname=Grades/StudentGrades" i]') !== null;
    return own && !url.pathname.startsWith('/focus/') && tableBook(document, document.querySelectorAll(TABLES)).courses.length > 0 ? 0.8 : 0;
  },
  signIn: /rosariosis|opensis/i,
  read: (page) => readAs(page, 'rosario', [tableBook(page.document, page.document.querySelectorAll(TABLES), { student: 'select[name="student_id"],select[name="student"]', term: 'select[name="mp"]' })], 'not-a-grade-page'),
};
export default rosario;
