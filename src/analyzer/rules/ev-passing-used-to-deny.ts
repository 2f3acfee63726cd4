import { unitsIn } from '../documents.ts';
import { refusalsIn } from '../readings.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const NO = /\b(?:not (?:eligible|qualify|need|require|warrant|necessary|be evaluated|recommend)|does(?: not|n['’]t) (?:qualify|need|require|meet)|no (?:evaluation|need|suspicion|special education)|declin|refus|den(?:y|ied)|cannot (?:evaluate|qualify)|can['’]t (?:evaluate|qualify)|so no|no (?:califica|necesita|es elegible))/iu;
const HELP = /\b(?:evaluat|eligib|qualif|special ed|\bIEP\b|\b504\b|services|evaluación|elegib|servicios)/iu;

/** "Grades are fine" is given as the reason for a no. */
export default rule({
  id: 'ev-passing-used-to-deny',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-no-fail-first',
  asks: 1,
  whom: 'special-education-director',
  next: ['ask-evaluation', 'ask-written-notice', 'call-parent-center'],
  select: (kase) => unitsIn(kase, ['iep', '504', 'notice', 'meeting-invitation', 'letter', 'other', 'evaluation'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const { text } = passage;
    const reason = refusalsIn(passage).find((hit) => {
      const near = text.slice(Math.max(0, hit.start - 180), hit.end + 180);
      return hit.as === 'passing-so-no' && NO.test(near) && HELP.test(near);
    });
    return reason === undefined ? clear() : flagged(quoteSentence(passage, reason.start), { quote: text.slice(reason.start, reason.end) });
  },
});

export const examples: readonly Example[] = [
  { note: 'passing, so no evaluation', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'Because Ana is passing all her classes, she does not qualify for an evaluation.']] } } },
  { note: 'good grades in a notice', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'The district declines to evaluate. Ana has good grades and is on the honor roll.']] } } },
  { note: 'grades are fine', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'His grades are fine, so he is not eligible for an IEP.']] } } },
  { note: 'passing as good news', flag: false, case: { plan: { paragraphs: [['notes', 'Ana is passing all classes and the team is happy with the services.']] } } },
  { note: 'a no for another reason', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Ana is not eligible because the tests show no disability.']] } } },
  { note: 'passing, and still tested', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Although Ana is passing, we will evaluate her reading.']] } } },
];
