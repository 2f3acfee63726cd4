import { byAnswer } from '../answer.ts';
import { documentsToJudge, hasSection, pointAt } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { flagged, rule, type Example } from '../rule.ts';

/** The plan asks what parents see, and the parent sees something at home that it does not speak of. */
export default rule({
  id: 'x-parent-vs-iep',
  severity: 'info',
  confidence: 'ask',
  source: 'idea-parent-concerns',
  question: 'home-differs',
  asks: 1,
  whom: 'case-manager',
  next: ['write-down-home', 'send-concerns'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    return typeof plans === 'string' ? plans : plans.filter((plan) => plan.presentLevels.some(({ role }) => role === 'parent-concerns') || hasSection(plan, 'parent-concerns')).slice(-1);
  },
  judge: (plan, kase) =>
    byAnswer(kase, 'home-differs', 'yes', () => {
      const box = plan.presentLevels.find(({ role }) => role === 'parent-concerns');
      return flagged(box === undefined ? pointAt(plan) : quote(box.text));
    }),
});

export const examples: readonly Example[] = [
  { note: 'homework takes three hours', flag: true, case: { plan: { levels: [{ role: 'parent-concerns', text: 'We would like more reading.' }] }, told: { answers: { 'home-differs': { said: 'yes', day: null } } } } },
  { note: 'the box is empty', flag: true, case: { plan: { levels: [{ role: 'parent-concerns', text: 'Parent concerns', blank: true }] }, told: { answers: { 'home-differs': { said: 'yes', day: null } } } } },
  { note: 'a part of its own', flag: true, case: { plan: { goals: ['Sam will read 90 words.'], sections: ['parent-concerns'] }, told: { answers: { 'home-differs': { said: 'yes', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'We would like more reading.' }] } } },
  { note: 'all is in the plan', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'We would like more reading.' }] }, told: { answers: { 'home-differs': { said: 'no', day: null } } } } },
  { note: 'the parent does not know', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'We would like more reading.' }] }, told: { answers: { 'home-differs': { said: 'unsure', day: null } } } } },
  { note: 'a plan without a place for it', flag: false, case: { plan: { goals: ['Sam will read 90 words.'] }, told: { answers: { 'home-differs': { said: 'yes', day: null } } } } },
];
