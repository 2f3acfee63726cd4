import type { LetterId } from './letter.ts';

/** How long to wait for an answer, in calendar days, and what to write then. */
export interface FollowUp {
  readonly days: number;
  readonly letter: LetterId | null;
}

/** Two weeks is a habit of parent centers, not a rule: states count school days, which nobody here can know. */
const USUAL: FollowUp = { days: 14, letter: null };

/** Federal law gives a school up to 45 days to show a child's records (34 CFR 300.613(a)). */
const RECORDS_DAYS = 45;

const OWN: Readonly<Partial<Record<LetterId, FollowUp | null>>> = {
  'evaluation-from-504': { ...USUAL, letter: 'follow-up-evaluation' },
  'follow-up-evaluation': { ...USUAL, letter: 'request-written-notice' },
  'follow-up-meeting': { ...USUAL, letter: 'request-written-notice' },
  'request-evaluation': { ...USUAL, letter: 'follow-up-evaluation' },
  'request-meeting': { ...USUAL, letter: 'follow-up-meeting' },
  'request-more-testing': { ...USUAL, letter: 'follow-up-evaluation' },
  'request-records': { days: RECORDS_DAYS, letter: null },
  'childs-voice': null,
  'parent-concerns': null,
  'thank-you': null,
};

/** Null for a letter that asks for nothing back. */
export const followUpOf = (letter: LetterId): FollowUp | null => (letter in OWN ? (OWN[letter] ?? null) : USUAL);
