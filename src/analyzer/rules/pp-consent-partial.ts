import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

/** A ticked answer that takes a part of the plan and not the rest. */
const PART = /(?:[☒☑]|\[x\])\s*[^☐☒☑\]]{0,40}\b(?:agree|accept|consent|approve|acepto|de acuerdo|consiento)\b[^☐☒☑\]]{0,80}\b(?:in part|partial(?:ly)?|(?:part|parts|portions?) of (?:the|this)|except(?:ion|ions|ing)?|excepto|en parte|parcial(?:mente)?)\b/iu;
const OF_THE_PLAN = /\b(?:IEP|PEI|plan|program|placement|services?|proposals?|evaluation)\b/iu;
/** A no to all of it. */
const WHOLE = /\bnot\b[^.]{0,12}\b(?:agree|accept|consent|approve)\b|\bany (?:part|portion)/iu;

/** A parent's answer to a finished plan agrees with a part of it: what is agreed can often start. */
export default rule({
  id: 'pp-consent-partial',
  severity: 'info',
  confidence: 'likely',
  source: 'practice-clear-words',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'dispute-options'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', 'notice'], (document) => (document.draft === null ? inside(document, proseOf(document)) : [])),
  judge: ({ part: passage }) => {
    const at = passage.text.search(PART);
    const words = PART.exec(passage.text)?.[0] ?? '';
    return at < 0 || !OF_THE_PLAN.test(words) || WHOLE.test(words) ? clear() : flagged(quoteSentence(passage, at));
  },
});

export const examples: readonly Example[] = [
  { note: 'all but one part', flag: true, case: { plan: { paragraphs: [['consent', '☐ I agree with the IEP. ☒ I agree with the IEP, except for: reading minutes.']] } } },
  { note: 'in part', flag: true, case: { plan: { paragraphs: [['consent', '☒ I accept the plan in part. ☐ I reject the plan.']] } } },
  { note: 'Spanish', flag: true, case: { plan: { language: 'es', paragraphs: [['consent', '☐ Acepto el IEP. ☒ Acepto el IEP en parte.']] } } },
  { note: 'agrees with all', flag: false, case: { plan: { paragraphs: [['consent', '☒ I agree with the IEP. ☐ I agree with the IEP, except for:']] } } },
  { note: 'nothing ticked', flag: false, case: { plan: { paragraphs: [['consent', '☐ I agree. ☐ I agree in part. ☐ I do not agree.']] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, paragraphs: [['consent', '☒ I accept the plan in part.']] } } },
  { note: 'a no to all of it', flag: false, case: { plan: { paragraphs: [['consent', '☒ I do not consent to any part of this plan.']] } } },
  { note: 'e-mail', flag: false, case: { plan: { paragraphs: [['consent', '☒ I agree to receive notices by e-mail except during summer.']] } } },
  { note: 'a ticked box about classes', flag: false, case: { plan: { paragraphs: [['lre', '☒ Yes. Takes part in all classes except for speech sessions.']] } } },
  { note: 'words about placement', flag: false, case: { plan: { paragraphs: [['lre', 'Sam is with his class all day except for 30 minutes of speech.']] } } },
];
