import { addYears, differenceInMonths, formatISO, parseISO } from 'date-fns';
import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** Two years or less until 22, the age by which school help ends in most states. */
export default rule({
  id: 'tr-age-clock',
  severity: 'info',
  confidence: 'ask',
  source: 'idea-end-of-eligibility',
  asks: 1,
  whom: 'case-manager',
  next: ['read-policy', 'call-parent-center'],
  select: (kase) => unitsIn(kase, ['iep'], ({ student }) => (student.birthDate === null ? [] : [student.birthDate])),
  judge: (birth, kase) => {
    const end = addYears(parseISO(birth.iso), 22);
    const months = differenceInMonths(end, parseISO(kase.today));
    return months >= 0 && months <= 24 ? flagged(quote(birth.at), { endDate: formatISO(end, { representation: 'date' }) }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'twenty and a half', flag: true, case: { plan: { birth: '2006-05-10', goals: ['Sam will work 2 hours a day.'] } } },
  { note: 'twenty-one', flag: true, case: { plan: { birth: '2005-03-10', goals: ['Sam will work 2 hours a day.'] } } },
  { note: 'twenty-one and nine months', flag: true, case: { plan: { birth: '2005-02-10', goals: ['Sam will work 2 hours a day.'] } } },
  { note: 'seventeen', flag: false, case: { plan: { birth: '2009-05-10', goals: ['Sam will work 2 hours a day.'] } } },
  { note: 'past', flag: false, case: { plan: { birth: '2003-05-10', goals: ['Sam will work 2 hours a day.'] } } },
  { note: 'no birth date', flag: false, case: { plan: { goals: ['Sam will work 2 hours a day.'] } } },
];
