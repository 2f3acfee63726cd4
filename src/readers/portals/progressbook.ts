import { readAs, tableBook } from './courses/read-as.ts';
import type { Portal } from './portal.ts';

/**
 * ProgressBook ParentAccess (Ohio). Any table that names class and mark is read by its header.
 * @pages class table
 * @sure the product's name and host
 * @unsure the markup: no public source was found
 */
const progressbook: Portal = {
  id: 'progressbook',
  name: 'ProgressBook',
  recognise({ document, url }) {
    const own = /(?:^|\.)progressbook\.com$/.test(url.hostname) || /progressbook/i.test(document.title);
    return own && tableBook(document, document.querySelectorAll('table')).courses.length > 0 ? 0.75 : 0;
  },
  signIn: /progressbook/i,
  read: (page) => readAs(page, 'progressbook', [tableBook(page.document, page.document.querySelectorAll('table'), { student: '.student-panel h2,[class*="student"] h2,[class*="student-name"]' })], 'not-a-grade-page'),
};
export default progressbook;
