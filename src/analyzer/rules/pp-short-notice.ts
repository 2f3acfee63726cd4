import { byAnswer } from '../answer.ts';
import { daysBetween } from '../courses.ts';
import { documentsToJudge, pointAt } from '../documents.ts';
import { flagged, rule, type Example } from '../rule.ts';

/** After that the meeting is history, and a question about its invitation helps nobody. */
const RECENT = 60;

/** A meeting that the parent heard of too late to be there. */
export default rule({
  id: 'pp-short-notice',
  severity: 'moderate',
  confidence: 'ask',
  source: 'idea-invitation',
  question: 'enough-notice',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-meeting'],
  select: (kase) => {
    const papers = documentsToJudge(kase, ['meeting-invitation', 'iep', 'amendment']);
    if (typeof papers === 'string') return papers;
    return papers.filter(({ kind, dates }) => (dates.meeting === null ? kind === 'meeting-invitation' : daysBetween(dates.meeting.iso, kase.today) <= RECENT)).slice(-1);
  },
  judge: (paper, kase) => byAnswer(kase, 'enough-notice', 'no', () => flagged(pointAt(paper))),
});

export const examples: readonly Example[] = [
  { note: 'a meeting of last month', flag: true, case: { plan: { dates: { meeting: '2026-10-28' }, goals: ['Sam will read 90 words.'] }, told: { answers: { 'enough-notice': { said: 'no', day: null } } } } },
  { note: 'an invitation for next week', flag: true, case: { plan: { kind: 'meeting-invitation', dates: { meeting: '2026-12-01' }, paragraphs: [[null, 'Please join us.']] }, told: { answers: { 'enough-notice': { said: 'no', day: null } } } } },
  { note: 'an invitation whose day was not read', flag: true, case: { plan: { kind: 'meeting-invitation', paragraphs: [[null, 'Please join us.']] }, told: { answers: { 'enough-notice': { said: 'no', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { dates: { meeting: '2026-10-28' }, goals: ['Sam will read 90 words.'] } } },
  { note: 'early enough', flag: false, case: { plan: { dates: { meeting: '2026-10-28' }, goals: ['Sam will read 90 words.'] }, told: { answers: { 'enough-notice': { said: 'yes', day: null } } } } },
  { note: 'a meeting of last spring', flag: false, case: { plan: { dates: { meeting: '2026-04-28' }, goals: ['Sam will read 90 words.'] }, told: { answers: { 'enough-notice': { said: 'no', day: null } } } } },
  { note: 'a plan that prints no meeting', flag: false, case: { plan: { goals: ['Sam will read 90 words.'] }, told: { answers: { 'enough-notice': { said: 'no', day: null } } } } },
];
