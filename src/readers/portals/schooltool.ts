import { finish } from './courses/finish.ts';
import { tableBook } from './courses/table-book.ts';
import { hasElement } from './look/signs.ts';
import type { Portal, Signs } from './portal.ts';

const TABLES = ['table[id*="StudentGradesMPView_DataGrid"]', 'table[id*="StudentGrades"][class*="DataGrid"]'];

/**
 * SchoolTool (New York), where 65 passes.
 * @pages marking period grades
 * @sure the table's id and its header (one scraper)
 * @unsure other views
 */
export const signs: Signs = {
  id: 'schooltool',
  name: 'SchoolTool',
  recognise: ({ document }) => (hasElement(document, ...TABLES) ? 0.9 : 0),
  signIn: /schooltool/i,
};

const schooltool: Portal = {
  ...signs,
  alsoByWords: () => true,
  read: (page) => finish(page, 'schooltool', [tableBook(page.document, page.document.querySelectorAll(TABLES.join()), { student: '[id*="lblStudent"],[id*="StudentTabs"] .selected' })], 'not-a-grade-page'),
};
export default schooltool;
