import { addYears, formatISO, parseISO } from 'date-fns';
import { daysBetween } from '../courses.ts';
import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { DateFact, PlanDocument } from '../model/plan.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const WAIVED = /\b(?:re-?evaluation (?:is |was )?(?:not (?:needed|necessary)|waived)|waive\w*\b[^.]{0,40}re-?evaluation|agree\w*\b[^.]{0,60}(?:unnecessary|not (?:needed|necessary))|no (?:additional|further) (?:data|assessment|testing)|reevaluación no (?:es )?necesaria)/iu;

/** The three-year evaluation is past its day, by the date printed or by three years after the last. */
export default rule({
  id: 'ev-triennial-overdue',
  severity: 'critical',
  confidence: 'certain',
  source: 'idea-reevaluation',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-evaluation'],
  clock: true,
  select: (kase) => documentsToJudge(kase, ['iep', 'evaluation']),
  judge: (plan, kase) => {
    const { nextEvaluation } = plan.dates;
    const lastEvaluation = latest(plan);
    const isNextPlausible = nextEvaluation !== null && (lastEvaluation === null || nextEvaluation.iso > lastEvaluation.iso);
    const due = isNextPlausible ? nextEvaluation : lastEvaluation === null ? null : { iso: formatISO(addYears(parseISO(lastEvaluation.iso), 3), { representation: 'date' }), at: lastEvaluation.at };
    if (due === null) return cannotTell('no-date');
    if (daysBetween(due.iso, kase.today) <= 0 || proseOf(plan).some(({ text }) => WAIVED.test(text))) return clear();
    const isDoneSince = kase.documents.some((other) => other.kind === 'evaluation' && (other.dates.meeting?.iso ?? other.dates.lastEvaluation?.iso ?? '') > (lastEvaluation?.iso ?? due.iso) && other.id !== plan.id);
    return isDoneSince ? clear() : flagged(quote(due.at), { dueDate: due.iso });
  },
});

/** A new evaluation report is the last evaluation itself; the one it names as last came before it. */
function latest({ kind, dates }: PlanDocument): DateFact | null {
  const { meeting, lastEvaluation } = dates;
  return kind === 'evaluation' && meeting !== null && meeting.iso > (lastEvaluation?.iso ?? '') ? meeting : lastEvaluation;
}

export const examples: readonly Example[] = [
  { note: 'the printed day is past', flag: true, case: { plan: { dates: { nextEvaluation: '2026-09-30' } } } },
  { note: 'three years and more since the last', flag: true, case: { plan: { dates: { lastEvaluation: '2023-10-10' } } } },
  { note: 'both printed', flag: true, case: { plan: { dates: { lastEvaluation: '2023-05-10', nextEvaluation: '2026-05-10' } } } },
  { note: 'due next year', flag: false, case: { plan: { dates: { lastEvaluation: '2024-10-10', nextEvaluation: '2027-10-10' } } } },
  { note: 'both sides agreed it is not needed', flag: false, case: { plan: { dates: { lastEvaluation: '2023-05-10' }, paragraphs: [['evaluation', 'Parent and district agree that a reevaluation is not necessary.']] } } },
  { note: 'an evaluation report of this year is loaded', flag: false, case: { plan: [{ dates: { meeting: '2026-02-01', lastEvaluation: '2023-10-10' } }, { kind: 'evaluation', dates: { meeting: '2026-10-01' } }] } },
  { note: 'a new evaluation that names the last', flag: false, case: { plan: { kind: 'evaluation', dates: { meeting: '2026-10-09', lastEvaluation: '2023-10-02' } } } },
  { note: 'an old evaluation report', flag: true, case: { plan: { kind: 'evaluation', dates: { meeting: '2023-10-09', lastEvaluation: '2020-10-02' } } } },
  { note: 'no date', flag: false, case: { plan: { goals: ['Sam will read 90 words.'] } } },
];
