import { hasSection, unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, quoteSentence } from '../statements.ts';
import type { PlanDocument } from '../model/plan.ts';

const REFUSED = /\b(?:(?:district|school|team|committee|LEA|admin\w*|principal)\b[^.]{0,40}\b(?:declin(?:ed|es)|refus(?:ed|es)|denied|denies|rejected|did not agree|said no|would not)|parents?['’]?s? request\b[^.]{0,60}\b(?:denied|declined|refused|rejected|not (?:granted|approved))|(?:team|committee) voted\b[^.]{0,20}\bagainst\b|(?:request|proposal) (?:was|is) (?:denied|declined|refused|rejected|not granted))/iu;
const NOTICE = /\b(?:prior written notice|PWN|NOREP|notice of (?:proposed|intent|recommended)|prior notice|written notice|N-?1 form|notificación previa|aviso previo)/iu;

/** A refusal is written down, and no prior written notice is among the papers. */
export default rule({
  id: 'pp-pwn-missing',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-written-notice',
  asks: 1,
  whom: 'special-education-director',
  next: ['ask-written-notice', 'call-parent-center'],
  clock: true,
  select: (kase) => unitsIn(kase, ['iep', 'amendment', 'letter', 'other', 'meeting-invitation'], (document) => inside(document, document.paragraphs.filter(({ section }) => section !== 'notice').map(({ text }) => text))),
  judge: ({ part: passage, document }, kase) => {
    const at = passage.text.search(REFUSED);
    if (at < 0 || hasNotice(document) || kase.documents.some((other) => other.kind === 'notice' || hasNotice(other))) return clear();
    return flagged(quoteSentence(passage, at));
  },
});

const hasNotice = (document: PlanDocument): boolean => hasSection(document, 'notice') || document.paragraphs.some(({ text }) => NOTICE.test(text.text));

export const examples: readonly Example[] = [
  { note: 'a request is denied in the notes', flag: true, case: { plan: { paragraphs: [['notes', 'Parent asked for an aide. The request was denied.']] } } },
  { note: 'the district declined', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'The district declined to test reading this year.']] } } },
  { note: 'the team refused', flag: true, case: { plan: { kind: 'other', paragraphs: [[null, 'Team refused more speech time.']] } } },
  { note: 'a vote against it', flag: true, case: { plan: { paragraphs: [['notes', 'The parents asked for an aide. The team voted 4 to 2 against it.']] } } },
  { note: 'the notice is in the plan', flag: false, case: { plan: { paragraphs: [['notes', 'The request was denied.'], ['notice', 'The team refused an aide because data showed that he works alone.']] } } },
  { note: 'the notice is loaded too', flag: false, case: { plan: [{ paragraphs: [['notes', 'The request was denied.']] }, { kind: 'notice', paragraphs: [[null, 'Prior written notice']] }] } },
  { note: 'it is on its way', flag: false, case: { plan: { paragraphs: [['notes', 'The district declined to add an aide and will send prior written notice.']] } } },
  { note: 'the child declined', flag: false, case: { plan: { paragraphs: [['notes', 'Sam declined a second snack.']] } } },
];
