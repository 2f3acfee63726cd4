import { unitsIn } from '../documents.ts';
import { judgeAmount } from '../language/judge-amount.ts';
import { quote } from '../model/evidence.ts';
import { clear, fine, flagged, rule, type Example } from '../rule.ts';
import { FOLLOWS_THE_DAY, inside } from '../statements.ts';

/** A least amount is a promise. */
const FLOOR = /\b(?:at least|no less than|a minimum of|minimum of|al menos|por lo menos|como mínimo)\s+\d/iu;

/** The amount of a service is left open: as needed, a range, to be decided. */
export default rule({
  id: 'sv-hedged-amount',
  severity: 'serious',
  confidence: 'likely',
  source: 'guidance-amount',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.services)),
  judge: ({ part: service, document }) => {
    const { amount } = service;
    if (amount === null) return clear();
    const values = { service: service.name.text.trim(), quote: amount.text.trim() };
    const { ok, because } = judgeAmount(amount.text, { language: document.language });
    if (ok) return service.delivery === 'consult' || amount.text.length > 60 ? clear() : fine(quote(amount), values);
    const isHedged = because.some(({ side }) => side === 'against') && !FLOOR.test(amount.text);
    if (!isHedged || FOLLOWS_THE_DAY.test(`${service.name.text} ${amount.text}`)) return clear();
    return flagged(quote(amount), values, service.delivery === 'consult' ? 'moderate' : 'serious');
  },
});

export const examples: readonly Example[] = [
  { note: 'as needed', flag: true, case: { plan: { services: [{ name: 'Speech therapy', amount: 'as needed' }] } } },
  { note: 'a range', flag: true, case: { plan: { services: [{ name: 'Reading', amount: '15-45 minutes weekly' }] } } },
  { note: 'up to', flag: true, case: { plan: { services: [{ name: 'Counseling', amount: 'up to 30 minutes a week' }] } } },
  { note: 'Spanish', flag: true, case: { plan: { language: 'es', services: [{ name: 'Terapia del habla', amount: 'según sea necesario' }] } } },
  { note: 'minutes and times', flag: false, case: { plan: { services: [{ name: 'Speech therapy', amount: '30 minutes, 2 times a week' }] } } },
  { note: 'the nurse and an inhaler', flag: false, case: { plan: { services: [{ name: 'Nurse: inhaler', amount: 'as needed' }] } } },
  { note: 'consult with a least amount', flag: false, case: { plan: { services: [{ name: 'Consultation', amount: 'at least 15 minutes a week', delivery: 'consult' }] } } },
  { note: 'a least amount a month', flag: false, case: { plan: { services: [{ name: 'Consultation for behavior strategies', amount: 'At least 20 minutes monthly' }] } } },
  { note: 'a blank cell is another rule', flag: false, case: { plan: { services: [{ name: 'Speech therapy' }] } } },
  { note: 'a time of day is no range of minutes', flag: false, case: { plan: { services: [{ name: 'Resource', amount: '45 minutes daily, 9:15-10:00' }] } } },
];
