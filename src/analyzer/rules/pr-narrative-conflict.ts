import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { claimIn } from '../progress.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const STRUGGLE = /\b(?:not (?:yet )?able to|unable to|still (?:struggles|cannot|can['’]?t)|cannot yet|has not (?:met|mastered)|no puede|todavía no)\b/iu;
const PRAISE = /\b(?:doing (?:great|very well|well)|great (?:progress|job)|excellent|has mastered|exceed(?:s|ed|ing)|va muy bien|excelente)\b/iu;

/** The code says one thing and the comment beside it says the other. */
export default rule({
  id: 'pr-narrative-conflict',
  severity: 'moderate',
  confidence: 'likely',
  source: 'guidance-progress-data',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager'],
  select: (kase) => {
    const units = unitsIn(kase, ['progress', 'iep'], (document) => inside(document, document.progress.filter(({ code, comment }) => code !== null && comment !== null)));
    return typeof units === 'string' || kase.documents.some(({ progress }) => progress.length > 0) ? units : 'no-progress-report';
  },
  judge: ({ part: { code, comment }, document }) => {
    if (code === null || comment === null) return clear();
    const key = document.legend.find((meaning) => meaning.code.toLowerCase() === code.text.trim().toLowerCase());
    const said = claimIn(key?.meaning.text ?? code.text);
    const isConflict = (said === 'enough' && (STRUGGLE.test(comment.text) || claimIn(comment.text) === 'not-enough')) || (said === 'not-enough' && (PRAISE.test(comment.text) || claimIn(comment.text) === 'enough'));
    return isConflict ? flagged([quote(code), quote(comment)]) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'sufficient, and cannot yet', flag: true, case: { plan: { kind: 'progress', legend: [['SP', 'Sufficient progress']], progress: [{ goal: 1, code: 'SP', comment: 'Sam is not able to solve two-step problems.' }] } } },
  { note: 'insufficient, and doing great', flag: true, case: { plan: { kind: 'progress', legend: [['IP', 'Insufficient progress']], progress: [{ goal: 1, code: 'IP', comment: 'Sam is doing great in this area.' }] } } },
  { note: 'on track, and not on track', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: 'On track', comment: 'Sam is not on track to meet this goal.' }] } } },
  { note: 'both say enough', flag: false, case: { plan: { kind: 'progress', legend: [['SP', 'Sufficient progress']], progress: [{ goal: 1, code: 'SP', comment: 'Sam solved 7 of 10 problems.' }] } } },
  { note: 'a code without a key', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, code: 'S', comment: 'Sam is not able to solve two-step problems.' }] } } },
  { note: 'both say not enough', flag: false, case: { plan: { kind: 'progress', legend: [['IP', 'Insufficient progress']], progress: [{ goal: 1, code: 'IP', comment: 'Sam still struggles with two-step problems.' }] } } },
];
