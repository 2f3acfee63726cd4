import { byAnswer } from '../answer.ts';
import { documentsToJudge, pointAt } from '../documents.ts';
import { flagged, rule, type Example } from '../rule.ts';
import { levelsOf, proseOf } from '../statements.ts';

/** The plan speaks of a report from outside, or of who wrote one. */
const USED = /\b(?:private(?:ly)?|outside|independent|external|medical|clinical|privad[oa]|médic[oa])\b[^.]{0,30}\b(?:evaluat\w*|report\w*|assess\w*|test\w*|diagnos\w*|records?|provider|therap\w*|tutor\w*|evaluación|informe)\b|\b(?:neuropsycholog\w*|hospital|clinic|doctor\w*|physician|pediatrician|psychiatrist|doctora?)\b|\bDr\. ?\p{Lu}/iu;

/** The parent gave the school a report from outside, and the plan does not speak of any. */
export default rule({
  id: 'ev-outside-ignored',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-outside-report',
  question: 'outside-report',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'send-concerns', 'ask-meeting'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep', '504', 'evaluation']);
    if (typeof plans === 'string') return plans;
    const silent = plans.filter((plan) => levelsOf(plan).length > 0 && ![...levelsOf(plan).map(({ text }) => text), ...proseOf(plan)].some(({ text }) => USED.test(text)));
    return silent.length === plans.length ? silent.slice(-1) : [];
  },
  judge: (plan, kase) => byAnswer(kase, 'outside-report', 'yes', () => flagged(pointAt(plan))),
});

export const examples: readonly Example[] = [
  { note: 'given, and not spoken of', flag: true, case: { plan: { dates: { meeting: '2026-10-01' }, levels: ['Sam reads 42 words a minute.'] }, told: { answers: { 'outside-report': { said: 'yes', day: null } } } } },
  { note: 'an evaluation that leaves it out', flag: true, case: { plan: { kind: 'evaluation', levels: ['Sam scored at the 8th percentile.'] }, told: { answers: { 'outside-report': { said: 'yes', day: null } } } } },
  { note: 'a 504 plan', flag: true, case: { plan: { kind: '504', levels: [{ role: 'impact', text: 'Attention limits long tasks.' }], accommodations: ['Seat at the front.'] }, told: { answers: { 'outside-report': { said: 'yes', day: null } } } } },
  { note: 'playing outside is no report', flag: true, case: { plan: { levels: ['Sam plays outside with friends. He has no medical needs.'] }, told: { answers: { 'outside-report': { said: 'yes', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { levels: ['Sam reads 42 words a minute.'] } } },
  { note: 'there is none', flag: false, case: { plan: { levels: ['Sam reads 42 words a minute.'] }, told: { answers: { 'outside-report': { said: 'no', day: null } } } } },
  { note: 'the plan uses it', flag: false, case: { plan: { levels: ['A private evaluation of May 2026 found that Sam reads at the 9th percentile.'] }, told: { answers: { 'outside-report': { said: 'yes', day: null } } } } },
  { note: 'the doctor is named', flag: false, case: { plan: { levels: ['Sam reads 42 words a minute.'], paragraphs: [['notes', 'The team read the letter of Dr. Osei.']] }, told: { answers: { 'outside-report': { said: 'yes', day: null } } } } },
];
