import { retentionWithout } from '../retention-without.ts';
import type { Example } from '../rule.ts';

/** A rule, a board, a way to answer. */
const TOLD = /\b(?:polic(?:y|ies)|regulations?|board|code|standards? for promotion|promotion (?:criteria|requirements|standards)|appeal|politica|política|reglamento|apelar|apelación)\b/iu;

/** A year is to be repeated, and nothing says by which rule, who decides and how to answer. */
export default retentionWithout({
  id: 'rt-policy-unknown',
  severity: 'minor',
  source: 'guidance-retention',
  asks: 1,
  next: ['read-policy'],
  told: TOLD,
});

export const examples: readonly Example[] = [
  { note: 'a recommendation and no more', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'The team recommends that Jon repeat second grade.']] } } },
  { note: 'a reason and nothing else', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'We propose that Jon be retained.'], [null, 'He is young for his class.']] } } },
  { note: 'Spanish', flag: true, case: { plan: { kind: 'letter', language: 'es', paragraphs: [[null, 'Se recomienda que su hijo repita el segundo grado.']] } } },
  { note: 'the policy is named', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Under Board Policy 5123 the team recommends that Jon repeat second grade.']] } } },
  { note: 'no year to repeat', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Jon moves on to third grade.']] } } },
  { note: 'a warning that decides nothing', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Your child is at risk of retention this year.']] } } },
];
