import { byAnswer } from '../answer.ts';
import { daysBetween } from '../courses.ts';
import { planDate } from '../documents.ts';
import { quote, type Evidence } from '../model/evidence.ts';
import type { Case } from '../model/case.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf, quoteSentence } from '../statements.ts';

/** The federal count, in calendar days; states have their own, and school breaks or missed visits may not count. */
const DAYS = 60;
/** Papers that put an evaluation on the way. */
const ON_THE_WAY = /\bconsent (?:form )?(?:to|for) (?:the |an? |this |an? initial )?(?:re-?)?evaluat|\b(?:propos\w+|agree[sd]?) to (?:re-?)?evaluate|\bconsent to (?:assess|test)|\bassessment plan\b|\bconsentimiento para (?:la |una )?(?:re)?evaluación/iu;

/** The parent said yes to testing more than sixty days ago, and no report of it is here. */
export default rule({
  id: 'ev-timeline-passed',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-evaluation-days',
  question: 'consent-signed',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-evaluation', 'ask-written-notice', 'call-parent-center'],
  clock: true,
  select: (kase) => {
    const place = placeIn(kase);
    return kase.documents.length === 0 ? 'no-plan' : place === null ? [] : [place];
  },
  judge: (place, kase) =>
    byAnswer(kase, 'consent-signed', 'yes', (day) => {
      if (day === null) return cannotTell('no-date');
      const isDone = kase.documents.some((document) => document.kind === 'evaluation' && (planDate(document) ?? '') > day);
      const days = daysBetween(day, kase.today);
      return isDone || days <= DAYS ? clear() : flagged(place, { consentDate: day, days });
    }),
});

/** Where testing is on the way: words of a letter or notice, else a reevaluation that is due. */
function placeIn(kase: Case): Evidence | null {
  for (const document of kase.documents) {
    const at = proseOf(document).find(({ text }) => ON_THE_WAY.test(text));
    if (at !== undefined) return quoteSentence(at, at.text.search(ON_THE_WAY));
  }
  const due = kase.documents.find(({ dates }) => dates.nextEvaluation !== null && daysBetween(kase.today, dates.nextEvaluation.iso) <= 90);
  return due?.dates.nextEvaluation == null ? null : quote(due.dates.nextEvaluation.at);
}

export const examples: readonly Example[] = [
  { note: 'ninety days, and no report', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'Please sign the consent for evaluation and send it back.']] }, told: { answers: { 'consent-signed': { said: 'yes', day: '2026-08-26' } } } } },
  { note: 'a reevaluation that was due', flag: true, case: { plan: { goals: ['Sam will read 90 words.'], dates: { meeting: '2026-03-01', nextEvaluation: '2026-11-01' } }, told: { answers: { 'consent-signed': { said: 'yes', day: '2026-09-01' } } } } },
  { note: 'the only report is older', flag: true, case: { plan: [{ kind: 'notice', paragraphs: [[null, 'The school proposes to evaluate Sam in reading.']] }, { kind: 'evaluation', dates: { meeting: '2023-05-02' }, levels: ['8th percentile.'] }], told: { answers: { 'consent-signed': { said: 'yes', day: '2026-08-26' } } } } },
  { note: 'forty days', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Please sign the consent for evaluation and send it back.']] }, told: { answers: { 'consent-signed': { said: 'yes', day: '2026-10-15' } } } } },
  { note: 'the report came', flag: false, case: { plan: [{ kind: 'letter', paragraphs: [[null, 'Please sign the consent for evaluation.']] }, { kind: 'evaluation', dates: { meeting: '2026-10-20' }, levels: ['8th percentile.'] }], told: { answers: { 'consent-signed': { said: 'yes', day: '2026-08-26' } } } } },
  { note: 'nothing signed', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Please sign the consent for evaluation.']] }, told: { answers: { 'consent-signed': { said: 'no', day: null } } } } },
  { note: 'a day that nobody knows', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Please sign the consent for evaluation.']] }, told: { answers: { 'consent-signed': { said: 'yes', day: null } } } } },
  { note: 'no testing in sight', flag: false, case: { plan: { goals: ['Sam will read 90 words.'], dates: { meeting: '2026-09-01', nextEvaluation: '2028-11-01' } }, told: { answers: { 'consent-signed': { said: 'yes', day: '2026-08-01' } } } } },
];
