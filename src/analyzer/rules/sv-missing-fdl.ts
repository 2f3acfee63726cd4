import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { PlanDocument, Service } from '../model/plan.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

/** A row of services lacks what the other rows have: the amount, the place or the start. A column nobody fills is not asked for. */
export default rule({
  id: 'sv-missing-fdl',
  severity: 'serious',
  confidence: 'certain',
  source: 'idea-amount-of-services',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.services)),
  judge: ({ part: service, document }) => {
    const lacks = PARTS.find((part) => isBlank(service, part, document));
    return lacks === undefined ? clear() : flagged(quote(service.name), { service: service.name.text.trim() }, lacks === 'amount' ? 'serious' : 'moderate');
  },
});

const PARTS = ['amount', 'location', 'start'] as const;

/** Words that stand for an empty cell. */
const SAYS_NOTHING = /^(?:tbd|to be (?:determined|decided)|n\/?a|unknown|por determinar|[-–—?.\s]+)$/iu;

/** Blank here and filled in another row. A merged cell above fills the rows below, so a blank start alone with one start printed is no gap. */
function isBlank(service: Service, part: (typeof PARTS)[number], { services, dates }: PlanDocument): boolean {
  const cell = service[part];
  if ((cell !== null && !('text' in cell && SAYS_NOTHING.test(cell.text))) || (part === 'amount' && service.minutesPerWeek !== null)) return false;
  const filled = services.filter((other) => other[part] !== null).length;
  if (part === 'start' && dates.start !== null) return false;
  return part === 'amount' ? filled > 0 || services.length > 0 && hasOtherColumns(service) : filled >= 2;
}

/** The row was read as a row: a provider, a place or a day beside the name. */
const hasOtherColumns = ({ provider, location, start, end }: Service): boolean => [provider, location, start, end].some((cell) => cell !== null);

export const examples: readonly Example[] = [
  { note: 'no amount beside a place', flag: true, case: { plan: { services: [{ name: 'Speech therapy', location: 'Speech room', provider: 'SLP' }] } } },
  { note: 'one row without an amount', flag: true, case: { plan: { services: [{ name: 'Reading', amount: '30 minutes daily' }, { name: 'Counseling' }] } } },
  { note: 'one row without a place', flag: true, case: { plan: { services: [{ name: 'Reading', amount: '30 minutes daily', location: 'Resource room' }, { name: 'Math', amount: '30 minutes daily', location: 'Resource room' }, { name: 'Speech', amount: '30 minutes weekly' }] } } },
  { note: 'to be determined', flag: true, case: { plan: { services: [{ name: 'Social skills group', amount: 'TBD', provider: 'Counselor' }] } } },
  { note: 'all there', flag: false, case: { plan: { services: [{ name: 'Reading', amount: '30 minutes daily', location: 'Resource room', start: '2026-09-01' }] } } },
  { note: 'a form without a place column', flag: false, case: { plan: { services: [{ name: 'Reading', amount: '30 minutes daily' }, { name: 'Math', amount: '30 minutes daily' }] } } },
  { note: 'the plan’s own start covers the rows', flag: false, case: { plan: { dates: { start: '2026-09-01' }, services: [{ name: 'Reading', amount: '30 minutes', start: '2026-09-01' }, { name: 'Math', amount: '30 minutes', start: '2026-09-01' }, { name: 'Speech', amount: '30 minutes' }] } } },
  { note: 'a 504 plan', flag: false, case: { plan: { kind: '504', services: [{ name: 'Nurse', provider: 'Nurse' }] } } },
];
