import { hasClass, hasId } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { assignmentsOfTable } from './courses/assignment-table.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { CourseDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { printedTerm } from './courses/page-facts.ts';
import { studentOf } from './courses/table-book.ts';
import { teacherIn } from './courses/teacher.ts';
import { piecesOf } from './look/pieces.ts';
import { visibleText } from './look/visible-text.ts';
import { readMark } from './marks/read-mark.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

/**
 * Jupiter Ed, one class at a time. The class is the title of the main box, the grade is the one letter with
 * percent outside its lists; two such marks are no answer.
 * @pages one class
 * @sure the notation and the statuses
 * @unsure the markup: ids are generic and no saved page is public
 */
export const signs: Signs = {
  id: 'jupiter',
  name: 'Jupiter Ed',
  recognise({ document, url }) {
    const own = /(?:^|\.)jupitered\.com$/.test(url.hostname) || document.title === 'Jupiter Ed' || hasId(document, 'touchnavbtn');
    return own && (hasId(document, 'touchnavbtn') || hasClass(document, 'classnav', 'toptabnull')) ? 0.8 : 0;
  },
  signIn: /jupitered\.com|jupiter ed/i,
};

const jupiter: Portal = {
  ...signs,
  alsoByWords: () => true,
  read: readPage,
};
export default jupiter;

function readPage(page: PortalPage): PortalReading {
  const { document } = page;
  const box = document.querySelector('#mainbox,#mainpage') ?? document.body;
  const heading = box.querySelector('[class*="title"],[id*="title"],h1,h2') ?? document.querySelector('.classnav.sel,.classnavsel,.classnav[on]');
  const name = heading === null ? '' : cleanCourseName(visibleText(heading));
  const percents = piecesOf(box, (element) => element.localName === 'table' && (element as HTMLTableElement).rows.length > 1).filter((piece) => {
    const mark = readMark(piece.text);
    return mark.percent !== null && mark.points === null;
  });
  const whole = percents.filter((piece) => readMark(piece.text).letter !== null);
  const marks = whole.length === 0 ? percents : whole;
  const courses: CourseDraft[] = [];
  const [only] = marks;
  if (heading !== null && isCourseName(name) && marks.length <= 1) {
    const assignments = [...box.querySelectorAll('table')].flatMap(assignmentsOfTable);
    if (only !== undefined || assignments.length > 0) courses.push({ name, element: heading, teacher: teacherIn(box, name), assignments, missing: assignments.filter((work) => work.flags?.includes('missing') === true).length, marks: [{ element: only?.element ?? heading, text: only?.text ?? '', term: null }] });
  }
  const term = document.querySelector('[id^="text_term"]');
  const printed = term === null ? printedTerm([], piecesOf(box, undefined, 60)) : visibleText(term);
  return finish(page, 'jupiter', [{ courses, student: studentOf(document, '.toptabnull'), term: printed }], 'not-ready');
}
