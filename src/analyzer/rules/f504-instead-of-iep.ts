import { unitsIn } from '../documents.ts';
import { refusalsIn } from '../readings.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const ASKED = /\b(?:evaluat|IEP|special ed|assess|testing|eligib|evalua|educación especial)/iu;
const INSTEAD = /\b504\b[^.]{0,30}\b(?:instead of|rather than|in place of)\b[^.]{0,30}\b(?:evaluat|IEP|special ed|testing)|\b(?:instead of|rather than|in place of)\b[^.]{0,30}\b(?:evaluat\w*|IEP|special ed\w*|testing)\b[^.]{0,40}\b504\b/iu;
const TESTED = /\b(?:will (?:also )?evaluate|evaluation (?:shows?|showed|found|results)|after (?:the|a full) evaluation|consent)/iu;

/** A 504 plan is offered where an evaluation for an IEP was the question. */
export default rule({
  id: 'f504-instead-of-iep',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-child-find',
  asks: 1,
  whom: 'special-education-director',
  next: ['ask-evaluation', 'ask-written-notice', 'call-parent-center'],
  select: (kase) => unitsIn(kase, ['504', 'notice', 'meeting-invitation', 'letter', 'other'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const { text } = passage;
    const instead = INSTEAD.exec(text);
    const reason = instead === null ? refusalsIn(passage).find(({ as }) => as === 'five-o-four-enough') : { start: instead.index, end: instead.index + instead[0].length };
    if (reason === undefined || TESTED.test(text)) return clear();
    const near = text.slice(Math.max(0, reason.start - 200), reason.end + 200);
    return ASKED.test(near) ? flagged(quoteSentence(passage, reason.start), { quote: text.slice(reason.start, reason.end) }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'instead of testing', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'We do not think an evaluation is needed; a 504 plan is enough.']] } } },
  { note: 'just needs a 504', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'He does not need an IEP. He just needs a 504.']] } } },
  { note: 'more appropriate', flag: true, case: { plan: { kind: 'other', paragraphs: [[null, 'You asked about special education. We feel a 504 plan would be more appropriate.']] } } },
  { note: 'after an evaluation', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'The evaluation showed no need for an IEP; a 504 plan is enough.']] } } },
  { note: 'both at once', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'A 504 would be a start, and we will also evaluate for an IEP.']] } } },
  { note: 'no word on testing', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'The 504 plan meeting is on Monday.']] } } },
];
