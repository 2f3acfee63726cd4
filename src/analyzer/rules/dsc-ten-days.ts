import { unitsIn } from '../documents.ts';
import { removalDaysIn } from '../removals.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const FROM = 8;

/** Ten days or nearly ten of removal from school are written down for this child. */
export default rule({
  id: 'dsc-ten-days',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-removals',
  asks: 2,
  whom: 'special-education-director',
  next: ['write-down-home', 'ask-records', 'ask-meeting', 'call-parent-center'],
  clock: true,
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'letter', 'notice', 'report-card', 'other', 'behavior-plan', 'evaluation'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const found = removalDaysIn(passage.text, FROM);
    return found === null ? clear() : flagged(quoteSentence(passage, found.start), { days: found.days });
  },
});

export const examples: readonly Example[] = [
  { note: 'twelve days', flag: true, case: { plan: { paragraphs: [['notes', 'Andre has had 12 days of suspension this year.']] } } },
  { note: 'suspended for ten', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'He was suspended for 10 days.']] } } },
  { note: 'eight: the warning', flag: true, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Suspensions: 8 days']] } } },
  { note: 'two days', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'He was suspended for 2 days.']] } } },
  { note: 'the rule, not this child', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'A student may be suspended for up to 10 days.']] } } },
  { note: 'days of school', flag: false, case: { plan: { paragraphs: [['notes', 'The report is due in 10 school days.']] } } },
];
