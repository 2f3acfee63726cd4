import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { chosenChild } from './courses/chosen-child.ts';
import type { BookDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { chosenTerm, labelsOf, onlyNameInHeader, printedTerm } from './courses/page-facts.ts';
import { isHistoryTitle } from './courses/refusals.ts';
import { singleCourse } from './courses/single-course.ts';
import { studentIn } from './courses/student.ts';
import { isInHidden } from './look/hidden.ts';
import type { Portal } from './portal.ts';

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
  const heading = body?.querySelector('h1') ?? body?.querySelector('h2') ?? null;
  if (heading === null || isInHidden(heading) || isHistoryTitle(document.title)) return null;
  const pieces = labelsOf(body);
  const title = heading.textContent ?? '';
  const course = singleCourse(body, heading, title, pieces);
  if (course === null) return null;
  return {
    courses: [course],
    student: chosenChild(document) ?? studentIn(pieces) ?? onlyNameInHeader(document),
    term: chosenTerm(document) ?? printedTerm([], pieces),
    words: `${document.title} ${title}`,
    gaps: [{ kind: 'unknown-layout' }],
  };
}
