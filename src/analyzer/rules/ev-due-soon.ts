import { daysBetween } from '../courses.ts';
import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** The three-year evaluation is due within ninety days: time to name the areas. */
export default rule({
  id: 'ev-due-soon',
  severity: 'info',
  confidence: 'certain',
  source: 'idea-reevaluation',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-evaluation'],
  select: (kase) => unitsIn(kase, ['iep', 'evaluation'], ({ dates }) => (dates.nextEvaluation === null ? [] : [dates.nextEvaluation])),
  judge: (due, kase) => {
    const days = daysBetween(kase.today, due.iso);
    return days >= 0 && days <= 90 ? flagged(quote(due.at), { dueDate: due.iso }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'in two months', flag: true, case: { plan: { dates: { nextEvaluation: '2027-01-20' } } } },
  { note: 'today', flag: true, case: { plan: { dates: { nextEvaluation: '2026-11-24' } } } },
  { note: 'in ninety days', flag: true, case: { plan: { dates: { nextEvaluation: '2027-02-22' } } } },
  { note: 'next year', flag: false, case: { plan: { dates: { nextEvaluation: '2027-10-10' } } } },
  { note: 'past is another rule', flag: false, case: { plan: { dates: { nextEvaluation: '2026-10-10' } } } },
  { note: 'no day printed', flag: false, case: { plan: { dates: { lastEvaluation: '2024-01-20' } } } },
];
