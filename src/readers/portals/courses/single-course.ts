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

/** The one labelled value that is the grade; null when it is missing, or more than one value claims to be it. */
export function loneGrade(pieces: readonly Piece[]): Piece | null {
  const found = new Map<string, Piece>();
  pieces.forEach((piece, index) => {
    if (piece.element.closest('th,thead') !== null) return;
    const label = GRADE_LABEL.exec(piece.text);
    const value = label?.[1] === undefined ? pieces[index + 1] : { element: piece.element, text: label[1] };
    if (label !== null && value !== undefined && isGrade(value.text)) found.set(value.text, value);
  });
  const [only] = [...found.values()];
  return only === undefined || found.size > 1 ? null : only;
}

/**
 * The page of one class: its heading names the course and one labelled value is its grade.
 * @returns null when the heading names no course
 */
export function singleCourse(body: Element, heading: Element, grade: Piece): CourseDraft | null {
  const name = cleanCourseName(heading.textContent ?? '');
  if (!isCourseName(name) || termKind(name) !== null || /\b(?:grades?|gradebook|report|welcome|home|dashboard|calculator|calificaciones)\b/i.test(name)) return null;
  const assignments = [...body.querySelectorAll('table,[role=table],[role=grid]')].flatMap(assignmentsOfTable);
  return {
    name,
    element: heading,
    marks: [{ ...grade, term: null }],
    teacher: teacherIn(body, name),
    assignments,
    missing: assignments.length === 0 ? null : assignments.filter((assignment) => assignment.flags?.includes('missing') === true).length,
  };
}
