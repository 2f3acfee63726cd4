import { finish } from './courses/finish.ts';
import { tableBook } from './courses/table-book.ts';
import { visibleText } from './look/visible-text.ts';
import { cleanCourseName } from './courses/course-name.ts';
import type { Portal, Signs } from './portal.ts';

const TABLE = 'table.list:has(tr.listheading)';

/**
 * Genesis (New Jersey). A nested table shows a projected grade, which is not the grade; the list of assignments is
 * not a grade page.
 * @pages weekly summary; report card
 * @sure the weekly summary (one scraper)
 * @unsure the report card, read by its header
 */
export const signs: Signs = {
  id: 'genesis',
  name: 'Genesis',
  recognise({ document, url }) {
    const table = document.querySelector(TABLE);
    if (table === null || table.querySelector('.listheading')?.textContent?.match(/\b(?:category|due|points)\b/i)) return 0;
    const own = document.querySelector('.categorytab,select[name="fldMarkingPeriod"]') !== null || /genesis/i.test(document.title) || url.pathname.startsWith('/genesis/');
    return own && /course|class|subject/i.test(table.querySelector('.listheading')?.textContent ?? '') ? 0.85 : 0;
  },
  signIn: /\/genesis\/|j_security_check/i,
};

const genesis: Portal = {
  ...signs,
  alsoByWords: () => true,
  read(page) {
    const { document } = page;
    const book = tableBook(document, document.querySelectorAll(TABLE), {
      student: 'select[name="studentid"],select[name="fldStudent"]',
      term: 'select[name="fldMarkingPeriod"]',
      nameIn: (cell) => cleanCourseName(visibleText(cell.element.querySelector('.categorytab') ?? cell.element)),
    });
    return finish(page, 'genesis', [book], 'not-a-grade-page');
  },
};
export default genesis;
