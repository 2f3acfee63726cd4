import type { IsoDate } from './iso-date.ts';
import type { Mark } from './mark.ts';

/** What no page and no plan says and only the parent can know. Asked once each, when it matters. The words are `ask_parent_<id>`. */
export const PARENT_QUESTIONS = [
  'child-asked',
  'consent-signed',
  'enough-notice',
  'help-skipped',
  'home-differs',
  'member-missing',
  'outside-report',
  'refused-aloud',
  'repeat-told-early',
  'rights-given',
  'saw-results',
  'sessions-missed',
  'setting-changed',
  'told-in-time',
] as const;
export type ParentQuestion = (typeof PARENT_QUESTIONS)[number];

/** Questions whose yes needs a day: when was that? */
export const DATED_QUESTIONS: ReadonlySet<ParentQuestion> = new Set(['consent-signed']);

export interface Answer {
  /** `unsure` is an answer too: the question is not asked again. */
  readonly said: 'yes' | 'no' | 'unsure';
  /** The day a dated question asks for, or null. */
  readonly day: IsoDate | null;
}

/** A letter the parent says was sent. `letter` is an id of the letters room. */
export interface SentLetter {
  readonly letter: string;
  readonly sent: IsoDate;
  /** The day the school answered, or null. */
  readonly answered: IsoDate | null;
}

/** A mark as it stood on an earlier day, kept with the parent's leave. */
export interface KeptMark {
  readonly portal: string;
  readonly course: string;
  readonly term: string | null;
  readonly mark: Mark;
  readonly day: IsoDate;
}

/** What is known of one child besides what was read: the parent's own answers, letters and kept marks, oldest first. */
export interface Told {
  readonly answers: Readonly<Partial<Record<ParentQuestion, Answer>>>;
  readonly letters: readonly SentLetter[];
  readonly marks: readonly KeptMark[];
}

export const NOTHING_TOLD: Told = { answers: {}, letters: [], marks: [] };
