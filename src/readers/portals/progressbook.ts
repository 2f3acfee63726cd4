import { finish } from './courses/finish.ts';
import { tableBook } from './courses/table-book.ts';
import type { Portal, Signs } from './portal.ts';

/**
 * ProgressBook ParentAccess (Ohio). Any table that names class and mark is read by its header.
 * @pages class table
 * @sure the product's name and host
 * @unsure the markup: no public source was found
 */
export const signs: Signs = {
  id: 'progressbook',
  name: 'ProgressBook',
  recognise({ document, url }) {
    const own = /(?:^|\.)progressbook\.com$/.test(url.hostname) || /progressbook/i.test(document.title);
    return own ? 0.75 : 0;
  },
  signIn: /progressbook/i,
};

const progressbook: Portal = {
  ...signs,
  alsoByWords: () => true,
  read: (page) => finish(page, 'progressbook', [tableBook(page.document, page.document.querySelectorAll('table'), { student: '.student-panel h2,[class*="student"] h2,[class*="student-name"]' })], 'not-a-grade-page'),
};
export default progressbook;
