import { planDate } from '../documents.ts';
import { letterAt, unansweredIn } from '../letters-sent.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** Two weeks: ten school days. No federal rule counts days to an answer, so the words ask and do not say late. */
const DAYS = 14;

/** The parent asked for an evaluation by letter and has heard nothing. */
export default rule({
  id: 'ev-request-unanswered',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-written-notice',
  asks: 2,
  whom: 'special-education-director',
  next: ['ask-case-manager', 'ask-evaluation', 'ask-written-notice', 'call-parent-center'],
  clock: true,
  select: (kase) => unansweredIn(kase, ['request-evaluation', 'evaluation-from-504', 'request-more-testing'], DAYS),
  judge: (letter, kase) => {
    // A notice or a report of a later day is an answer, though nobody marked it.
    const isAnswered = kase.documents.some((document) => (document.kind === 'notice' || document.kind === 'evaluation') && (planDate(document) ?? '') >= letter.sent);
    return isAnswered ? clear() : flagged(letterAt(letter), { sentDate: letter.sent, days: letter.days });
  },
});

export const examples: readonly Example[] = [
  { note: 'a month', flag: true, case: { told: { letters: [{ letter: 'request-evaluation', sent: '2026-10-24', answered: null }] } } },
  { note: 'two weeks to the day, from a 504 plan', flag: true, case: { plan: { kind: '504', accommodations: ['Seat at the front.'] }, told: { letters: [{ letter: 'evaluation-from-504', sent: '2026-11-10', answered: null }] } } },
  { note: 'the last of two letters', flag: true, case: { told: { letters: [{ letter: 'request-more-testing', sent: '2026-03-10', answered: '2026-03-20' }, { letter: 'request-more-testing', sent: '2026-10-30', answered: null }] } } },
  { note: 'last week', flag: false, case: { told: { letters: [{ letter: 'request-evaluation', sent: '2026-11-17', answered: null }] } } },
  { note: 'answered', flag: false, case: { told: { letters: [{ letter: 'request-evaluation', sent: '2026-10-24', answered: '2026-11-02' }] } } },
  { note: 'a notice came', flag: false, case: { plan: { kind: 'notice', dates: { meeting: '2026-11-05' }, paragraphs: [[null, 'The school proposes to evaluate Sam.']] }, told: { letters: [{ letter: 'request-evaluation', sent: '2026-10-24', answered: null }] } } },
  { note: 'another letter', flag: false, case: { told: { letters: [{ letter: 'thank-you', sent: '2026-10-24', answered: null }] } } },
  { note: 'two years ago', flag: false, case: { told: { letters: [{ letter: 'request-evaluation', sent: '2024-10-24', answered: null }] } } },
];
