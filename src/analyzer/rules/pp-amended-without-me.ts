import { documentsToJudge } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf, quoteSentence } from '../statements.ts';

const WITHOUT = /\b(?:without (?:convening |holding )?(?:an? )?(?:IEP )?(?:team )?meeting|no (?:IEP )?meeting was held|meeting was not (?:held|convened)|sin (?:convocar |realizar )?(?:una )?reunión)\b/iu;
const AGREED = /\b(?:agree[ds]?|agreement|consent(?:ed|s)?|mutual|parents? (?:requested|asked|signed)|acuerdo|acordaron|consentimiento)\b/iu;

/** The form's own question or line, with neither box ticked or nothing on the line. */
const LEFT_OPEN = /[^.:☐☒☑_]{1,160}: ?(?:☐ ?(?:yes|sí) ?☐ ?no\b|_{3,})/giu;

/** The plan was changed without a meeting, and nothing says that the parents agreed to that. */
export default rule({
  id: 'pp-amended-without-me',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-annual-review',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-written-notice'],
  select: (kase) => documentsToJudge(kase, ['amendment']),
  judge: (amendment) => {
    const told = proseOf(amendment);
    const words = told.find(({ text }) => WITHOUT.test(text));
    if (words === undefined || told.some(({ text }) => AGREED.test(text.replace(LEFT_OPEN, ' ')))) return clear();
    return flagged(quoteSentence(words, words.text.search(WITHOUT)));
  },
});

export const examples: readonly Example[] = [
  { note: 'changed without a meeting', flag: true, case: { plan: { kind: 'amendment', paragraphs: [[null, 'This IEP was amended without a meeting on 11/2/2026.']] } } },
  { note: 'no meeting was held', flag: true, case: { plan: { kind: 'amendment', paragraphs: [[null, 'No meeting was held. Speech is now 30 minutes.']] } } },
  { note: 'Spanish', flag: true, case: { plan: { kind: 'amendment', language: 'es', paragraphs: [[null, 'El plan se cambió sin reunión.']] } } },
  { note: 'the form asks whether they agree, and neither box is ticked', flag: true, case: { plan: { kind: 'amendment', paragraphs: [[null, '☒ Without a meeting The parent and the district agree to change the IEP without a meeting: ☐ Yes ☐ No Date of parent agreement: ______']] } } },
  { note: 'the form asks, and yes is ticked', flag: false, case: { plan: { kind: 'amendment', paragraphs: [[null, '☒ Without a meeting The parent and the district agree to change the IEP without a meeting: ☒ Yes ☐ No']] } } },
  { note: 'the parent agreed', flag: false, case: { plan: { kind: 'amendment', paragraphs: [[null, 'The parent and the district agreed to change the IEP without a meeting.']] } } },
  { note: 'a meeting was held', flag: false, case: { plan: { kind: 'amendment', paragraphs: [[null, 'At the meeting of 11/2/2026 the team changed speech.']] } } },
  { note: 'a yearly plan', flag: false, case: { plan: { paragraphs: [['notes', 'The IEP can be changed without a meeting.']] } } },
];
