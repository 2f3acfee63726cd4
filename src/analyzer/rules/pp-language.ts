import { documentsToJudge } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf, quoteSentence } from '../statements.ts';

const HOME = /\b(?:home|primary|native|parents?['’]?s?|dominant) language(?: of (?:the )?(?:home|parents?|family))?(?: spoken(?: at home)?)? ?(?:is|:|–|-) ?(?!english)(spanish|español|arabic|vietnamese|mandarin|chinese|cantonese|somali|russian|ukrainian|portuguese|haitian(?: creole)?|tagalog|hmong|korean|french|urdu|bengali|nepali|swahili|amharic|farsi|dari|pashto|polish|hindi|punjabi)\b/iu;
const HELPED = /\b(?:interpret\w*|translat\w*|traduc\w*|intérprete|bilingual)\b/iu;

/** The plan says that another language is spoken at home, is printed in English, and speaks of no translation or interpreter. */
export default rule({
  id: 'pp-language',
  severity: 'moderate',
  confidence: 'ask',
  source: 'idea-written-notice',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'call-parent-center'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep', '504', 'notice', 'evaluation']);
    return typeof plans === 'string' ? plans : plans.filter(({ language }) => language === 'en');
  },
  judge: (plan, kase) => {
    const words = proseOf(plan).find(({ text }) => HOME.test(text));
    const found = words === undefined ? null : HOME.exec(words.text);
    const hasTwin = kase.documents.some(({ language, kind }) => language !== 'en' && kind === plan.kind);
    if (words === undefined || found === null || hasTwin || proseOf(plan).some(({ text }) => HELPED.test(text))) return clear();
    return flagged(quoteSentence(words, found.index), { quote: found[1] ?? '' });
  },
});

export const examples: readonly Example[] = [
  { note: 'Spanish at home', flag: true, case: { plan: { paragraphs: [[null, 'Home language: Spanish']] } } },
  { note: 'a notice', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'Native language of the parent: Arabic']] } } },
  { note: 'language of the home', flag: true, case: { plan: { kind: '504', paragraphs: [['student', 'Primary language of the home is Vietnamese.']] } } },
  { note: 'an interpreter came', flag: false, case: { plan: { paragraphs: [[null, 'Home language: Spanish'], ['team', 'Interpreter: Ms. Ruiz']] } } },
  { note: 'English at home', flag: false, case: { plan: { paragraphs: [[null, 'Home language: English']] } } },
  { note: 'the plan is in Spanish', flag: false, case: { plan: { language: 'es', paragraphs: [[null, 'Home language: Spanish']] } } },
];
