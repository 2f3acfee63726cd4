import { byAnswer } from '../answer.ts';
import { documentsToJudge, hasSection, planDate, pointAt } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { flagged, rule, type Example } from '../rule.ts';

/** The child learns in another room or program than this plan says, and no newer paper tells of it. */
export default rule({
  id: 'lre-change-no-notice',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-written-notice',
  question: 'setting-changed',
  asks: 2,
  whom: 'case-manager',
  next: ['write-down-home', 'ask-case-manager', 'ask-meeting', 'ask-written-notice'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    if (typeof plans === 'string') return plans;
    const isTold = kase.documents.some(({ kind }) => kind === 'notice' || kind === 'amendment');
    const placed = plans.filter((plan) => plan.draft === null && (planDate(plan) ?? '') <= kase.today && (plan.services.some(({ location }) => location !== null) || hasSection(plan, 'lre')));
    return isTold ? [] : placed.slice(-1);
  },
  judge: (plan, kase) =>
    byAnswer(kase, 'setting-changed', 'yes', () => {
      const place = plan.services.find(({ location }) => location !== null)?.location ?? plan.sections.find(({ id }) => id === 'lre')?.title ?? null;
      return flagged(place === null ? pointAt(plan) : quote(place));
    }),
});

export const examples: readonly Example[] = [
  { note: 'another room since the plan', flag: true, case: { plan: { services: [{ name: 'Reading', location: 'General education classroom' }] }, told: { answers: { 'setting-changed': { said: 'yes', day: null } } } } },
  { note: 'a part on placement', flag: true, case: { plan: { goals: ['Sam will read 90 words.'], paragraphs: [['lre', 'Sam is with his class 90% of the day.']] }, told: { answers: { 'setting-changed': { said: 'yes', day: null } } } } },
  { note: 'the newer of two plans', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Math', location: 'Resource room' }] }, { dates: { meeting: '2026-10-01' }, services: [{ name: 'Math', location: 'Classroom' }] }], told: { answers: { 'setting-changed': { said: 'yes', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { services: [{ name: 'Reading', location: 'Resource room' }] } } },
  { note: 'nothing changed', flag: false, case: { plan: { services: [{ name: 'Reading', location: 'Resource room' }] }, told: { answers: { 'setting-changed': { said: 'no', day: null } } } } },
  { note: 'an amendment may tell of it', flag: false, case: { plan: [{ services: [{ name: 'Reading', location: 'Resource room' }] }, { kind: 'amendment', services: [{ name: 'Reading', location: 'Separate class' }] }], told: { answers: { 'setting-changed': { said: 'yes', day: null } } } } },
  { note: 'a draft is not in force', flag: false, case: { plan: { draft: true, services: [{ name: 'Reading', location: 'Resource room' }] }, told: { answers: { 'setting-changed': { said: 'yes', day: null } } } } },
];
