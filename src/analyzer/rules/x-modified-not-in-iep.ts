import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf, quoteSentence } from '../statements.ts';

const MODIFIED = /\b(?:modified (?:curriculum|grades?|work|assignments?|content|grading|program|expectations)|(?:grades?|marks?|work|assignments?|curriculum) (?:is|are|was|were|has been|have been) modified|currículo modificado|trabajo modificado)/iu;
const IN_PLAN = /\b(?:modif|alternate|reduced (?:number|length|content|work)|shorten|simplif|alterno)/iu;

/** A report card says that work or grades are modified, and the plan speaks of no change to the work. */
export default rule({
  id: 'x-modified-not-in-iep',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-services',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-teacher', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    if (typeof plans === 'string') return plans;
    const reports = kase.documents.filter(({ kind, language }) => (kind === 'report-card' || kind === 'progress' || kind === 'letter') && language !== 'other');
    return plans.flatMap((plan) => reports.flatMap((report) => proseOf(report).map((passage) => ({ plan, passage }))));
  },
  judge: ({ plan, passage }) => {
    const at = passage.text.search(MODIFIED);
    if (at < 0 || plan.accommodations.length === 0) return clear();
    const isThere = plan.accommodations.some(({ kind, text }) => kind === 'modification' || IN_PLAN.test(text.text)) || [...proseOf(plan), ...plan.goals.map(({ statement }) => statement)].some(({ text }) => IN_PLAN.test(text));
    const [first] = plan.accommodations;
    return isThere || first === undefined ? clear() : flagged([quoteSentence(passage, at), quote(first.text)]);
  },
});

export const examples: readonly Example[] = [
  { note: 'a report card', flag: true, case: { plan: [{ kind: 'report-card', paragraphs: [[null, 'Grades are based on a modified curriculum.']] }, { accommodations: ['Extra time on tests.'] }] } },
  { note: 'grades were modified', flag: true, case: { plan: [{ kind: 'report-card', paragraphs: [[null, 'Math: work has been modified.']] }, { accommodations: ['Seat at the front.'] }] } },
  { note: 'a teacher’s letter', flag: true, case: { plan: [{ kind: 'letter', paragraphs: [[null, 'She is passing with modified assignments.']] }, { accommodations: ['Texts read aloud.'] }] } },
  { note: 'the plan says so', flag: false, case: { plan: [{ kind: 'report-card', paragraphs: [[null, 'Grades are based on a modified curriculum.']] }, { accommodations: [{ text: 'Math work at grade 2 level', kind: 'modification' }] }] } },
  { note: 'in the plan’s own words', flag: false, case: { plan: [{ kind: 'report-card', paragraphs: [[null, 'Modified work.']] }, { accommodations: ['Shortened assignments, half of the problems.'] }] } },
  { note: 'no plan', flag: false, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Grades are based on a modified curriculum.']] } } },
];
