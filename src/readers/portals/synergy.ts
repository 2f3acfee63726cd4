import { hasClass, hasId } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { assignmentsOfTable } from './courses/assignment-table.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { CourseDraft, MarkDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { studentOf } from './courses/table-book.ts';
import { missingIn } from './courses/missing.ts';
import { postedIn } from './courses/selected-cards.ts';
import { personIn } from './courses/teacher.ts';
import { isInHidden } from './look/hidden.ts';
import { everyWord, visibleText } from './look/visible-text.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const HEADER = '.gb-class-header';
const DETAIL = '#current-grade,.gb-current-grade';
const STUDENT = '[id$="StudentSelector"] .student-name,[id$="StudentSelector"] button,.student-name';

/**
 * Edupoint Synergy ParentVUE and StudentVUE. A class header is followed by one row per marking period; score
 * histories, the what-if copy and standards rows are not the mark.
 * @pages gradebook list; detail of one class
 * @sure both (captured pages agree)
 * @unsure elementary standards, read as marks on their own scale
 */
export const signs: Signs = {
  id: 'synergy',
  name: 'Synergy ParentVUE',
  recognise({ document, url }) {
    if (hasClass(document, 'gb-class-header', 'course-markperiod')) return 0.95;
    if ((hasId(document, 'current-grade') || hasClass(document, 'gb-current-grade')) && document.querySelector('[class*="pxp-"]') !== null) return 0.9;
    return /PXP2?_Grade_?book\.aspx/i.test(url.pathname) && document.querySelector('[class*="pxp"],[id*="gradebook" i],#gb-classes') !== null ? 0.7 : 0;
  },
  signIn: /PXP2?_Login|parentvue|studentvue/i,
};

const synergy: Portal = {
  ...signs,
  alsoByWords: () => true,
  read: (page) => (page.document.querySelector(HEADER) === null && page.document.querySelector(DETAIL) !== null ? readDetail(page) : readList(page)),
};
export default synergy;

function readList(page: PortalPage): PortalReading {
  const { document } = page;
  const current = document.querySelector('.breadcrumb-term.current,[data-action="GB.SetTerm"].current');
  const term = current === null ? null : visibleText(current);
  const courses = [...document.querySelectorAll(HEADER)].filter((header) => !isInHidden(header)).map((header) => courseOf(header, term)).filter((course) => course !== null);
  const legend = everyWord(document.querySelector('.pxp-content') ?? document.body).slice(0, 600);
  return finish(page, 'synergy', [{ courses, student: studentOf(document, STUDENT), term, words: legend }], 'not-ready');
}

function courseOf(header: Element, current: string | null): CourseDraft | null {
  const title = header.querySelector('.course-title') ?? header.querySelector('button');
  if (title === null) return null;
  const name = cleanCourseName(visibleText(title));
  if (!isCourseName(name)) return null;
  const marks: MarkDraft[] = [];
  let words = everyWord(header);
  for (let row = header.nextElementSibling; row !== null && !row.matches(HEADER); row = row.nextElementSibling) {
    if (!row.matches('[data-mark-gu],.gb-class-row') && row.querySelector('.mark') === null) continue;
    words += ` ${everyWord(row)}`;
    const mark = markOf(row, current);
    if (mark !== null) marks.push(mark);
  }
  if (marks.length === 0) {
    const own = markOf(header, current);
    if (own !== null) marks.push(own);
  }
  const teacher = header.querySelector('.teacher .teacher,.teacher');
  return {
    name,
    element: title,
    marks,
    key: header.getAttribute('data-guid'),
    teacher: teacher === null ? null : (personIn(visibleText(teacher)) ?? visibleText(teacher)),
    missing: missingIn(words),
    lastPosted: postedIn(words),
  };
}

function markOf(row: Element, current: string | null): MarkDraft | null {
  const boxes = [...row.querySelectorAll('.mark,.score')].filter((box) => box.closest('.score-history,.gb-standard-row,[id*="what-if"]') === null);
  if (boxes.length === 0) return null;
  const period = row.querySelector('.course-markperiod');
  const term = period === null ? current : visibleText(period).replace(/\n/g, ' ');
  const texts = [...new Set(boxes.map((box) => visibleText(box).replace(/\n/g, ' ')).filter((text) => text !== ''))];
  const said = texts.filter((text) => !texts.some((other) => other !== text && other.includes(text)));
  return { element: boxes[0] ?? row, text: said.join(' '), term, current: term !== null && term === current };
}

function readDetail(page: PortalPage): PortalReading {
  const { document } = page;
  const content = document.querySelector('.pxp-course-content') ?? document.body;
  const title = content.querySelector('[class*="course-title"],h1,h2');
  const grade = content.querySelector(DETAIL);
  const name = title === null ? '' : cleanCourseName(visibleText(title));
  if (title === null || grade === null || !isCourseName(name)) return finish(page, 'synergy', [], 'not-ready');
  const parts = [...grade.querySelectorAll('.mark,.score')].map((part) => visibleText(part)).filter((text) => text !== '');
  const assignments = [...content.querySelectorAll('table')].flatMap(assignmentsOfTable);
  const teacher = content.querySelector('.teacher');
  const course: CourseDraft = {
    name,
    element: title,
    marks: [{ element: grade, text: parts.length > 0 ? parts.join(' ') : visibleText(grade).replace(/\n/g, ' '), term: null }],
    teacher: teacher === null ? null : personIn(visibleText(teacher)),
    assignments,
    missing: assignments.length === 0 ? null : assignments.filter((work) => work.flags?.includes('missing') === true).length,
  };
  const current = document.querySelector('.breadcrumb-term.current');
  return finish(page, 'synergy', [{ courses: [course], student: studentOf(document, STUDENT), term: current === null ? null : visibleText(current) }], 'not-ready');
}
