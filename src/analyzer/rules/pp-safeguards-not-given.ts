import { byAnswer } from '../answer.ts';
import { documentsToJudge, pointAt } from '../documents.ts';
import { flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

/** The plan itself says that the booklet was handed over. */
const GIVEN = /\b(?:procedural safeguards?|(?:statement|notice|copy) of (?:my |their |your )?(?:parent(?:al|s['’]?)? )?rights|parent(?:al|s['’]?)? rights|garantías procesales|derechos de los padres)\b[^.]{0,80}\b(?:given|received?|provided|offered|mailed|sent|reviewed|explained|entreg\w+|recib\w+)|\b(?:given|received?|provided|offered|mailed|sent)\b[^.]{0,50}\b(?:procedural safeguards?|parent(?:al|s['’]?)? rights)/iu;

/** The parent has had no booklet of their rights this year, and the plan does not say that one was given. */
export default rule({
  id: 'pp-safeguards-not-given',
  severity: 'moderate',
  confidence: 'ask',
  source: 'idea-rights-booklet',
  question: 'rights-given',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'call-parent-center'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep', 'amendment', 'evaluation', 'notice']);
    if (typeof plans === 'string') return plans;
    const isGiven = kase.documents.some((document) => document.kind === 'safeguards' || proseOf(document).some(({ text }) => GIVEN.test(text)));
    return isGiven ? [] : plans.slice(-1);
  },
  judge: (document, kase) => byAnswer(kase, 'rights-given', 'no', () => flagged(pointAt(document))),
});

export const examples: readonly Example[] = [
  { note: 'no booklet', flag: true, case: { plan: { dates: { meeting: '2026-10-01' }, goals: ['Sam will read 90 words.'] }, told: { answers: { 'rights-given': { said: 'no', day: null } } } } },
  { note: 'beside an evaluation', flag: true, case: { plan: { kind: 'evaluation', dates: { meeting: '2026-10-01' }, levels: ['Sam scored at the 8th percentile.'] }, told: { answers: { 'rights-given': { said: 'no', day: null } } } } },
  { note: 'a booklet spoken of and not given', flag: true, case: { plan: { goals: ['Sam will read 90 words.'], paragraphs: [['consent', 'Procedural safeguards protect parents and children.']] }, told: { answers: { 'rights-given': { said: 'no', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { goals: ['Sam will read 90 words.'] } } },
  { note: 'they have it', flag: false, case: { plan: { goals: ['Sam will read 90 words.'] }, told: { answers: { 'rights-given': { said: 'yes', day: null } } } } },
  { note: 'the plan says that it was given', flag: false, case: { plan: { goals: ['Sam will read 90 words.'], paragraphs: [['consent', 'A copy of the procedural safeguards was given to the parents on 10/1/2026.']] }, told: { answers: { 'rights-given': { said: 'no', day: null } } } } },
  { note: 'the booklet is here', flag: false, case: { plan: [{ goals: ['Sam will read 90 words.'] }, { kind: 'safeguards', paragraphs: [[null, 'Your rights.']] }], told: { answers: { 'rights-given': { said: 'no', day: null } } } } },
];
