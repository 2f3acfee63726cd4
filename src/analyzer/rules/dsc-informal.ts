import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const TIMES = '(?:\\d{1,2}|three|four|five|six|seven|eight|nine|ten|several|many|multiple|tres|cuatro|cinco|seis|varias)';
const SENT = new RegExp(`\\b(?:sent|picked up|sent him|sent her|taken) (?:home|early)(?: early| from school)?[^.]{0,20}\\b${TIMES} (?:times|days|veces)|\\b${TIMES} (?:times|days)\\b[^.]{0,30}\\b(?:sent home|picked up (?:early|from school))|\\benviad[oa] a casa[^.]{0,20}\\b${TIMES} veces`, 'iu');
/** Papers go home too. */
const PAPERS = /\b(?:reports?|papers?|notes?|letters?|forms?|homework|work|data|copies|scores)\b[^.]{0,25}$/iu;
const ILL = /\b(?:ill|sick|fever|headache|vomit\w*|nurse|lice|stomach|enferm\w*|fiebre)\b/iu;

/** The child was sent home early again and again: lost lessons that no log may count. */
export default rule({
  id: 'dsc-informal',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-removals',
  asks: 1,
  whom: 'case-manager',
  next: ['write-down-home', 'ask-records', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'letter', 'notice', 'other', 'behavior-plan', 'evaluation'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const found = SENT.exec(passage.text);
    if (found === null || ILL.test(passage.text) || /\b(?:1|2) (?:times|days)/u.test(found[0])) return clear();
    return PAPERS.test(passage.text.slice(0, found.index)) ? clear() : flagged(quoteSentence(passage, found.index));
  },
});

export const examples: readonly Example[] = [
  { note: 'six times', flag: true, case: { plan: { paragraphs: [['notes', 'Andre has been sent home six times since August.']] } } },
  { note: 'picked up early', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'On 4 days this month he was picked up early because of his behavior.']] } } },
  { note: 'several times', flag: true, case: { plan: { paragraphs: [['notes', 'She was sent home early several times.']] } } },
  { note: 'once', flag: false, case: { plan: { paragraphs: [['notes', 'He was sent home on May 3.']] } } },
  { note: 'ill', flag: false, case: { plan: { paragraphs: [['notes', 'He was sent home with fever three times.']] } } },
  { note: 'reports, three times', flag: false, case: { plan: { paragraphs: [['notes', 'Reports are sent home three times a year.']] } } },
  { note: 'papers are sent home', flag: false, case: { plan: { paragraphs: [['notes', 'Progress reports are sent home.'], ['notes', 'Probes are given 4 times a month.']] } } },
];
