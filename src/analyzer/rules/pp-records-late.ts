import { letterAt, unansweredIn } from '../letters-sent.ts';
import { flagged, rule, type Example } from '../rule.ts';

/** The school has 45 days at most to show records; some states give less. */
const DAYS = 46;

/** The parent asked for records by letter, and more than forty-five days have passed. */
export default rule({
  id: 'pp-records-late',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-records',
  asks: 1,
  whom: 'special-education-director',
  next: ['ask-case-manager', 'ask-records', 'call-parent-center'],
  clock: true,
  select: (kase) => unansweredIn(kase, ['request-records'], DAYS),
  judge: (letter) => flagged(letterAt(letter), { sentDate: letter.sent, days: letter.days }),
});

export const examples: readonly Example[] = [
  { note: 'two months', flag: true, case: { told: { letters: [{ letter: 'request-records', sent: '2026-09-24', answered: null }] } } },
  { note: 'forty-six days', flag: true, case: { told: { letters: [{ letter: 'request-records', sent: '2026-10-09', answered: null }] } } },
  { note: 'the last of two letters', flag: true, case: { plan: { goals: ['Sam will read 90 words.'] }, told: { letters: [{ letter: 'request-records', sent: '2026-02-10', answered: '2026-03-20' }, { letter: 'request-records', sent: '2026-09-01', answered: null }] } } },
  { note: 'forty-five days: still in time', flag: false, case: { told: { letters: [{ letter: 'request-records', sent: '2026-10-10', answered: null }] } } },
  { note: 'the records came', flag: false, case: { told: { letters: [{ letter: 'request-records', sent: '2026-09-24', answered: '2026-10-20' }] } } },
  { note: 'another letter', flag: false, case: { told: { letters: [{ letter: 'request-progress-data', sent: '2026-09-24', answered: null }] } } },
  { note: 'two years ago', flag: false, case: { told: { letters: [{ letter: 'request-records', sent: '2024-09-24', answered: null }] } } },
];
