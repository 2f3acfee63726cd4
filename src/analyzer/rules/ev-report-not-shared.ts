import { byAnswer } from '../answer.ts';
import { daysBetween } from '../courses.ts';
import { documentsToJudge, planDate, pointAt } from '../documents.ts';
import { flagged, rule, type Example } from '../rule.ts';

/** Older results have been talked about long since. */
const YEAR = 365;

/** Test results that the parent did not have before the meeting about them. */
export default rule({
  id: 'ev-report-not-shared',
  severity: 'moderate',
  confidence: 'ask',
  source: 'idea-results-shared',
  question: 'saw-results',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-records'],
  select: (kase) => {
    const reports = documentsToJudge(kase, ['evaluation']);
    return typeof reports === 'string' ? reports : reports.filter((report) => daysBetween(planDate(report) ?? kase.today, kase.today) < YEAR).slice(-1);
  },
  judge: (report, kase) => byAnswer(kase, 'saw-results', 'no', () => flagged(pointAt(report))),
});

export const examples: readonly Example[] = [
  { note: 'not before the meeting', flag: true, case: { plan: { kind: 'evaluation', dates: { meeting: '2026-10-20' }, levels: ['Sam scored at the 8th percentile.'] }, told: { answers: { 'saw-results': { said: 'no', day: null } } } } },
  { note: 'no date printed', flag: true, case: { plan: { kind: 'evaluation', levels: ['Sam scored at the 8th percentile.'] }, told: { answers: { 'saw-results': { said: 'no', day: null } } } } },
  { note: 'beside a plan', flag: true, case: { plan: [{ dates: { meeting: '2026-10-20' }, goals: ['Sam will read 90 words.'] }, { kind: 'evaluation', dates: { meeting: '2026-09-30' }, levels: ['Sam scored at the 8th percentile.'] }], told: { answers: { 'saw-results': { said: 'no', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { kind: 'evaluation', dates: { meeting: '2026-10-20' }, levels: ['Sam scored at the 8th percentile.'] } } },
  { note: 'they had them', flag: false, case: { plan: { kind: 'evaluation', dates: { meeting: '2026-10-20' }, levels: ['Sam scored at the 8th percentile.'] }, told: { answers: { 'saw-results': { said: 'yes', day: null } } } } },
  { note: 'results of three years ago', flag: false, case: { plan: { kind: 'evaluation', dates: { meeting: '2023-10-20' }, levels: ['Sam scored at the 8th percentile.'] }, told: { answers: { 'saw-results': { said: 'no', day: null } } } } },
  { note: 'no results here', flag: false, case: { plan: { goals: ['Sam will read 90 words.'] }, told: { answers: { 'saw-results': { said: 'no', day: null } } } } },
];
