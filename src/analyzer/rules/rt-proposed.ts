import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { findRetention } from '../retention.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

/** The school speaks of doing the grade again. */
export default rule({
  id: 'rt-proposed',
  severity: 'critical',
  confidence: 'likely',
  source: 'guidance-retention',
  asks: 4,
  whom: 'principal',
  next: ['talk-with-child', 'reread-page', 'read-policy', 'ask-records', 'ask-meeting', 'ask-evaluation'],
  clock: true,
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'notice', 'meeting-invitation', 'letter', 'other', 'progress', 'report-card', 'evaluation'], (document) => inside(document, [...proseOf(document), ...document.progress.flatMap(({ comment }) => comment ?? [])])),
  judge: ({ part: passage }) => {
    const found = findRetention(passage.text);
    return found === null ? clear() : flagged(quoteSentence(passage, found.start), {}, found.certain ? 'critical' : 'moderate');
  },
});

export const examples: readonly Example[] = [
  { note: 'the team recommends retention', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'The team is recommending that Jon be retained in second grade.']] } } },
  { note: 'promotion in doubt', flag: true, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Promotion to grade 4 is in doubt at this time.']] } } },
  { note: 'a form letter of early warning', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'Your child is at risk of retention this year.']] } } },
  { note: 'Spanish', flag: true, case: { plan: { kind: 'letter', language: 'es', paragraphs: [[null, 'Se recomienda que su hijo repita el segundo grado.']] } } },
  { note: 'not retained', flag: false, case: { plan: { paragraphs: [['notes', 'Jon will not be retained and moves on to third grade.']] } } },
  { note: 'keeping what was learned', flag: false, case: { plan: { kind: 'evaluation', paragraphs: [[null, 'Retention of math facts over the summer was good.']] } } },
  { note: 'credit status', flag: false, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Credits earned: 12. Credits needed: 22.']] } } },
  { note: 'long ago', flag: false, case: { plan: { levels: ['x'], paragraphs: [['notes', 'Jon was retained in kindergarten in 2019.']] } } },
];
