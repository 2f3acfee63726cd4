import { daysBetween } from '../courses.ts';
import { documentsToJudge, planDate } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

/** The 504 plan has not been looked at for more than a year. */
export default rule({
  id: 'f504-stale',
  severity: 'moderate',
  confidence: 'likely',
  source: 'section-504-review',
  asks: 1,
  whom: 'coordinator-504',
  next: ['ask-meeting'],
  select: (kase) => documentsToJudge(kase, ['504']),
  judge: (plan, kase) => {
    const written = planDate(plan);
    const at = plan.dates.meeting ?? plan.dates.start;
    const due = plan.dates.nextReview ?? plan.dates.end;
    if (due !== null && daysBetween(due.iso, kase.today) > 30) return flagged(quote(due.at), { planDate: written ?? due.iso }, written !== null && daysBetween(written, kase.today) > 1125 ? 'serious' : 'moderate');
    if (written === null || at === null) return cannotTell('no-date');
    if (plan.dates.nextReview !== null && plan.dates.nextReview.iso >= kase.today) return clear();
    const days = daysBetween(written, kase.today);
    return days > 395 ? flagged(quote(at.at), { planDate: written }, days > 1125 ? 'serious' : 'moderate') : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'two years old', flag: true, case: { plan: { kind: '504', dates: { meeting: '2024-10-01' }, accommodations: ['Extra time.'] } } },
  { note: 'more than three years', flag: true, case: { plan: { kind: '504', dates: { meeting: '2023-01-10' }, accommodations: ['Extra time.'] } } },
  { note: 'fourteen months', flag: true, case: { plan: { kind: '504', dates: { start: '2025-09-10' }, accommodations: ['Extra time.'] } } },
  { note: 'its own review day has passed', flag: true, case: { plan: { kind: '504', dates: { nextReview: '2026-05-10' }, accommodations: ['Extra time.'] } } },
  { note: 'its review day was last week', flag: false, case: { plan: { kind: '504', dates: { meeting: '2025-11-19', nextReview: '2026-11-18' }, accommodations: ['Extra time.'] } } },
  { note: 'ten months', flag: false, case: { plan: { kind: '504', dates: { meeting: '2026-01-20' }, accommodations: ['Extra time.'] } } },
  { note: 'a review day is set', flag: false, case: { plan: { kind: '504', dates: { meeting: '2025-09-10', nextReview: '2026-12-10' }, accommodations: ['Extra time.'] } } },
  { note: 'no date', flag: false, case: { plan: { kind: '504', accommodations: ['Extra time.'] } } },
];
