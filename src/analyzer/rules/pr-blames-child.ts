import { unitsIn } from '../documents.ts';
import type { Passage } from '../model/passage.ts';
import type { PlanDocument } from '../model/plan.ts';
import { blameIn } from '../readings.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, quoteSentence } from '../statements.ts';

const AGREED = /\b(?:medical|doctor|hospital|surgery|home instruction|illness|médic|hospital)/iu;

/** The reason given for little progress is the child: effort, absences, work not done. */
export default rule({
  id: 'pr-blames-child',
  severity: 'moderate',
  confidence: 'likely',
  source: 'practice-can-not-will-not',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records'],
  select: (kase) => {
    const units = unitsIn(kase, ['progress', 'iep', 'report-card'], (document) => inside(document, [...document.progress.flatMap(({ comment }) => comment ?? []), ...codesUsed(document)]));
    return typeof units === 'string' || kase.documents.some(({ progress }) => progress.length > 0) ? units : 'no-progress-report';
  },
  judge: ({ part: passage }) => {
    const blame = blameIn(passage)[0];
    if (blame === undefined || AGREED.test(passage.text)) return clear();
    return flagged(quoteSentence(passage, blame.start), { quote: passage.text.slice(blame.start, blame.end) });
  },
});

/** Meanings of the codes that were given, not of the whole key. */
function codesUsed(document: PlanDocument): readonly Passage[] {
  const used = new Set(document.progress.flatMap(({ code }) => code?.text.trim().toLowerCase() ?? []));
  return document.legend.filter(({ code }) => used.has(code.toLowerCase())).map(({ meaning }) => meaning);
}

export const examples: readonly Example[] = [
  { note: 'effort', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Sam needs to try harder to meet this goal.' }] } } },
  { note: 'a reason code that was given', flag: true, case: { plan: { kind: 'progress', legend: [['C', 'Assignments not completed'], ['A', 'More time needed']], progress: [{ goal: 1, code: 'C', comment: 'Goal not met.' }] } } },
  { note: 'unmotivated', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'He is unmotivated this quarter.' }] } } },
  { note: 'a reason code that was not given', flag: false, case: { plan: { kind: 'progress', legend: [['C', 'Assignments not completed'], ['A', 'More time needed']], progress: [{ goal: 1, code: 'A', comment: '6 of 10 problems.' }] } } },
  { note: 'an illness, known and agreed', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Excessive absences for medical reasons; home instruction began in October.' }] } } },
  { note: 'effort praised', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, comment: 'Sam tries hard: 6 of 10 problems right.' }] } } },
];
