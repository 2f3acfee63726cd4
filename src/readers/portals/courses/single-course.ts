import type { Piece } from '../look/pieces.ts';
import { readMark } from '../marks/read-mark.ts';
import { assignmentsOfTable } from './assignment-table.ts';
import { cleanCourseName, isCourseName } from './course-name.ts';
import type { CourseDraft } from './draft.ts';
import { teacherIn } from './teacher.ts';
import { termKind } from './term.ts';

/** The label of the grade, alone or with its value. */
const GRADE_LABEL =
  /^(?:(?:(?:your|my|the|this) )?(?:current|overall|course|class|final|term|total)? ?(?:course |class )?(?:grade|mark|(?<!class )average)(?: to date| so far)?|(?:calificaci[oó]n|promedio|nota) (?:actual|general|del curso))\s*:?(?:\s+(.{1,24}))?$/i;

/** A letter grade or a percent: on a page of one class nothing weaker is taken. */
function isGrade(text: string): boolean {
  const mark = readMark(text);
  return mark.percent !== null || (mark.letter !== null && /^[A-F]/.test(mark.letter)) || (mark.number !== null && mark.number > 20);
}

/**
 * The page of one class: its heading names the course and one labelled value is its grade.
 * @param heading the page's main heading
 * @returns null when the value is missing, or more than one value claims to be the grade
 */
export function singleCourse(body: Element, heading: Element, title: string, pieces: readonly Piece[]): CourseDraft | null {
  const name = cleanCourseName(title);
  if (!isCourseName(name) || termKind(name) !== null || /\b(?:grades?|report|welcome|home|dashboard|calculator|calificaciones)\b/i.test(name)) return null;
  const found = new Map<string, Piece>();
  pieces.forEach((piece, index) => {
    if (piece.element.closest('th,thead') !== null) return;
    const label = GRADE_LABEL.exec(piece.text);
    const value = label?.[1] === undefined ? pieces[index + 1] : { element: piece.element, text: label[1] };
    if (label !== null && value !== undefined && isGrade(value.text)) found.set(value.text, value);
  });
  const [only] = [...found.values()];
  if (only === undefined || found.size > 1) return null;
  const assignments = [...body.querySelectorAll('table,[role=table],[role=grid]')].flatMap(assignmentsOfTable);
  return {
    name,
    element: heading,
    marks: [{ ...only, term: null }],
    teacher: teacherIn(body, name),
    assignments,
    missing: assignments.length === 0 ? null : assignments.filter((assignment) => assignment.flags?.includes('missing') === true).length,
  };
}
