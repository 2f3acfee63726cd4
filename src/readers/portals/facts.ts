import { readAs, tableBook } from './courses/read-as.ts';
import type { Portal } from './portal.ts';

/**
 * FACTS Family Portal (RenWeb). Facts are thin: header words do the work. Report cards in a `gframe` frame are
 * documents of their own and are not read here.
 * @pages class table with term grade
 * @sure the mixed notation, 94 A
 * @unsure page names and markup
 */
const facts: Portal = {
  id: 'facts',
  name: 'FACTS Family Portal',
  recognise({ document, url }) {
    const own = /(?:^|\.)renweb\.com$/.test(url.hostname) || url.pathname.startsWith('/pwr/') || document.body?.classList.contains('pwr') === true || /facts family portal|renweb/i.test(document.title);
    return own && tableBook(document, document.querySelectorAll('table')).courses.length > 0 ? 0.75 : 0;
  },
  signIn: /renweb|factsmgt|facts family portal/i,
  read(page) {
    const { document } = page;
    return readAs(page, 'facts', [tableBook(document, document.querySelectorAll('table'), { student: '.student-tabs .active,[role=tab].active,[role=tab][aria-selected=true],select[name*="student" i]' })], 'not-a-grade-page');
  },
};
export default facts;
