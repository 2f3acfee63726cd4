import { planDate } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { DocumentKind } from '../model/plan.ts';
import { claimIn, claimOf } from '../progress.ts';
import { reportsIn } from '../reports.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

const ACTS = /\b(?:meeting|will meet\b(?! (?:the|this|his|her|their)? ?goal)|team met|meet on|amend|revis|chang|adjust|increas|reconven|new (?:strategy|program|approach)|reunión|enmienda|cambi|ajust)/iu;

/** Kinds of paper that show the team took it up. */
const ANSWERS: ReadonlySet<DocumentKind> = new Set(['iep', 'amendment', 'notice', 'meeting-invitation']);

/** A report says "not enough progress", and no meeting, change or notice follows in what was loaded. */
export default rule({
  id: 'pr-insufficient-no-action',
  severity: 'critical',
  confidence: 'likely',
  source: 'guidance-endrew-review',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-meeting', 'ask-written-notice'],
  clock: true,
  select: reportsIn,
  judge: ({ entry, document, day }, kase) => {
    if (claimOf(entry, document) !== 'not-enough') return clear();
    const isAnswered = day !== null && kase.documents.some((other) => other.id !== document.id && ANSWERS.has(other.kind) && (planDate(other) ?? '') > day);
    if (isAnswered || ACTS.test(entry.comment?.text ?? '')) return clear();
    const words = entry.comment !== null && claimIn(entry.comment.text) === 'not-enough' ? entry.comment : (entry.code ?? entry.comment);
    return words === null ? clear() : flagged(quote(words), { goals: entry.goal === null ? '' : String(entry.goal) });
  },
});

export const examples: readonly Example[] = [
  { note: 'insufficient, and nothing after', flag: true, case: { plan: { kind: 'progress', dates: { meeting: '2026-11-06' }, progress: [{ goal: 1, comment: 'Insufficient progress.' }] } } },
  { note: 'by the key of the code', flag: true, case: { plan: { kind: 'progress', legend: [['B', 'Not making sufficient progress to meet the goal']], progress: [{ goal: 1, code: 'B', date: '2026-11-06' }] } } },
  { note: 'the rating names the goal', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Not making sufficient progress to meet goal' }] } } },
  { note: 'Spanish', flag: true, case: { plan: { kind: 'progress', language: 'es', progress: [{ goal: 1, comment: 'Progreso insuficiente en esta meta.' }] } } },
  { note: 'an amendment after it', flag: false, case: { plan: [{ kind: 'progress', dates: { meeting: '2026-11-06' }, progress: [{ goal: 1, comment: 'Insufficient progress.' }] }, { kind: 'amendment', dates: { meeting: '2026-11-20' } }] } },
  { note: 'the comment calls a meeting', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Insufficient progress. The team will meet on December 2.' }] } } },
  { note: 'sufficient', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Sufficient progress.' }] } } },
  { note: 'a code without a key is not guessed', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: 'B' }] } } },
];
