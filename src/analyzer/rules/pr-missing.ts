import { daysBetween } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import { reportsIn } from '../reports.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** A period whose day has passed has no entry, in a table where another period has one. */
export default rule({
  id: 'pr-missing',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-progress-how-and-when',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records'],
  select: reportsIn,
  judge: ({ entry, document }, kase) => {
    if (entry.code !== null || entry.comment !== null || entry.date === null) return clear();
    const isPast = daysBetween(entry.date.iso, kase.today) >= 14;
    const isTable = document.progress.some(({ code, comment }) => code !== null || comment !== null);
    const same = document.progress.some((other) => other !== entry && other.goal === entry.goal && other.date?.iso === entry.date?.iso && (other.code !== null || other.comment !== null));
    return isPast && isTable && !same ? flagged(quote(entry.date.at), { reportDate: entry.date.iso }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'the second period is blank', flag: true, case: { plan: { goals: ['Sam will read 90 words.'], progress: [{ goal: 1, period: 'Q1', date: '2026-06-10', comment: '52 words.' }, { goal: 1, period: 'Q2', date: '2026-10-30' }] } } },
  { note: 'blank for one of two goals', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, date: '2026-10-30', code: 'SP' }, { goal: 2, date: '2026-10-30' }] } } },
  { note: 'two blanks', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, date: '2026-03-30', code: 'SP' }, { goal: 1, date: '2026-06-10' }, { goal: 1, date: '2026-10-30' }] } } },
  { note: 'the period is still to come', flag: false, case: { plan: { goals: ['Sam will read 90 words.'], progress: [{ goal: 1, date: '2026-10-30', comment: '52 words.' }, { goal: 1, date: '2027-01-22' }] } } },
  { note: 'a table that was never filled', flag: false, case: { plan: { goals: ['Sam will read 90 words.'], progress: [{ goal: 1, date: '2026-06-10' }, { goal: 1, date: '2026-10-30' }] } } },
  { note: 'last week', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, date: '2026-06-10', code: 'SP' }, { goal: 1, date: '2026-11-18' }] } } },
];
