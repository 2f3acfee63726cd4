import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const ATTENDANCE = /\bsign(?:ature|ing)\w*\b[^.]{0,80}\b(?:attendance|participat|present at|attended|receipt|received a copy)\b|\bsign(?:ature|ing)\w*\b[^.]{0,60}\b(?:does not|not)\b[^.]{0,40}\b(?:agreement|consent|agree)|\bfirma\w*\b[^.]{0,80}\b(?:asistencia|participaci|no (?:significa|indica))/iu;

/** The form says what a signature means: that you were there, not that you agree. */
export default rule({
  id: 'pp-signature-meaning',
  severity: 'info',
  confidence: 'certain',
  source: 'practice-clear-words',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'evaluation', 'notice'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const at = passage.text.search(ATTENDANCE);
    return at < 0 ? clear() : flagged(quoteSentence(passage, at));
  },
});

export const examples: readonly Example[] = [
  { note: 'attendance, not agreement', flag: true, case: { plan: { paragraphs: [['team', 'Signature on this IEP documents attendance, not agreement.']] } } },
  { note: 'not consent', flag: true, case: { plan: { paragraphs: [['consent', 'Your signature does not mean that you agree with the IEP.']] } } },
  { note: 'receipt', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'Signing below shows only that you received a copy.']] } } },
  { note: 'a consent box', flag: false, case: { plan: { paragraphs: [['consent', 'I agree to all parts of the IEP.']] } } },
  { note: 'a line to sign on', flag: false, case: { plan: { paragraphs: [['team', 'Parent signature: __________']] } } },
  { note: 'attendance at school', flag: false, case: { plan: { paragraphs: [['notes', 'Attendance: 96%.']] } } },
];
