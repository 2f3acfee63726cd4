import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const SHORT = /\b(?:shortened|reduced|abbreviated|modified|partial) (?:school )?(?:day|schedule)\b|\b(?:attends?|attending|comes to) (?:school )?(?:for )?(?:only )?(?:half|a half|part) (?:of the |a )?days?\b|\bhalf[- ]days?\b|\bdía escolar (?:reducido|corto)\b/iu;
const NOT = /\b(?:not|no|never|n['’]t)\b[^.]{0,40}$|\b(?:early (?:release|dismissal)|teacher (?:training|work)|exam|conference)/iu;
/** "Two half days a month in a repair shop" are spent somewhere, not lost. */
const COUNTED = /\b(?:one|two|three|four|five|\d|a few|several)\s+$/iu;
const YOUNG = /\b(?:kindergarten|pre-?k|preschool|kínder|preescolar)\b/iu;
const FAMILY = /\b(?:at (?:the )?parents?['’]? request|doctor|medical|physician|illness|surgery)\b/iu;

/** The child goes to school for less of the day than others. */
export default rule({
  id: 'lre-short-day',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-services',
  asks: 2,
  whom: 'special-education-director',
  next: ['write-down-home', 'ask-case-manager', 'ask-meeting', 'ask-written-notice'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'notice', 'letter', 'behavior-plan'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const found = SHORT.exec(passage.text);
    if (found === null || YOUNG.test(passage.text) || FAMILY.test(passage.text)) return clear();
    return NOT.test(passage.text.slice(Math.max(0, found.index - 60), found.index)) || NOT.test(found[0]) || COUNTED.test(passage.text.slice(Math.max(0, found.index - 20), found.index)) || /\b(?:early release|teacher)\b/iu.test(passage.text) ? clear() : flagged(quoteSentence(passage, found.index));
  },
});

export const examples: readonly Example[] = [
  { note: 'a shortened day', flag: true, case: { plan: { paragraphs: [['lre', 'Andre will be on a shortened school day until his behavior is safe.']] } } },
  { note: 'half days', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'Beginning Monday he attends half days.']] } } },
  { note: 'a reduced schedule', flag: true, case: { plan: { kind: 'amendment', paragraphs: [[null, 'The team placed Mia on a reduced schedule of three hours.']] } } },
  { note: 'kindergarten', flag: false, case: { plan: { grade: 'K', paragraphs: [['lre', 'The half-day kindergarten program meets each morning.']] } } },
  { note: 'a doctor’s order', flag: false, case: { plan: { paragraphs: [['lre', 'By doctor’s order she has a shortened day until May.']] } } },
  { note: 'half days of work', flag: false, case: { plan: { paragraphs: [['transition', 'Two half days a month in a repair shop, with a job coach.']] } } },
  { note: 'not shortened', flag: false, case: { plan: { paragraphs: [['lre', 'Sam does not have a shortened school day.']] } } },
];
