import { daysBetween } from '../courses.ts';
import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { DateFact } from '../model/plan.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** Two dates of one plan cannot both be right. */
export default rule({
  id: 'pp-dates-conflict',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-annual-review',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: ({ dates }) => {
    const { start, end, meeting, nextReview } = dates;
    const conflict = reversed(start, end) ?? reversed(meeting, end) ?? reversed(meeting, nextReview) ?? tooLong(start, end);
    return conflict === null ? clear() : flagged([quote(conflict[0].at), quote(conflict[1].at)], { firstDate: conflict[0].iso, secondDate: conflict[1].iso });
  },
});

type Pair = readonly [DateFact, DateFact];

const reversed = (first: DateFact | null, second: DateFact | null): Pair | null => (first !== null && second !== null && second.iso < first.iso ? [first, second] : null);

/** A plan covers a year; a few weeks more may be a school calendar. */
const tooLong = (start: DateFact | null, end: DateFact | null): Pair | null => (start !== null && end !== null && daysBetween(start.iso, end.iso) > 400 ? [start, end] : null);

export const examples: readonly Example[] = [
  { note: 'ends before it starts', flag: true, case: { plan: { dates: { start: '2026-10-01', end: '2025-09-30' } } } },
  { note: 'the next review is before the meeting', flag: true, case: { plan: { dates: { meeting: '2026-10-01', nextReview: '2026-09-30' } } } },
  { note: 'two years long', flag: true, case: { plan: { dates: { start: '2026-10-01', end: '2028-09-30' } } } },
  { note: 'one year', flag: false, case: { plan: { dates: { meeting: '2026-10-01', start: '2026-10-05', end: '2027-10-04', nextReview: '2027-10-01' } } } },
  { note: 'a year and the rest of the month', flag: false, case: { plan: { dates: { start: '2026-10-05', end: '2027-10-31' } } } },
  { note: 'one date only', flag: false, case: { plan: { dates: { start: '2026-10-05' } } } },
];
