import { planDate, unitsBesideEarlier } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { similarity } from '../similar.ts';

const MET = /\b(?:goal (?:was |has been |is )?(?:met|mastered|achieved)|(?:met|mastered|achieved) (?:the|this|his|her|their) goal|^(?:met|mastered|achieved)$|meta (?:lograda|cumplida|alcanzada))/iu;
const NOT = /\b(?:not|n['’]t|never|partially|almost|nearly|no)\b/iu;

/** A goal was reported as met, and the next plan starts the same goal from the same old number. */
export default rule({
  id: 'x-pl-not-updated-after-met',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-present-levels',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'bring-draft'],
  select: (kase) => unitsBesideEarlier(kase, ['iep'], (plan, before) => plan.goals.filter(({ baseline }) => baseline !== null).map((goal) => ({ goal, plan, before }))),
  judge: ({ goal, plan, before }, kase) => {
    const old = before.goals.find((one) => one.baseline !== null && one.baseline.text.trim() === goal.baseline?.text.trim() && similarity(one.statement.text, goal.statement.text) >= 0.6);
    if (old === undefined || goal.baseline === null || !/\d/u.test(goal.baseline.text)) return clear();
    const written = planDate(plan) ?? '';
    for (const report of kase.documents) {
      for (const entry of report.progress) {
        const day = entry.date?.iso ?? planDate(report);
        const words = [entry.comment, entry.code].find((one) => one !== null && MET.test(one.text.trim()) && !NOT.test(one.text));
        const isSame = entry.goal === old.number || (entry.goalText !== null && similarity(entry.goalText.text, old.statement.text) >= 0.6);
        if (words !== undefined && words !== null && isSame && day !== null && day < written) return flagged([quote(words), quote(goal.baseline)], { goals: String(goal.number) });
      }
    }
    return clear();
  },
});

const OLD = { dates: { meeting: '2025-10-01' }, goals: [{ statement: 'Sam will read aloud 60 words correct per minute.', baseline: '30 words correct per minute' }] };
const NEW = { dates: { meeting: '2026-10-01' }, goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '30 words correct per minute' }] };

export const examples: readonly Example[] = [
  { note: 'met in June, the old start in October', flag: true, case: { plan: [OLD, { kind: 'progress', dates: { meeting: '2026-06-01' }, progress: [{ goal: 1, comment: 'Goal met.' }] }, NEW] } },
  { note: 'mastered, by its code', flag: true, case: { plan: [OLD, { kind: 'progress', dates: { meeting: '2026-06-01' }, progress: [{ goal: 1, code: 'Mastered' }] }, NEW] } },
  { note: 'by the goal’s words', flag: true, case: { plan: [OLD, { kind: 'progress', dates: { meeting: '2026-06-01' }, progress: [{ goalText: 'Sam will read aloud 60 words correct per minute.', comment: 'Sam met his goal.' }] }, NEW] } },
  { note: 'not met', flag: false, case: { plan: [OLD, { kind: 'progress', dates: { meeting: '2026-06-01' }, progress: [{ goal: 1, comment: 'Goal not met.' }] }, NEW] } },
  { note: 'a new start', flag: false, case: { plan: [OLD, { kind: 'progress', dates: { meeting: '2026-06-01' }, progress: [{ goal: 1, comment: 'Goal met.' }] }, { ...NEW, goals: [{ statement: 'Sam will read aloud 80 words correct per minute.', baseline: '61 words correct per minute' }] }] } },
  { note: 'one plan only', flag: false, case: { plan: [NEW, { kind: 'progress', dates: { meeting: '2026-06-01' }, progress: [{ goal: 1, comment: 'Goal met.' }] }] } },
];
