import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** The document says DRAFT: what is read here may still change. */
export default rule({
  id: 'pp-draft',
  severity: 'info',
  confidence: 'certain',
  source: 'practice-clear-words',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'evaluation'], (document) => [document]),
  judge: ({ draft }) => (draft === null ? clear() : flagged(quote(draft))),
});

export const examples: readonly Example[] = [
  { note: 'a draft IEP', flag: true, case: { plan: { draft: true, goals: ['Sam will read 90 words.'] } } },
  { note: 'a draft 504 plan', flag: true, case: { plan: { kind: '504', draft: true, accommodations: ['Extra time.'] } } },
  { note: 'a draft amendment', flag: true, case: { plan: { kind: 'amendment', draft: true } } },
  { note: 'a final IEP', flag: false, case: { plan: { goals: ['Sam will read 90 words.'] } } },
  { note: 'a draft letter', flag: false, case: { plan: { kind: 'letter', draft: true } } },
  { note: 'no document', flag: false, case: { grades: [['Math', 'A']] } },
];
