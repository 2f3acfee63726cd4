import type { Coverage } from './coverage.ts';
import type { IsoDate } from './iso-date.ts';
import type { LanguageCode } from './language-code.ts';
import type { Mark } from './mark.ts';
import type { DocumentId, Passage } from './passage.ts';

/** What the page says about one piece of work. Absent information is null, never a guess. */
export interface Assignment {
  readonly name: Passage;
  readonly category: string | null;
  readonly due: IsoDate | null;
  /** Points earned and points possible as printed; null when not scored. `0/0` is not scored. */
  readonly score: number | null;
  readonly possible: number | null;
  readonly flags: readonly AssignmentFlag[];
}

export type AssignmentFlag = 'missing' | 'late' | 'incomplete' | 'excused' | 'ungraded' | 'collected' | 'dropped';

/** A mark of another term than the current one, for trends only. */
export interface TermMark {
  readonly term: string;
  readonly mark: Mark;
}

/** One class of one child in the current term. */
export interface Course {
  /** The course's name as printed, without codes, periods, rooms and teachers. */
  readonly name: string;
  readonly teacher: string | null;
  /** The term the mark belongs to, as printed: `Q2`, `Semester 1`. */
  readonly term: string | null;
  readonly mark: Mark;
  /** Where the course's name stands. */
  readonly at: Passage;
  /** Where the mark stands. */
  readonly markAt: Passage;
  /** Missing pieces of work as the page counts them; null when the page does not say. */
  readonly missing: number | null;
  /** Other terms on the same page, oldest first. */
  readonly otherTerms: readonly TermMark[];
  /** Empty when the page lists none. */
  readonly assignments: readonly Assignment[];
  /** The day of the newest posted item, when the page tells. */
  readonly lastPosted: IsoDate | null;
  /** Absences in this course, when the page tells. */
  readonly absences: number | null;
}

/** One portal page of one child, as read. Judges nothing. */
export interface Gradebook {
  readonly kind: 'gradebook';
  readonly id: DocumentId;
  /** The reader's id: `powerschool`, `generic-table`. */
  readonly portal: string;
  /** The child's name as printed on the page, or null. */
  readonly student: string | null;
  readonly term: string | null;
  /** The "as of" or "last updated" day printed on the page. */
  readonly asOf: IsoDate | null;
  readonly language: LanguageCode;
  readonly courses: readonly Course[];
  readonly coverage: Coverage;
}

/**
 * What a portal reader answers. Only `read` may lead to "nothing failing"; the other three never do.
 * `not-ready`: the page is known and still filling. `signed-out`: a sign-in form. `not-a-grade-page`: something else.
 */
export type PortalReading =
  | { readonly outcome: 'read'; readonly gradebooks: readonly Gradebook[] }
  | { readonly outcome: 'not-ready'; readonly portal: string }
  | { readonly outcome: 'signed-out'; readonly portal: string | null }
  | { readonly outcome: 'not-a-grade-page' };
