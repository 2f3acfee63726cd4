import { addYears, formatISO, parseISO } from 'date-fns';
import { daysBetween } from '../courses.ts';
import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { PlanDocument } from '../model/plan.ts';
import { cannotTell, clear, fine, flagged, rule, type Example } from '../rule.ts';

/** The yearly review is past its day, by the date printed or by one year after the meeting. */
export default rule({
  id: 'pp-annual-overdue',
  severity: 'critical',
  confidence: 'certain',
  source: 'idea-annual-review',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-meeting', 'call-parent-center'],
  clock: true,
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan, kase) => {
    const due = dueOf(plan);
    if (due === null) return cannotTell('no-date');
    const days = daysBetween(due.iso, kase.today);
    if (days <= 0) return plan.dates.nextReview === null ? clear() : fine(quote(due.at), { dueDate: due.iso });
    // A plan years old is more likely an old file than a late review: ask, do not alarm.
    return flagged(quote(due.at), { dueDate: due.iso, days }, plan.draft !== null || days > 400 ? 'serious' : 'critical');
  },
});

/** The printed review day, else the plan's end, else one year after the meeting. */
function dueOf(plan: PlanDocument): PlanDocument['dates']['nextReview'] {
  const { nextReview, end, meeting } = plan.dates;
  // A "next review" before the meeting itself is a misprint or the last one's day.
  if (nextReview !== null && (meeting === null || nextReview.iso > meeting.iso)) return nextReview;
  if (meeting !== null) return { iso: formatISO(addYears(parseISO(meeting.iso), 1), { representation: 'date' }), at: meeting.at };
  return end;
}

export const examples: readonly Example[] = [
  { note: 'the printed day is past', flag: true, case: { plan: { dates: { meeting: '2025-10-01', nextReview: '2026-10-01' } } } },
  { note: 'no review day: one year after the meeting', flag: true, case: { plan: { dates: { meeting: '2025-09-15' } } } },
  { note: 'only an end date, past', flag: true, case: { plan: { dates: { end: '2026-11-01' } } } },
  { note: 'review next spring', flag: false, case: { plan: { dates: { meeting: '2026-04-10', nextReview: '2027-04-09' } } } },
  { note: 'today is the day', flag: false, case: { plan: { dates: { nextReview: '2026-11-24' } } } },
  { note: 'an older plan beside the new one', flag: false, case: { plan: [{ dates: { meeting: '2025-05-01' } }, { dates: { meeting: '2026-05-01' } }] } },
  { note: 'a 504 plan has no yearly review in federal rules', flag: false, case: { plan: { kind: '504', dates: { meeting: '2024-01-10' } } } },
  { note: 'no date found', flag: false, case: { plan: { goals: ['Sam will read 90 words a minute.'] } } },
];
