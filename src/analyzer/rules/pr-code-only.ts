import { failingIn } from '../courses.ts';
import { unitsIn } from '../documents.ts';
import { judgeProgress } from '../language/judge-progress.ts';
import { quote } from '../model/evidence.ts';
import { claimOf } from '../progress.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

/** A report on a goal that is one code and nothing else. */
export default rule({
  id: 'pr-code-only',
  severity: 'moderate',
  confidence: 'certain',
  source: 'guidance-progress-data',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records'],
  select: (kase) => {
    const units = unitsIn(kase, ['progress', 'iep', 'amendment'], (document) => inside(document, document.progress.filter(({ code, comment }) => code !== null && comment === null)));
    return typeof units === 'string' || kase.documents.some(({ progress }) => progress.length > 0) ? units : 'no-progress-report';
  },
  judge: ({ part: entry, document }, kase) => {
    const { code } = entry;
    if (code === null || code.text.trim() === '') return clear();
    // Not started is another finding, and no number can be asked for yet.
    if (claimOf(entry, document) === 'not-started') return clear();
    const isData = judgeProgress(code.text, { language: document.language }).ok;
    const isToldBeside = document.progress.some((other) => other.goal !== null && other.goal === entry.goal && other.period === entry.period && other.comment !== null);
    if (isData || isToldBeside) return clear();
    return flagged(quote(code), { code: code.text.trim(), goals: entry.goal === null ? '' : String(entry.goal) }, failingIn(kase, document).length > 0 ? 'serious' : 'moderate');
  },
});

export const examples: readonly Example[] = [
  { note: 'P and nothing more', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: 'P' }] } } },
  { note: 'a word as a code', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 2, period: 'Q1', code: 'Progressing' }] } } },
  { note: 'inside an IEP', flag: true, case: { plan: { goals: ['Sam will read aloud 90 words correct per minute.'], progress: [{ goal: 1, code: 'SP' }] } } },
  { note: 'code and scores', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: 'P', comment: '6/10, 7/10 (Oct)' }] } } },
  { note: 'the code cell holds the score', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: '7 of 10 problems' }] } } },
  { note: 'the comment stands in the next row of the same goal', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, period: 'Q1', code: 'P' }, { goal: 1, period: 'Q1', comment: '7 of 10 on October 3' }] } } },
  { note: 'a table for later periods, still blank', flag: false, case: { plan: { goals: ['Sam will read 90 words a minute.'], progress: [{ goal: 1, period: 'Q3' }] } } },
];
