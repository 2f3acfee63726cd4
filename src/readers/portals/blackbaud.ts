import { finish } from './courses/finish.ts';
import { studentOf } from './courses/table-book.ts';
import { coursesOfCards } from './courses/selected-cards.ts';
import { chosenTerm } from './courses/page-facts.ts';
import { isStillFilling } from './look/ready.ts';
import { hasId } from './look/signs.ts';
import type { Portal, Signs } from './portal.ts';

const COURSE = '#coursesContainer .row:has(h3)';

/**
 * Blackbaud (myschoolapp.com). Drawn late; many schools hide grades, which then are no mark.
 * @pages Progress
 * @sure course rows and their shown grade
 * @unsure hidden grades and other views
 */
export const signs: Signs = {
  id: 'blackbaud',
  name: 'Blackbaud',
  recognise({ document, url }) {
    if (hasId(document, 'coursesContainer')) return document.querySelector(COURSE) === null ? 0.65 : 0.85;
    return /(?:^|\.)myschoolapp\.com$/.test(url.hostname) && /progress/i.test(url.hash) ? 0.65 : 0;
  },
  signIn: /myschoolapp|blackbaud/i,
};

const blackbaud: Portal = {
  ...signs,
  confirms: ({ document }) => hasId(document, 'coursesContainer') || isStillFilling(document),
  alsoByWords: () => true,
  read(page) {
    const { document } = page;
    const courses = coursesOfCards(document, { card: COURSE, name: 'h3:not(.showGrade)', mark: '.showGrade', tidy: (name) => name.replace(/\s+-\s+\w{1,4}(?:\s*\([^)]*\))?$/, '') });
    return finish(page, 'blackbaud', [{ courses, student: studentOf(document, '.childselect .active,[class*="student-name"]'), term: chosenTerm(document) }], 'not-ready');
  },
};
export default blackbaud;
