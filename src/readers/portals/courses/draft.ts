import type { AssignmentFlag } from '../../../analyzer/model/gradebook.ts';
import type { Gap } from '../../../analyzer/model/coverage.ts';
import type { IsoDate } from '../../../analyzer/model/iso-date.ts';

/** A mark as a reader met it: the text, where it stands, and under which term. */
export interface MarkDraft {
  readonly element: Element;
  readonly text: string;
  /** The term as printed; null when the page has only one. */
  readonly term: string | null;
  /** The portal marks this term as the current one. */
  readonly current?: boolean;
}

export interface AssignmentDraft {
  readonly element: Element;
  readonly name: string;
  readonly category?: string | null;
  readonly due?: IsoDate | null;
  readonly score?: number | null;
  readonly possible?: number | null;
  readonly flags?: readonly AssignmentFlag[];
}

/** A course row or card, taken apart and not yet judged. */
export interface CourseDraft {
  readonly name: string;
  readonly element: Element;
  readonly marks: readonly MarkDraft[];
  /** What tells it from a course of the same name: id, period. Null when only name and teacher do. */
  readonly key?: string | null;
  readonly teacher?: string | null;
  /** The child, when the row itself names one. */
  readonly student?: string | null;
  readonly missing?: number | null;
  readonly absences?: number | null;
  readonly lastPosted?: IsoDate | null;
  readonly assignments?: readonly AssignmentDraft[];
}

/** One child on one page. */
export interface BookDraft {
  readonly courses: readonly CourseDraft[];
  readonly student?: string | null;
  /** The term the whole page is set to, as printed. */
  readonly term?: string | null;
  readonly asOf?: IsoDate | null;
  readonly gaps?: readonly Gap[];
  /** Header words and headings that tell the scale of the marks. */
  readonly words?: string;
}
