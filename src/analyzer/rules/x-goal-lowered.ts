import { unitsBesideEarlier } from '../documents.ts';
import { goesDown, targetOf } from '../goal-levels.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { similarity } from '../similar.ts';

const OTHER_TASK = /\b(?:grade|level|nivel|grado)\s?\d|\b\d{1,2}(?:st|nd|rd|th)[- ]grade\b|\b(?:independen|prompt|without help)/iu;

/** The same goal as last year with a lower target. */
export default rule({
  id: 'x-goal-lowered',
  severity: 'serious',
  confidence: 'likely',
  source: 'guidance-endrew',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => unitsBesideEarlier(kase, ['iep'], (plan, old) => plan.goals.map((goal) => ({ goal, plan, old }))),
  judge: ({ goal, plan, old }) => {
    const before = old.goals.find((other) => similarity(other.statement.text, goal.statement.text) >= 0.8);
    if (before === undefined || OTHER_TASK.test(goal.statement.text)) return clear();
    const [then, now] = [targetOf(before, old.language), targetOf(goal, plan.language)];
    if (then === null || now === null || then.yardstick !== now.yardstick || goesDown(goal) !== goesDown(before)) return clear();
    const isLower = goesDown(goal) ? now.value > then.value : now.value < then.value;
    return isLower ? flagged([quote(goal.statement), quote(before.statement)], { goals: String(goal.number), before: Math.round(then.value), target: Math.round(now.value) }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: '90 words, then 75', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will read aloud 90 words correct per minute.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will read aloud 75 words correct per minute.'] }] } },
  { note: '80 percent, then 60', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will solve two-step equations with 80% accuracy.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will solve two-step equations with 60% accuracy.'] }] } },
  { note: 'a ratio', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will spell 9 of 10 words from his list.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will spell 7 of 10 words from his list.'] }] } },
  { note: 'a goal that goes down', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will decrease call-outs to 5 times per period.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will decrease call-outs to 2 times per period.'] }] } },
  { note: 'a harder text', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will read aloud 90 words correct per minute on a grade 2 text.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will read aloud 75 words correct per minute on a grade 4 text.'] }] } },
  { note: 'another skill', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, goals: ['Sam will read aloud 90 words correct per minute.'] }, { dates: { meeting: '2026-09-30' }, goals: ['Sam will solve two-step equations with 60% accuracy.'] }] } },
];
