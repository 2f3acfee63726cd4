import type { Case } from './model/case.ts';
import type { Course, Gradebook } from './model/gradebook.ts';
import type { Reason } from './model/finding.ts';
import type { PlanDocument } from './model/plan.ts';
import type { IsoDate } from './model/iso-date.ts';
import { standingOf, type Standing } from './model/standing.ts';

/** One class with the page it was read from. */
export interface ClassAt {
  readonly course: Course;
  readonly gradebook: Gradebook;
}

/** Rows a portal lists beside classes. Nobody fails lunch. */
const NOT_A_CLASS = /\b(?:home ?room|lunch|advisory|study hall|recess|attendance|conduct|behavior|citizenship|release period|office aid|almuerzo|recreo)\b/iu;

/** Classes whose grade counts, of every gradebook in the case. */
export function classesIn(kase: Case): readonly ClassAt[] | Reason {
  if (kase.gradebooks.length === 0) return 'no-gradebook';
  return kase.gradebooks.flatMap((gradebook) => gradebook.courses.filter(({ name }) => !NOT_A_CLASS.test(name)).map((course) => ({ course, gradebook })));
}

/**
 * How a class stands, with doubt kept: one early quiz is not a standing, nor is a mark of work long past.
 * Where the page lists no work, the printed mark decides alone.
 */
export function standingIn({ course, gradebook }: ClassAt, kase: Pick<Case, 'today' | 'settings'>): Standing {
  const standing = standingOf(course.mark, kase.settings);
  if (standing !== 'failing' && standing !== 'at-risk') return standing;
  const scored = course.assignments.filter(isScored).length;
  if (scored === 1 && countMissing(course) === 0) return 'unknown';
  return isStale(course, gradebook, kase.today) ? 'unknown' : standing;
}

/** The classes that fail now; beside a plan, only those of the plan's own child. */
export function failingIn(kase: Case, plan: PlanDocument | null = null): readonly ClassAt[] {
  return classesBeside(kase, plan).filter((at) => standingIn(at, kase) === 'failing');
}

/** The classes that belong beside a plan: a page that names another child never does. Where a name is not printed, the case is one child's. */
export function classesBeside(kase: Case, plan: PlanDocument | null): readonly ClassAt[] {
  const classes = classesIn(kase);
  return typeof classes === 'string' ? [] : classes.filter(({ gradebook }) => plan === null || isSameChild(gradebook.student, plan));
}

/** The page's name holds the plan's first name, or the two begin alike: Alex, Alexander. */
function isSameChild(student: string | null, { student: { firstName, name } }: PlanDocument): boolean {
  if (student === null || firstName === null) return true;
  const printed = student.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = [firstName, ...(name?.text.split(/\s+/u) ?? [])].map((word) => word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')).filter((word) => word.length >= 3);
  return known.length === 0 || printed.some((word) => known.some((other) => word.slice(0, 3) === other.slice(0, 3)));
}

export const isScored = (work: Course['assignments'][number]): boolean =>
  work.score !== null && (work.possible ?? 0) > 0 && !work.flags.some((flag) => flag === 'excused' || flag === 'dropped' || flag === 'ungraded');

/** Missing pieces of work: those listed, or the page's own count, whichever is more. */
export function countMissing(course: Course): number {
  return Math.max(course.missing ?? 0, course.assignments.filter(isMissing).length);
}

export const isMissing = (work: Course['assignments'][number]): boolean => work.flags.includes('missing') && !work.flags.some((flag) => flag === 'excused' || flag === 'dropped' || flag === 'collected');

/** Nothing posted for a term's third: such a page tells of then, not of now. */
function isStale(course: Course, gradebook: Gradebook, today: IsoDate): boolean {
  const read = gradebook.asOf ?? today;
  return course.lastPosted !== null && daysBetween(course.lastPosted, read) > 60;
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
