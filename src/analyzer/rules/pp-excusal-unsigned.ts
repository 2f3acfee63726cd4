import { byAnswer } from '../answer.ts';
import { documentsToJudge, hasSection, planDate, pointAt } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

/** The plan tells of an excusal that the parent signed. */
const AGREED = /\bexcus(?:al|ed?)\b[^.]{0,100}\b(?:agree\w*|consent\w*|signed|in writing|written)\b|\b(?:agree\w*|consent\w*|signed|written)\b[^.]{0,60}\bexcus(?:al|ed?|ing)\b/iu;

/** Someone of the team was not at the meeting, and the parent had not said in writing that this was fine. */
export default rule({
  id: 'pp-excusal-unsigned',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-excused-member',
  question: 'member-missing',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-meeting'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep', 'amendment']);
    if (typeof plans === 'string') return plans;
    return plans.filter((plan) => plan.draft === null && (planDate(plan) ?? '') <= kase.today && ((plan.team?.length ?? 0) > 0 || hasSection(plan, 'team')) && !proseOf(plan).some(({ text }) => AGREED.test(text))).slice(-1);
  },
  judge: (plan, kase) =>
    byAnswer(kase, 'member-missing', 'yes', () => {
      const away = plan.team?.find(({ attendance }) => attendance === 'absent' || attendance === 'excused');
      const at = away?.name ?? away?.role ?? null;
      return flagged(at === null ? pointAt(plan) : quote(at));
    }),
});

export const examples: readonly Example[] = [
  { note: 'someone was missing', flag: true, case: { plan: { dates: { meeting: '2026-10-01' }, sections: ['team'] }, told: { answers: { 'member-missing': { said: 'yes', day: null } } } } },
  { note: 'a row that says absent', flag: true, case: { plan: { dates: { meeting: '2026-10-01' }, team: [{ name: 'Ana Ruiz', role: 'Parent' }, { name: 'Dov Weil', role: 'General education teacher', attendance: 'absent' }] }, told: { answers: { 'member-missing': { said: 'yes', day: null } } } } },
  { note: 'an excusal that tells of no writing', flag: true, case: { plan: { dates: { meeting: '2026-10-01' }, sections: ['team'], paragraphs: [['team', 'The general education teacher was excused at 3:15.']] }, told: { answers: { 'member-missing': { said: 'yes', day: null } } } } },
  { note: 'never asked', flag: false, case: { plan: { dates: { meeting: '2026-10-01' }, sections: ['team'] } } },
  { note: 'all were there', flag: false, case: { plan: { dates: { meeting: '2026-10-01' }, sections: ['team'] }, told: { answers: { 'member-missing': { said: 'no', day: null } } } } },
  { note: 'the excusal was signed', flag: false, case: { plan: { dates: { meeting: '2026-10-01' }, sections: ['team'], paragraphs: [['team', 'The parent agreed in writing that the teacher is excused.']] }, told: { answers: { 'member-missing': { said: 'yes', day: null } } } } },
  { note: 'the meeting is still to come', flag: false, case: { plan: { dates: { meeting: '2026-12-10' }, sections: ['team'] }, told: { answers: { 'member-missing': { said: 'yes', day: null } } } } },
];
