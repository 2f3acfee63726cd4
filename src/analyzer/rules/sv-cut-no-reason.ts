import { failingIn } from '../courses.ts';
import { hasSection, unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { cutsIn } from '../service-change.ts';
import { proseOf } from '../statements.ts';

const TOLD = /\b(?:reduc|decreas|fewer minutes|exit|dismiss|no longer (?:needs|requires)|chang(?:e|ed|ing) (?:in|to|of) (?:service|minutes)|fade|reducir|disminu)/iu;

/** A service has a fifth fewer minutes than in the plan before, and no words say why. */
export default rule({
  id: 'sv-cut-no-reason',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-written-notice',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-meeting', 'ask-written-notice'],
  select: (kase) => unitsIn(kase, ['iep'], (plan) => cutsIn(plan, kase).map((change) => ({ change, plan }))),
  judge: ({ change, plan }, kase) => {
    const isTold = hasSection(plan, 'notice') || kase.documents.some(({ kind }) => kind === 'notice') || proseOf(plan).some(({ text }) => TOLD.test(text));
    if (isTold) return clear();
    const values = { service: change.service.name.text.trim(), before: change.before, after: change.after };
    return flagged([quote(change.service.amount ?? change.service.name), quote(change.earlier.amount ?? change.earlier.name)], values, failingIn(kase, plan).length > 0 ? 'critical' : 'serious');
  },
});

export const examples: readonly Example[] = [
  { note: 'from 150 to 60 minutes', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Reading', amount: '30 minutes daily', minutesPerWeek: 150 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', amount: '30 minutes, 2 times a week', minutesPerWeek: 60 }] }] } },
  { note: 'two rows became one', flag: true, case: { plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Speech', minutesPerWeek: 30 }, { name: 'Speech', minutesPerWeek: 30 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Speech', minutesPerWeek: 30 }] }] } },
  { note: 'a cut while a class fails', flag: true, case: { grades: [['English', 'F']], plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Reading', minutesPerWeek: 100 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', minutesPerWeek: 50 }] }] } },
  { note: 'the reason is told', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Reading', minutesPerWeek: 150 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', minutesPerWeek: 60 }], paragraphs: [['notes', 'Reading minutes are reduced because Sam met his fluency goal.']] }] } },
  { note: 'more minutes', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Reading', minutesPerWeek: 60 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', minutesPerWeek: 150 }] }] } },
  { note: 'minutes not known', flag: false, case: { plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Reading', minutesPerWeek: 150 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', amount: 'as needed' }] }] } },
  { note: 'one plan only', flag: false, case: { plan: { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', minutesPerWeek: 60 }] } } },
];
