import { finish } from './courses/finish.ts';
import { tableBook } from './courses/table-book.ts';
import { hasTag } from './look/signs.ts';
import type { Portal, Signs } from './portal.ts';

const TABLES = 'table.list,.list-outer table,table[id*="list" i],table';

/**
 * RosarioSIS and openSIS. The grade range and rank columns draw other students' marks and are refused; Ungraded is
 * a count.
 * @pages Totals list of Student Grades
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
  confirms: ({ document }) => tableBook(document, document.querySelectorAll(TABLES)).courses.length > 0,
  read: (page) => finish(page, 'rosario', [tableBook(page.document, page.document.querySelectorAll(TABLES), { student: 'select[name="student_id"],select[name="student"]', term: 'select[name="mp"]' })], 'not-a-grade-page'),
};
export default rosario;
