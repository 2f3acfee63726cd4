import type { BlankPlace } from './blank-place.ts';
import type { Coverage } from './coverage.ts';
import type { IsoDate } from './iso-date.ts';
import type { LanguageCode } from './language-code.ts';
import type { NoticeElement } from './notice.ts';
import type { Signature, SignatureMeaning, TeamMember } from './participation.ts';
import type { DocumentId, Passage } from './passage.ts';

/** Decides which rules apply. A safeguards booklet owes nothing, a 504 plan owes no goals. */
export type DocumentKind =
  | 'iep'
  | 'amendment'
  | '504'
  | 'progress'
  | 'evaluation'
  | 'report-card'
  | 'notice'
  | 'meeting-invitation'
  | 'safeguards'
  | 'services-plan'
  | 'behavior-plan'
  | 'letter'
  | 'other';

/** A day read from a document, with the words it was read from. */
export interface DateFact {
  readonly iso: IsoDate;
  readonly at: Passage;
}

/** What a stretch of the present levels is about. `performance` is the default: where the child is now. */
export type PresentLevelRole =
  | 'performance'
  | 'strengths'
  | 'needs'
  | 'impact'
  | 'parent-concerns'
  | 'student-voice'
  | 'evaluation-results'
  | 'health';

/** One paragraph, cell or box of the present levels. */
export interface PresentLevel {
  /** The printed label of the area ("Reading", "Communication"), or null when the form has one box for all. */
  readonly area: Passage | null;
  readonly role: PresentLevelRole;
  readonly text: Passage;
  /** An empty box: the form asks and nobody answered. `text` is then the label. */
  readonly blank: boolean;
}

/** One annual goal with the parts the form gives a place of its own. A part is null when the form has no such place or it is blank. */
export interface Goal {
  /** 1-based, in the order of the document. */
  readonly number: number;
  readonly area: Passage | null;
  readonly statement: Passage;
  readonly baseline: Passage | null;
  readonly criterion: Passage | null;
  readonly method: Passage | null;
  readonly schedule: Passage | null;
  readonly responsible: Passage | null;
  readonly targetDate: DateFact | null;
  readonly objectives: readonly Passage[];
  /** True when the goal is a postsecondary (transition) goal. */
  readonly postsecondary: boolean;
}

/** One entry about one goal in one reporting period. */
export interface ProgressEntry {
  /** The goal's number in the same document, or null when the report names none. */
  readonly goal: number | null;
  readonly area: Passage | null;
  /** The goal's words as the report repeats them, or null. */
  readonly goalText: Passage | null;
  /** The period as printed ("2nd quarter"), or null. */
  readonly period: string | null;
  readonly date: DateFact | null;
  /** The progress code as printed, or null. */
  readonly code: Passage | null;
  /** The comment, or null when the cell is blank. */
  readonly comment: Passage | null;
}

/** What a progress code means, from the key printed on the same document. */
export interface CodeMeaning {
  readonly code: string;
  readonly meaning: Passage;
}

/** One row of the services grid. Parts are null when the cell is blank or the form has no such column. */
export interface Service {
  readonly name: Passage;
  readonly provider: Passage | null;
  /** The amount cells as printed: minutes, frequency. */
  readonly amount: Passage | null;
  readonly location: Passage | null;
  readonly start: DateFact | null;
  readonly end: DateFact | null;
  /** Minutes a week, computed only when the printed words allow it. */
  readonly minutesPerWeek: number | null;
  readonly delivery: 'direct' | 'consult' | null;
}

/** One accommodation or modification as one line. */
export interface Accommodation {
  readonly text: Passage;
  readonly kind: 'accommodation' | 'modification' | 'testing' | 'support';
  readonly setting: Passage | null;
}

/** Parts of a plan a careful reader would look for, in the field's own terms. */
export type SectionId =
  | 'student'
  | 'team'
  | 'present-levels'
  | 'impact'
  | 'parent-concerns'
  | 'special-factors'
  | 'goals'
  | 'progress'
  | 'services'
  | 'accommodations'
  | 'testing'
  | 'lre'
  | 'esy'
  | 'transition'
  | 'notice'
  | 'consent'
  | 'evaluation'
  | 'notes';

/** A part that was found, and on which pages. */
export interface Section {
  readonly id: SectionId;
  readonly title: Passage;
  readonly pages: readonly [first: number, last: number];
  /** `label`: a known label of a known layout. `guess`: found by its words alone. */
  readonly certainty: 'label' | 'guess';
}

/** One heading in the order of the pages, with the part it was taken to open or stand in; null for no part. */
export interface Heading {
  readonly title: Passage;
  readonly section: SectionId | null;
  /** The parent said where it belongs. */
  readonly corrected: boolean;
}

/** How a test score is expressed. The number alone says nothing: 8 is average as a scaled score and very low as a standard score. */
export type ScoreType = 'standard' | 'scaled' | 't' | 'percentile' | 'grade-equivalent';

/** One score of one test, with its type named. */
export interface TestScore {
  /** The test's name as printed near the score ("WIAT-4"), or null. */
  readonly instrument: string | null;
  /** What was measured: the subtest or composite as printed, or null. */
  readonly measure: Passage | null;
  readonly date: DateFact | null;
  readonly type: ScoreType;
  readonly value: number;
  /** The words of the score. */
  readonly at: Passage;
}

/** A whole document, as read. Judges nothing. */
export interface PlanDocument {
  readonly kind: DocumentKind;
  readonly id: DocumentId;
  /** The file's name or the page's title. */
  readonly name: string;
  readonly language: LanguageCode;
  /** The layout family: `seis`, `ny`, `generic`. */
  readonly layout: string;
  /** The word DRAFT as printed, or null. */
  readonly draft: Passage | null;
  readonly student: {
    readonly name: Passage | null;
    readonly firstName: string | null;
    readonly grade: Passage | null;
    readonly birthDate: DateFact | null;
  };
  readonly dates: {
    readonly meeting: DateFact | null;
    readonly start: DateFact | null;
    readonly end: DateFact | null;
    readonly nextReview: DateFact | null;
    readonly lastEvaluation: DateFact | null;
    readonly nextEvaluation: DateFact | null;
  };
  readonly eligibility: Passage | null;
  /** Areas of need that the plan lists, as printed. */
  readonly needs: readonly Passage[];
  readonly presentLevels: readonly PresentLevel[];
  readonly goals: readonly Goal[];
  readonly progress: readonly ProgressEntry[];
  readonly legend: readonly CodeMeaning[];
  readonly services: readonly Service[];
  readonly accommodations: readonly Accommodation[];
  /** Scores of named tests, in tables and in sentences. Left out by readers that look for none. */
  readonly scores?: readonly TestScore[];
  /** The people of the team, as listed. */
  readonly team?: readonly TeamMember[];
  readonly signatures?: readonly Signature[];
  readonly signatureMeanings?: readonly SignatureMeaning[];
  /** All seven, for a notice or a plan that has a notice part; empty otherwise. */
  readonly noticeElements?: readonly NoticeElement[];
  /** Whatever no record holds: parts without a record of their own (LRE, ESY, notice, notes), text under no heading, and words of other parts that fit no record. */
  readonly paragraphs: readonly { readonly section: SectionId | null; readonly text: Passage }[];
  readonly sections: readonly Section[];
  /** Questions nobody answered, where an answer is owed: time away, summer, special factors, notice, who is in charge. Left out by readers that look for none. */
  readonly blanks?: readonly BlankPlace[];
  /** Every heading, for a parent who sees one in the wrong place. Left out by readers that keep no outline. */
  readonly outline?: readonly Heading[];
  readonly coverage: Coverage;
}
