import { finish } from './courses/finish.ts';
import { studentOf } from './courses/table-book.ts';
import { coursesOfCards } from './courses/selected-cards.ts';
import { hasClass } from './look/signs.ts';
import type { Portal, Signs } from './portal.ts';

const COURSE = 'li[data-status="active"]:has(.class-name),.course-list li:has(.class-name):not([data-status])';

/**
 * Veracross parent and student portals. Past and future classes are not current grades.
 * @pages list of active classes
 * @sure names and grades of the list (two parsers)
 * @unsure the grade detail on its separate host
 */
export const signs: Signs = {
  id: 'veracross',
  name: 'Veracross',
  recognise: ({ document, url }) => (!hasClass(document, 'class-name') || document.querySelector(COURSE) === null ? 0 : 0.85 + (/(?:^|\.)veracross\.com$/.test(url.hostname) ? 0.05 : 0)),
  signIn: /veracross/i,
};

const veracross: Portal = {
  ...signs,
  alsoByWords: () => true,
  read(page) {
    const courses = coursesOfCards(page.document, { card: COURSE, name: '.class-name', mark: '.numeric-grade,.letter-grade', teacher: '.teacher' });
    return finish(page, 'veracross', [{ courses, student: studentOf(page.document, '.student-name,.person-name') }], 'not-ready');
  },
};
export default veracross;
