import { failingIn } from '../courses.ts';
import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

const CONSULT = /\b(?:consult|indirect|monitor|consulta|indirect[oa])/iu;

/** Classes fail, and every service of the plan is consultation. */
export default rule({
  id: 'sv-consult-only',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-services',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-meeting'],
  select: (kase) => (kase.gradebooks.length === 0 ? 'no-gradebook' : documentsToJudge(kase, ['iep'])),
  judge: (plan, kase) => {
    const { services } = plan;
    const [first] = services;
    const failing = failingIn(kase, plan);
    const [worst] = failing;
    const isAllConsult = services.every(({ delivery, name, amount }) => delivery === 'consult' || (delivery === null && CONSULT.test(`${name.text} ${amount?.text ?? ''}`)));
    if (first === undefined || worst === undefined || !isAllConsult) return clear();
    return flagged([quote(first.name), quote(worst.course.markAt)], { service: first.name.text.trim(), course: failing.map(({ course }) => course.name).join(', ') });
  },
});

export const examples: readonly Example[] = [
  { note: 'consult only, an F', flag: true, case: { grades: [['Math 7', 'F']], plan: { services: [{ name: 'Special education consultation', amount: '30 minutes a month' }] } } },
  { note: 'by the column', flag: true, case: { grades: [['English', '45%']], plan: { services: [{ name: 'Special education teacher', amount: '15 minutes weekly', delivery: 'consult' }] } } },
  { note: 'two consults', flag: true, case: { grades: [['Math 7', 'F']], plan: { services: [{ name: 'OT consult', amount: '15 minutes monthly' }, { name: 'Indirect support', amount: '20 minutes monthly' }] } } },
  { note: 'a direct service too', flag: false, case: { grades: [['Math 7', 'F']], plan: { services: [{ name: 'OT consult', amount: '15 minutes monthly' }, { name: 'Math instruction', amount: '30 minutes daily', delivery: 'direct' }] } } },
  { note: 'all passing', flag: false, case: { grades: [['Math 7', 'B']], plan: { services: [{ name: 'Special education consultation', amount: '30 minutes a month' }] } } },
  { note: 'no services read', flag: false, case: { grades: [['Math 7', 'F']], plan: { goals: ['Sam will solve 8 of 10.'] } } },
];
