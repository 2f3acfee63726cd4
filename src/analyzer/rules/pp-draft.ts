import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** A line of its own that says so, where the reader took it for text. */
const STAMP = /^\W*(?:DRAFT|BORRADOR)(?: (?:IEP|ONLY|COPY|DOCUMENT))?(?:\W{1,3}[\p{L} ]{0,40})?\W*$/u;

/** The document says DRAFT: what is read here may still change. */
export default rule({
  id: 'pp-draft',
  severity: 'info',
  confidence: 'certain',
  source: 'practice-clear-words',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'evaluation'], (document) => [document.draft ?? document.paragraphs.find(({ text }) => STAMP.test(text.text))?.text ?? null]),
  judge: (draft) => (draft === null ? clear() : flagged(quote(draft))),
});

export const examples: readonly Example[] = [
  { note: 'a draft IEP', flag: true, case: { plan: { draft: true, goals: ['Sam will read 90 words.'] } } },
  { note: 'a draft 504 plan', flag: true, case: { plan: { kind: '504', draft: true, accommodations: ['Extra time.'] } } },
  { note: 'a draft amendment', flag: true, case: { plan: { kind: 'amendment', draft: true } } },
  { note: 'a running line of its own', flag: true, case: { plan: { goals: ['Sam will read 90 words.'], paragraphs: [[null, 'DRAFT – not final']] } } },
  { note: 'a draft of a story', flag: false, case: { plan: { paragraphs: [[null, 'Draft and final copies of two essays.']] } } },
  { note: 'a final IEP', flag: false, case: { plan: { goals: ['Sam will read 90 words.'] } } },
  { note: 'a draft letter', flag: false, case: { plan: { kind: 'letter', draft: true } } },
  { note: 'no document', flag: false, case: { grades: [['Math', 'A']] } },
];
