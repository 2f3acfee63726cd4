import { finish } from './courses/finish.ts';
import { tableBook } from './courses/table-book.ts';
import type { Portal, Signs } from './portal.ts';

/**
 * FACTS Family Portal (RenWeb). Facts are thin: header words do the work. Report cards in a `gframe` frame are
 * documents of their own and are not read here.
 * @pages class table with term grade
 * @sure the mixed notation, 94 A
 * @unsure page names and markup
 */
export const signs: Signs = {
  id: 'facts',
  name: 'FACTS Family Portal',
  recognise({ document, url }) {
    const own = /(?:^|\.)(?:renweb|factsmgt)\.com$/.test(url.hostname) || url.pathname.startsWith('/pwr/') || document.body?.classList.contains('pwr') === true || /facts family portal|renweb/i.test(document.title);
    return own ? 0.75 : 0;
  },
  signIn: /renweb|factsmgt|facts family portal/i,
};

const facts: Portal = {
  ...signs,
  alsoByWords: () => true,
  read(page) {
    const { document } = page;
    return finish(page, 'facts', [tableBook(document, document.querySelectorAll('table'), { student: '.student-tabs .active,[role=tab].active,[role=tab][aria-selected=true],select[name*="student" i]' })], 'not-a-grade-page');
  },
};
export default facts;
