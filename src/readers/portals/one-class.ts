import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { chosenChild } from './courses/chosen-child.ts';
import { isWork } from './courses/course-name.ts';
import type { BookDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { chosenTerm, labelsOf, onlyNameInHeader, printedTerm } from './courses/page-facts.ts';
import { isHistoryTitle } from './courses/refusals.ts';
import { loneGrade, singleCourse } from './courses/single-course.ts';
import { nameIn, studentIn } from './courses/student.ts';
import { isInHidden } from './look/hidden.ts';
import type { Portal } from './portal.ts';

const KIND_OF_PAGE = /^(?:(?:student|class|course) )?(?:gradebook|grades?|details?|grade details?|information|calificaciones)$/i;
/** Headings inside the page of a class that name no class. */
const PART_OF_PAGE = /^(?:(?:class|course|grade|term|current|category|overall|student|teacher) ?)*(?:summary|overview|details?|info(?:rmation)?|assignments?|categor(?:y|ies)|averages?|progress|standing|performance|totals?|status|announcements?|resumen|tareas|categor[ií]as)$|\b(?:academy|school|college|district|portal)$/i;

/**
 * The page of one class, by words alone: the second half of the generic reader, loaded only for a page on which the
 * first half found no table and no cards. It answers in the generic reader's name.
 */
const oneClass: Portal = {
  id: 'one-class',
  name: 'Page of one class',
  recognise: () => 0.3,
  confirms: ({ document }) => bookOf(document) !== null,
  read(page, inTheNameOf = 'generic-table'): PortalReading {
    const book = bookOf(page.document);
    return finish(page, inTheNameOf, book === null ? [] : [book], 'not-a-grade-page');
  },
};
export default oneClass;

function bookOf(document: Document): BookDraft | null {
  const { body } = document;
  if (body === null || isHistoryTitle(document.title)) return null;
  const pieces = labelsOf(body);
  const grade = loneGrade(pieces);
  const student = chosenChild(document) ?? studentIn(pieces) ?? onlyNameInHeader(document);
  const heading = grade === null ? null : headingOf(body, grade.element, student);
  const course = grade === null || heading === null ? null : singleCourse(body, heading, grade);
  if (course === null) return null;
  return {
    courses: [course],
    student,
    term: chosenTerm(document) ?? printedTerm([], pieces),
    words: `${document.title} ${heading?.textContent ?? ''}`,
    gaps: [{ kind: 'unknown-layout' }],
  };
}

/** The page's main heading; where it only says what kind of page this is, the nearest one above the grade. */
function headingOf(body: Element, grade: Element, student: string | null): Element | null {
  const first = body.querySelector('h1') ?? body.querySelector('h2');
  if (first === null || isInHidden(first)) return null;
  if (!KIND_OF_PAGE.test(first.textContent?.trim() ?? '')) return first;
  const above = [...body.querySelectorAll('h1,h2,h3,h4')].findLast((heading) => !isInHidden(heading) && (heading.compareDocumentPosition(grade) & 4) !== 0);
  const said = above?.textContent?.trim() ?? '';
  // A heading that could be a child's name is no course, unless another name is the child's.
  const isPerson = nameIn(said) !== null && (student === null || nameIn(said) === student);
  return above === undefined || isPerson || PART_OF_PAGE.test(said) || isWork([said]) ? null : above;
}
