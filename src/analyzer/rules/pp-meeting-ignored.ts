import { letterAt, unansweredIn } from '../letters-sent.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** Two weeks: ten school days. */
const DAYS = 14;

/** The parent asked for a meeting by letter and has heard nothing. */
export default rule({
  id: 'pp-meeting-ignored',
  severity: 'serious',
  confidence: 'ask',
  source: 'guidance-endrew-review',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-meeting', 'call-parent-center'],
  clock: true,
  select: (kase) => unansweredIn(kase, ['request-meeting'], DAYS),
  judge: (letter, kase) => {
    const isMet = kase.documents.some(({ kind, dates }) => (dates.meeting?.iso ?? (kind === 'meeting-invitation' ? kase.today : '')) >= letter.sent);
    return isMet ? clear() : flagged(letterAt(letter), { sentDate: letter.sent, days: letter.days });
  },
});

export const examples: readonly Example[] = [
  { note: 'a month', flag: true, case: { told: { letters: [{ letter: 'request-meeting', sent: '2026-10-24', answered: null }] } } },
  { note: 'two weeks to the day, beside a plan', flag: true, case: { plan: { dates: { meeting: '2026-03-01' }, goals: ['Sam will read 90 words.'] }, told: { letters: [{ letter: 'request-meeting', sent: '2026-11-10', answered: null }] } } },
  { note: 'the last of two letters', flag: true, case: { told: { letters: [{ letter: 'request-meeting', sent: '2026-03-10', answered: '2026-03-20' }, { letter: 'request-meeting', sent: '2026-10-30', answered: null }] } } },
  { note: 'last week', flag: false, case: { told: { letters: [{ letter: 'request-meeting', sent: '2026-11-17', answered: null }] } } },
  { note: 'answered', flag: false, case: { told: { letters: [{ letter: 'request-meeting', sent: '2026-10-24', answered: '2026-11-02' }] } } },
  { note: 'an invitation came', flag: false, case: { plan: { kind: 'meeting-invitation', dates: { meeting: '2026-12-03' }, paragraphs: [[null, 'Please join us.']] }, told: { letters: [{ letter: 'request-meeting', sent: '2026-10-24', answered: null }] } } },
  { note: 'the meeting was held', flag: false, case: { plan: { dates: { meeting: '2026-11-12' }, goals: ['Sam will read 90 words.'] }, told: { letters: [{ letter: 'request-meeting', sent: '2026-10-24', answered: null }] } } },
  { note: 'another letter', flag: false, case: { told: { letters: [{ letter: 'thank-you', sent: '2026-10-24', answered: null }] } } },
];
