import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import { dateIn } from './courses/date.ts';
import type { AssignmentDraft, CourseDraft, MarkDraft } from './courses/draft.ts';
import { flagsIn, scoreIn } from './courses/score.ts';
import { teacherIn } from './courses/teacher.ts';
import { isInHidden } from './look/hidden.ts';
import { everyWord, visibleText } from './look/visible-text.ts';

/** Marks of the page of one class: its categories and the rows of its work. */
export const SECTION = 'tl-category,tl-grading-task-detail,.selcat-assignment-row';
const ROW = '.selcat-assignment-row';
const HEADINGS = 'h2,h3,h1,[role=heading]';

/**
 * The detail view of one class: title, running mark, categories with weight and totals, and rows of work. Scores of
 * categories and of work are never the mark. Null when no heading names the class.
 * @param marks reads the grading tasks shown above the categories
 */
export function sectionCourse(document: Document, marks: (root: Element, passOver: string) => readonly MarkDraft[]): CourseDraft | null {
  const inside = document.querySelector(SECTION);
  const root = inside?.closest('app-section-details,[class*="section-detail"],main') ?? document.body;
  const heading = [...root.querySelectorAll(HEADINGS)].find((found) => !isInHidden(found) && found.closest('tl-category') === null && isCourseName(nameOf(found)) && !/^(?:grades?|details?|assignments?|categories)$/i.test(nameOf(found)));
  if (heading === undefined) return null;
  const assignments = workOf(root);
  const found = marks(root, `tl-category,${ROW}`);
  return {
    name: nameOf(heading),
    element: heading,
    marks: found.length > 0 ? found : [{ element: heading, text: '', term: null }],
    teacher: teacherIn(root, nameOf(heading)),
    assignments,
    missing: assignments.length === 0 ? null : assignments.filter((work) => work.flags?.includes('missing') === true).length,
  };
}

function nameOf(heading: Element): string {
  return cleanCourseName(visibleText(heading));
}

function workOf(root: Element): AssignmentDraft[] {
  const work: AssignmentDraft[] = [];
  for (const row of root.querySelectorAll(ROW)) {
    const title = row.querySelector('[class*="name"] a,a,[class*="name"]');
    const name = title === null ? '' : visibleText(title).replace(/\n/g, ' ');
    if (title === null || name === '') continue;
    // Large and small screens each have a copy of the score.
    const cell = row.querySelector('[class*="score"][class*="large" i]') ?? row.querySelector('[class*="score"]');
    const { score, possible, flags } = scoreIn(cell === null ? '' : visibleText(cell).replace(/\n/g, ' '));
    const marked = row.querySelector('tl-curriculum-flags,[class*="flag"]');
    const category = row.closest('tl-category')?.querySelector('[class*="category__name"]');
    work.push({
      element: title,
      name,
      category: category === null || category === undefined ? null : visibleText(category),
      due: dateIn(visibleText(row.querySelector('[class*="due"]') ?? row)),
      score,
      possible,
      flags: [...new Set([...(marked === null ? [] : flagsIn(everyWord(marked))), ...flags])],
    });
  }
  return work;
}
