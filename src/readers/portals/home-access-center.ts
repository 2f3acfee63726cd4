import { hasClass, hasId } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { assignmentsOfTable } from './courses/assignment-table.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { BookDraft, CourseDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { asOfDate } from './courses/page-facts.ts';
import { chosenOption, studentOf, tableBook } from './courses/table-book.ts';
import { studentFrom } from './courses/student.ts';
import { outerOf } from './look/frames.ts';
import { isInHidden } from './look/hidden.ts';
import { visibleText } from './look/visible-text.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const WEEK = '.sg-homeview-table';
const CLASS = '.AssignmentClass';
const REPORT = 'table[id*="dgReportCard"],table[id*="dgIPR"]';
const FRAME = 'iframe#sg-legacy-iframe';
const STUDENT = '.sg-banner-chooser .sg-banner-text,.sg-banner-chooser,#plnMain_lblStudentName';

/**
 * Home Access Center (eSchoolPLUS), in the page itself, in the legacy frame, or through it. Weekday cells hold
 * attendance and assignments and are never read; citizenship columns are refused by name.
 * @pages week view; classwork; report card; interim progress
 * @sure week view and classwork headings
 * @unsure report card and interim progress, read by their header
 */
export const signs: Signs = {
  id: 'home-access-center',
  name: 'Home Access Center',
  recognise({ document, url }) {
    const path = /\/HomeAccess\//i.test(url.pathname) ? 0.05 : 0;
    if (hasClass(document, 'sg-homeview-table', 'AssignmentClass')) return 0.9 + path;
    if (hasClass(document, 'sg-asp-table', 'sg-asp-table-header-row', 'sg-asp-table-group') && document.querySelector(REPORT) !== null) return 0.85 + path;
    if (!hasId(document, 'sg-legacy-iframe')) return 0;
    const inside = insideOf(document);
    if (inside !== null && inside.querySelector(`${CLASS},${REPORT}`) !== null) return 0.85 + path;
    return /\/(?:Classes\/Classwork|Grades\/(?:ReportCard|InterimProgress))/i.test(url.pathname) ? 0.6 + path : 0;
  },
  signIn: /HomeAccess\/Account|LogOnDetails/i,
};

const homeAccessCenter: Portal = {
  ...signs,
  alsoByWords: () => true,
  read: readPage,
};
export default homeAccessCenter;

function insideOf(document: Document): Document | null {
  try {
    return (document.querySelector(FRAME) as HTMLIFrameElement | null)?.contentDocument ?? null;
  } catch {
    return null;
  }
}

function readPage(page: PortalPage): PortalReading {
  const outer = page.document;
  const document = outer.querySelector(`${WEEK},${CLASS},${REPORT}`) === null ? (insideOf(outer) ?? outer) : outer;
  if (document !== outer && page.framesReadThemselves === true) return { outcome: 'not-a-grade-page' };
  const student = studentOf(outerOf(outer), STUDENT) ?? studentFrom(outerOf(outer), '.sg-banner-text');
  const book = document.querySelector(CLASS) !== null ? classwork(document) : document.querySelector(WEEK) !== null ? weekView(document) : reportCard(document);
  return finish(page, 'home-access-center', [{ ...book, student, asOf: asOfDate(document) }], 'not-ready');
}

function weekView(document: Document): BookDraft {
  return tableBook(document, document.querySelectorAll(WEEK), {
    nameIn: (cell) => cleanCourseName(visibleText(cell.element.querySelector('[id="courseName"]') ?? cell.element)),
  });
}

function reportCard(document: Document): BookDraft {
  return tableBook(document, document.querySelectorAll(REPORT));
}

function classwork(document: Document): BookDraft {
  const courses = [...document.querySelectorAll(CLASS)].filter((block) => !isInHidden(block)).map(courseOf).filter((course) => course !== null);
  const run = chosenOption(document, 'select[id*="ddlReportCardRuns" i],select[name*="ddlReportCardRuns" i]');
  return { courses, term: run === null || /all/i.test(run) ? null : run };
}

function courseOf(block: Element): CourseDraft | null {
  const heading = block.querySelector('a.sg-header-heading,.sg-header-heading:not(.sg-right)');
  const name = heading === null ? '' : cleanCourseName(visibleText(heading));
  if (heading === null || !isCourseName(name)) return null;
  const average = block.querySelector('.sg-header-heading.sg-right,[id*="lblHdrAverage"],[id*="lblOverallAverage"]');
  const assignments = [...block.querySelectorAll('table[id*="dgCourseAssignments"]')].flatMap(assignmentsOfTable);
  return {
    name,
    element: heading,
    // The wording before the number varies: "Student Grades 81.30%", "MP Average 88.40%".
    marks: [{ element: average ?? heading, text: average === null ? overall(block) : visibleText(average).replace(/^[A-Za-z][A-Za-z .:]*?(?=\s*(?:\d|[A-F][+-]?(?:\s|$)|N\/A))/, '').trim(), term: null }],
    assignments,
    missing: assignments.length === 0 ? null : assignments.filter((work) => work.flags?.includes('missing') === true).length,
  };
}

/** "Course overall average is: earned/possible=…%". */
function overall(block: Element): string {
  return /overall average is:[^=%]{0,40}=\s*(\d{1,3}(?:\.\d+)?%)/i.exec(block.textContent ?? '')?.[1] ?? '';
}
