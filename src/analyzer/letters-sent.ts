import { daysBetween } from './courses.ts';
import type { Case } from './model/case.ts';
import type { Evidence } from './model/evidence.ts';
import type { Reason } from './model/finding.ts';
import type { SentLetter } from './model/told.ts';

/** After a year a letter without an answer is history: a new one tells more. */
const YEAR = 365;

/** Of each of these letters the last one sent, when it is `after` days old or more and nothing was heard. A reason where no letters are kept at all. */
export function unansweredIn({ told, today }: Case, letters: readonly string[], after: number): readonly (SentLetter & { readonly days: number })[] | Reason {
  if (told === undefined) return 'not-found';
  return letters.flatMap((id) => {
    const last = told.letters.findLast(({ letter }) => letter === id);
    const days = last === undefined ? 0 : daysBetween(last.sent, today);
    return last === undefined || last.answered !== null || days < after || days > YEAR ? [] : [{ ...last, days }];
  });
}

/** Points at a letter the parent says was sent. */
export const letterAt = ({ letter, sent }: SentLetter): Evidence => ({ kind: 'letter', document: 'letters', letter, sent });
