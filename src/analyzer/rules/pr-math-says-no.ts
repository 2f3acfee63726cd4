import { currentOf } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { paceOf, projected } from '../pace.ts';
import { isSaidEnough } from '../progress.ts';
import { byGoal, reportsIn } from '../reports.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

/** A report says "enough", and a straight line through its own numbers ends well short of the target. */
export default rule({
  id: 'pr-math-says-no',
  severity: 'serious',
  confidence: 'certain',
  source: 'guidance-progress-data',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft', 'ask-meeting'],
  clock: true,
  select: (kase) => {
    const reports = reportsIn(kase);
    return typeof reports === 'string' ? reports : byGoal(reports).filter((group) => group.some(({ entry, document }) => isSaidEnough(entry, document)));
  },
  judge: (reports, kase) => {
    const pace = paceOf(reports, currentOf(kase, ['iep']));
    const end = pace === null ? null : projected(pace);
    if (pace === null || end === null) return cannotTell('not-found');
    const gain = pace.target - pace.start;
    // Eighty-five hundredths of the way is close enough to call it on the line.
    if (gain === 0 || (end - pace.start) / gain >= 0.85) return clear();
    const words = reports.findLast(({ entry }) => entry.comment !== null)?.entry.comment ?? null;
    if (words === null || pace.targetDay === null) return clear();
    return flagged([quote(words), quote(pace.goal.baseline ?? pace.goal.statement)], { goals: String(pace.goal.number), latest: Math.round(pace.latest), projected: Math.round(end), target: Math.round(pace.target), targetDate: pace.targetDay });
  },
});

export const examples: readonly Example[] = [
  { note: 'four words in five months, thirty-six to go', flag: true, case: { plan: { dates: { start: '2026-09-01', end: '2027-06-01' }, goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '40 words correct per minute' }], progress: [{ goal: 1, date: '2027-02-01', comment: 'On track: 44 words correct per minute.' }] }, today: '2027-02-05' } },
  { note: 'percent', flag: true, case: { plan: { dates: { start: '2026-01-10', end: '2027-01-09' }, goals: [{ statement: 'Sam will solve two-step problems with 80% accuracy.', baseline: '40% accuracy' }], progress: [{ goal: 1, date: '2026-11-10', comment: 'Making sufficient progress. Sam solved 48% of two-step problems.' }] } } },
  { note: 'no move at all', flag: true, case: { plan: { dates: { start: '2026-06-01', end: '2027-06-01' }, goals: [{ statement: 'Sam will spell 9 of 10 words.', baseline: '4 of 10 words' }], progress: [{ goal: 1, date: '2026-11-01', comment: 'Sufficient progress. He spelled 4 of 10 words.' }] } } },
  { note: 'on the line', flag: false, case: { plan: { dates: { start: '2026-09-01', end: '2027-06-01' }, goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '40 words correct per minute' }], progress: [{ goal: 1, date: '2027-02-01', comment: 'On track: 62 words correct per minute.' }] }, today: '2027-02-05' } },
  { note: 'two weeks in', flag: false, case: { plan: { dates: { start: '2026-09-01', end: '2027-06-01' }, goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '40 words correct per minute' }], progress: [{ goal: 1, date: '2026-09-15', comment: 'On track: 40 words correct per minute.' }] } } },
  { note: 'the report itself says not enough', flag: false, case: { plan: { dates: { start: '2026-09-01', end: '2027-06-01' }, goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '40 words correct per minute' }], progress: [{ goal: 1, date: '2027-02-01', comment: 'Not making sufficient progress: 44 words correct per minute.' }] } } },
  { note: 'another yardstick', flag: false, case: { plan: { dates: { start: '2026-09-01', end: '2027-06-01' }, goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '40 words correct per minute' }], progress: [{ goal: 1, date: '2027-02-01', comment: 'On track: 60% accuracy.' }] } } },
];
