import { unitsIn } from '../documents.ts';
import { judgeProgress } from '../language/judge-progress.ts';
import type { ProgressEntry } from '../model/plan.ts';
import { clear, fine, flagged, rule, type Example } from '../rule.ts';
import { inside, quoteSentence } from '../statements.ts';

/** A report on a goal in words only: no score, no count, nothing to compare. */
export default rule({
  id: 'pr-no-data',
  severity: 'serious',
  confidence: 'likely',
  source: 'guidance-progress-data',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-meeting'],
  select: (kase) => {
    const units = unitsIn(kase, ['progress', 'iep', 'amendment'], (document) => inside(document, document.progress.filter(({ comment }) => comment !== null)));
    return typeof units === 'string' || kase.documents.some(({ progress }) => progress.length > 0) ? units : 'no-progress-report';
  },
  judge: ({ part: entry, document }) => {
    if (entry.comment === null) return clear();
    const same = document.progress.filter((other) => other !== entry && entry.goal !== null && other.goal === entry.goal && other.period === entry.period);
    const neighbours = [entry.code?.text, ...same.map(({ comment }) => comment?.text)].filter((text) => text !== undefined);
    const { ok } = judgeProgress(entry.comment.text, { language: document.language, neighbours });
    const values = { goals: goalOf(entry) };
    return ok ? fine(quoteSentence(entry.comment), values) : flagged(quoteSentence(entry.comment), values);
  },
});

const goalOf = ({ goal }: ProgressEntry): string => (goal === null ? '' : String(goal));

export const examples: readonly Example[] = [
  { note: 'praise', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Making progress. A pleasure to have in class!' }] } } },
  { note: 'steady', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Steady progress, a joy to teach.' }] } } },
  { note: 'a date is not a score', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'As of 11/4/2026 Sam continues to make sufficient progress.' }] } } },
  { note: 'Spanish', flag: true, case: { plan: { kind: 'progress', language: 'es', progress: [{ goal: 1, comment: 'Sam está progresando bien y se esfuerza.' }] } } },
  { note: 'a rate and a date', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: '58 wcpm on 11/4 (goal 78).' }] } } },
  { note: 'scores beside the code', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: 'P', comment: '6/10, 7/10, 7/10 (Oct)' }] } } },
  { note: 'no comment at all is another rule', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: 'P' }] } } },
  { note: 'last year’s report beside this one', flag: false, case: { plan: [{ kind: 'progress', dates: { meeting: '2025-06-01' }, progress: [{ goal: 1, comment: 'Steady progress.' }] }, { kind: 'progress', dates: { meeting: '2026-11-01' }, progress: [{ goal: 1, comment: '7 of 10 problems right on October 30.' }] }] } },
];
