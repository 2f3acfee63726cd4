import { byAnswer } from '../answer.ts';
import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** The plan lists sessions, and the parent knows of two weeks or more without them. */
export default rule({
  id: 'sv-not-delivered',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-services-in-effect',
  question: 'sessions-missed',
  asks: 2,
  whom: 'case-manager',
  next: ['talk-with-child', 'write-down-home', 'ask-case-manager', 'ask-records', 'ask-meeting'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep', 'amendment', 'services-plan']);
    return typeof plans === 'string' ? plans : plans.filter(({ services }) => services.length > 0).slice(-1);
  },
  judge: ({ services }, kase) =>
    byAnswer(kase, 'sessions-missed', 'yes', () => {
      const [first, ...rest] = services.map(({ name, amount }) => quote(amount ?? name));
      return first === undefined ? clear() : flagged([first, ...rest.slice(0, 2)], { count: 1 });
    }),
});

export const examples: readonly Example[] = [
  { note: 'speech has not happened', flag: true, case: { plan: { services: [{ name: 'Speech therapy', amount: '30 minutes weekly' }] }, told: { answers: { 'sessions-missed': { said: 'yes', day: null } } } } },
  { note: 'several services, one question', flag: true, case: { plan: { services: [{ name: 'Reading', amount: '45 minutes daily' }, { name: 'Counseling', amount: '30 minutes weekly' }] }, told: { answers: { 'sessions-missed': { said: 'yes', day: null } } } } },
  { note: 'an amount that is not printed', flag: true, case: { plan: { services: [{ name: 'Occupational therapy' }] }, told: { answers: { 'sessions-missed': { said: 'yes', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { services: [{ name: 'Speech therapy', amount: '30 minutes weekly' }] } } },
  { note: 'they happen', flag: false, case: { plan: { services: [{ name: 'Speech therapy', amount: '30 minutes weekly' }] }, told: { answers: { 'sessions-missed': { said: 'no', day: null } } } } },
  { note: 'the parent does not know', flag: false, case: { plan: { services: [{ name: 'Speech therapy', amount: '30 minutes weekly' }] }, told: { answers: { 'sessions-missed': { said: 'unsure', day: null } } } } },
];
