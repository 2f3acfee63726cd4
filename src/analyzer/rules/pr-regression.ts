import { currentOf } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { paceOf } from '../pace.ts';
import { byGoal, reportsIn } from '../reports.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

const HARDER = /\b(?:harder|new (?:text|level|unit|list|skill)|next (?:level|grade)|grade \d{1,2} (?:text|passage)|more difficult|más difícil|nuevo nivel)\b/iu;

/** The newest score is worse than where the goal started. */
export default rule({
  id: 'pr-regression',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-review-when-progress-lacks',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-meeting'],
  select: (kase) => {
    const reports = reportsIn(kase);
    return typeof reports === 'string' ? reports : byGoal(reports).filter((group) => group.some(({ entry }) => entry.comment !== null));
  },
  judge: (reports, kase) => {
    const pace = paceOf(reports, currentOf(kase, ['iep']));
    if (pace === null) return cannotTell('not-found');
    const words = reports.findLast(({ entry }) => entry.comment !== null)?.entry.comment ?? null;
    const isWorse = pace.down ? pace.latest > pace.start : pace.latest < pace.start;
    if (!isWorse || words === null || HARDER.test(words.text)) return clear();
    return flagged([quote(words), quote(pace.goal.baseline ?? pace.goal.statement)], { goals: String(pace.goal.number), start: Math.round(pace.start), latest: Math.round(pace.latest) });
  },
});

export const examples: readonly Example[] = [
  { note: 'fewer words than at the start', flag: true, case: { plan: { goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '48 words correct per minute' }], progress: [{ goal: 1, comment: 'Sam read 41 words correct per minute on 11/4/2026.' }] } } },
  { note: 'more call-outs in a goal that goes down', flag: true, case: { plan: { goals: [{ statement: 'Sam will decrease call-outs to 3 times per period.', baseline: '7 times per period' }], progress: [{ goal: 1, comment: 'Sam called out 10 times per period in October.' }] } } },
  { note: 'percent', flag: true, case: { plan: { goals: [{ statement: 'Sam will solve problems with 80% accuracy.', baseline: '60% accuracy' }], progress: [{ goal: 1, comment: 'He solved 45% of the problems.' }] } } },
  { note: 'the report repeats the goal and where it started', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, goalText: 'Sam will use a calm-down step in 8 of 10 conflicts. Baseline: 5 of 10 (January 2026).', date: '2026-10-16', comment: '4 of 10 conflicts in September 2026.' }] } } },
  { note: 'the report repeats the goal, and it is better', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, goalText: 'Sam will use a calm-down step in 8 of 10 conflicts. Baseline: 5 of 10 (January 2026).', date: '2026-10-16', comment: '6 of 10 conflicts in September 2026.' }] } } },
  { note: 'the report repeats the goal without its start', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, goalText: 'Sam will use a calm-down step in 8 of 10 conflicts.', date: '2026-10-16', comment: '4 of 10 conflicts in September 2026.' }] } } },
  { note: 'better', flag: false, case: { plan: { goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '48 words correct per minute' }], progress: [{ goal: 1, comment: 'Sam read 61 words correct per minute.' }] } } },
  { note: 'a harder text', flag: false, case: { plan: { goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '48 words correct per minute' }], progress: [{ goal: 1, comment: 'On a new text Sam read 41 words correct per minute.' }] } } },
  { note: 'fewer call-outs in a goal that goes down', flag: false, case: { plan: { goals: [{ statement: 'Sam will decrease call-outs to 3 times per period.', baseline: '7 times per period' }], progress: [{ goal: 1, comment: 'Sam called out 4 times per period in October.' }] } } },
  { note: 'no number in the report', flag: false, case: { plan: { goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '48 words correct per minute' }], progress: [{ goal: 1, comment: 'Doing well.' }] } } },
];
