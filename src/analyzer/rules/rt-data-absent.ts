import { retentionWithout } from '../retention-without.ts';
import type { Example } from '../rule.ts';

/** Something measured, or where to find it. */
const TOLD = /\d ?%|\b\d+ (?:of|out of) \d+|\b(?:scores?|scored|tests?|data|assessments?|benchmarks?|percentile|DIBELS|i-?Ready|MAP|STAR|report card|grades? (?:in|of|are)|work samples?|words (?:correct )?(?:per|a) minute|puntaje|prueba|datos|calificaciones)\b/iu;

/** A year is to be repeated, and the letter holds no score, test or work that speaks for it. */
export default retentionWithout({
  id: 'rt-data-absent',
  severity: 'serious',
  source: 'guidance-retention',
  asks: 1,
  next: ['read-policy', 'ask-records', 'ask-meeting'],
  told: TOLD,
});

export const examples: readonly Example[] = [
  { note: 'a recommendation and no more', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'The team recommends that Jon repeat second grade.']] } } },
  { note: 'a reason and nothing else', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'We propose that Jon be retained.'], [null, 'He is young for his class.']] } } },
  { note: 'Spanish', flag: true, case: { plan: { kind: 'letter', language: 'es', paragraphs: [[null, 'Se recomienda que su hijo repita el segundo grado.']] } } },
  { note: 'scores stand beside it', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'The team recommends that Jon repeat second grade.'], [null, 'His spring DIBELS score was 21.']] } } },
  { note: 'no year to repeat', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Jon moves on to third grade.']] } } },
  { note: 'a warning that decides nothing', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Your child is at risk of retention this year.']] } } },
];
