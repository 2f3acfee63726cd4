import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const EXIT = /\b(?:exit(?:ed|ing)?|dismiss(?:ed|ing)?|discharged?)\b[^.]{0,30}\b(?:special education|(?:all |his |her |their )?(?:IEP|special education|speech|related)? ?services|the IEP|an IEP)\b|\bno longer (?:eligible|qualif\w+|needs? (?:an IEP|special education))/iu;
const TESTED = /\b(?:re-?evaluat\w*|evaluat\w*|assess\w*|test(?:ed|ing|s)?|scores?|graduat\w*|diploma|aged? out|evalua\w*|if|until|when|criteria)\b/iu;

/** Special education is to end, and no evaluation is spoken of. */
export default rule({
  id: 'ev-exit-no-eval',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-reevaluation',
  asks: 1,
  whom: 'special-education-director',
  next: ['ask-records', 'ask-evaluation', 'ask-written-notice'],
  select: (kase) => unitsIn(kase, ['letter', 'notice', 'amendment', 'meeting-invitation'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage, document }, kase) => {
    const found = EXIT.exec(passage.text);
    if (found === null || kase.documents.some(({ kind }) => kind === 'evaluation') || proseOf(document).some(({ text }) => TESTED.test(text))) return clear();
    return /\b(?:not|never|n['’]t)\b[^.]{0,25}$/iu.test(passage.text.slice(0, found.index)) ? clear() : flagged(quoteSentence(passage, found.index));
  },
});

export const examples: readonly Example[] = [
  { note: 'exited by letter', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'Sam will be exited from special education on Friday.']] } } },
  { note: 'no longer eligible', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'Sam is no longer eligible for an IEP because of his good grades.']] } } },
  { note: 'dismissed from speech', flag: true, case: { plan: { kind: 'amendment', paragraphs: [[null, 'Mia is dismissed from speech services.']] } } },
  { note: 'after testing', flag: false, case: { plan: { kind: 'notice', paragraphs: [[null, 'Sam is no longer eligible.'], [null, 'This rests on the reevaluation of May 2026.']] } } },
  { note: 'a diploma', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Sam exits special education services at graduation.']] } } },
  { note: 'not exited', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Sam is not exited from special education.']] } } },
];
