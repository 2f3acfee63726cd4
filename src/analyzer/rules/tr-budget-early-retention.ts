import { differenceInYears, parseISO } from 'date-fns';
import { unitsIn } from '../documents.ts';
import { findRetention } from '../retention.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

/** A year repeated early may be a year missing at the end of eligibility: told as a thought, never as a verdict. */
export default rule({
  id: 'tr-budget-early-retention',
  severity: 'info',
  confidence: 'ask',
  source: 'idea-end-of-eligibility',
  asks: 1,
  whom: 'case-manager',
  next: ['read-policy', 'call-parent-center'],
  select: (kase) => unitsIn(kase, ['iep', 'notice', 'letter', 'other', 'report-card', 'meeting-invitation'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }, kase) => {
    const births = kase.documents.flatMap(({ student }) => student.birthDate ?? []);
    const found = findRetention(passage.text);
    const [birth] = births;
    if (found === null || birth === undefined) return clear();
    const age = differenceInYears(parseISO(kase.today), parseISO(birth.iso));
    return age >= 4 && age < 14 ? flagged(quoteSentence(passage, found.start), { age }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'eight years old', flag: true, case: { plan: { kind: 'letter', birth: '2018-05-01', paragraphs: [[null, 'We recommend that Jon repeat second grade.']] } } },
  { note: 'the birth date stands in the plan', flag: true, case: { plan: [{ birth: '2017-05-01', goals: ['Jon will read 60 words.'] }, { kind: 'letter', paragraphs: [[null, 'The team recommends retention.']] }] } },
  { note: 'thirteen', flag: true, case: { plan: { kind: 'letter', birth: '2013-02-01', paragraphs: [[null, 'Staff proposed that Jon be retained in grade 7.']] } } },
  { note: 'sixteen', flag: false, case: { plan: { kind: 'letter', birth: '2010-05-01', paragraphs: [[null, 'The team recommends retention.']] } } },
  { note: 'no birth date', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'The team recommends retention.']] } } },
  { note: 'no word of it', flag: false, case: { plan: { kind: 'letter', birth: '2018-05-01', paragraphs: [[null, 'Jon is doing well.']] } } },
];
