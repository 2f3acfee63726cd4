import type { Finding, Values } from '../analyzer/model/finding.ts';
import type { IsoDate } from '../analyzer/model/iso-date.ts';
import type { DocumentId } from '../analyzer/model/passage.ts';
import type { StepId } from '../analyzer/model/steps.ts';
import { BLANK } from './blank.ts';
import { seen } from './seen.ts';

export const LETTER_IDS = [
  'accommodation-not-used',
  'ask-about-retention',
  'ask-grading-method',
  'childs-voice',
  'correct-record',
  'disagree-in-part',
  'discipline',
  'evaluation-from-504',
  'follow-up-evaluation',
  'follow-up-meeting',
  'independent-evaluation',
  'make-up-services',
  'parent-concerns',
  'request-evaluation',
  'request-meeting',
  'request-more-testing',
  'request-progress-data',
  'request-records',
  'request-written-notice',
  'revise-goal',
  'rewrite-services',
  'summer-services',
  'thank-you',
] as const;
export type LetterId = (typeof LETTER_IDS)[number];

/** One message with its values. Words are joined later, in English for the school and in the parent's language beside it. */
export interface Line {
  readonly key: string;
  readonly values: Values;
  /** The message to take where no locale has `key`. */
  readonly instead?: string;
}

/** What a document or page is, as a letter names it. */
export type Paper = 'grades' | 'plan' | 'plan504' | 'report' | 'evaluation' | 'notice' | 'document';

/** Where facts come from: what it is, and the day it carries or was read on. */
export interface Source {
  readonly paper: Paper;
  readonly day: IsoDate | null;
}

/** What a letter may know besides its findings. */
export interface Facts {
  /** How the parent calls the child. */
  readonly child: string;
  readonly sources: ReadonlyMap<DocumentId, Source>;
  /** What the parent thinks of repeating the grade, when the parent has said. */
  readonly repeat?: 'for' | 'against';
}

/** A letter before its words. A paragraph is lines joined by a space. */
export interface Draft {
  readonly letter: LetterId;
  readonly subject: Line;
  readonly paragraphs: readonly (readonly Line[])[];
}

export interface Letter {
  readonly id: LetterId;
  /** The step it carries out. Steps are ordered lightest first, and letters follow them. */
  readonly step: StepId;
  /** May be the first thing the school hears of this: then it is short. */
  readonly firstContact: boolean;
  /** The rules it answers. */
  readonly rules: readonly string[];
  /** Tells of the findings handed in and of nothing else: `draftOf` hands it those it answers. */
  readonly write: (findings: readonly Finding[], facts: Facts) => Draft;
}

/** Marks the paragraph of what was seen. */
export const SEEN = 'seen';
type Paragraph = typeof SEEN | readonly string[];

interface Plan extends Omit<Letter, 'write'> {
  /** Message keys by paragraph, between the greeting and the thanks. */
  readonly body: readonly Paragraph[] | ((facts: Facts) => readonly Paragraph[]);
  /** Message keys of the end; a letter thanks and is signed unless it says otherwise. */
  readonly end?: readonly string[];
}

export const keyOf = (id: LetterId): string => `letter_${id.replaceAll('-', '_')}`;

/** A letter from its plan: greeting, body, thanks. Every line may hold blanks. */
export function letter({ body, end = ['letter_thanks', 'letter_sign'], ...plan }: Plan): Letter {
  return {
    ...plan,
    write(findings, facts) {
      const paragraphs = typeof body === 'function' ? body(facts) : body;
      return {
        letter: plan.id,
        subject: line(`${keyOf(plan.id)}_subject`),
        paragraphs: [
          [line('letter_greeting')],
          ...paragraphs.flatMap((paragraph) => (paragraph === SEEN ? seen(findings, facts) : [paragraph.map(line)])),
          ...end.map((key) => [line(key)]),
        ],
      };
    },
  };
}

const line = (key: string): Line => ({ key, values: { blank: BLANK } });
