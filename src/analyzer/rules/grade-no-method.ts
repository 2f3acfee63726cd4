import { documentsToJudge, isWholePlan } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const CHANGED_WORK = /\b(?:modified (?:assignment|curriculum|work|test|content|grad)|alternate (?:assignment|curriculum)|below grade[- ]level (?:work|material|text)|currículo modificado|trabajo modificado)/iu;
const GRADING = /\b(?:grading|graded|report card|grades? (?:will be|are|is|based)|pass\/fail|calificación|calificar)/iu;

/** The work is changed for this child, and nothing says what the grade is then based on. */
export default rule({
  id: 'grade-no-method',
  severity: 'moderate',
  confidence: 'ask',
  source: 'guidance-report-cards',
  asks: 2,
  whom: 'teacher',
  next: ['ask-teacher', 'ask-meeting'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan) => {
    const changed = plan.accommodations.find(({ kind, text }) => CHANGED_WORK.test(text.text) || (kind === 'modification' && /\b(?:curricul|content|assignment|standard)/iu.test(text.text)));
    if (changed === undefined) return clear();
    const said = [...proseOf(plan), ...plan.accommodations.map(({ text }) => text), ...plan.services.map(({ name }) => name)];
    if (said.some(({ text }) => GRADING.test(text))) return clear();
    return isWholePlan(plan) ? flagged(quote(changed.text)) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'modified assignments, no word on grades', flag: true, case: { plan: { goals: ['Sam will solve 8 of 10.'], accommodations: ['Modified assignments in math and science.'] } } },
  { note: 'a modification of content', flag: true, case: { plan: { goals: ['Sam will solve 8 of 10.'], accommodations: [{ kind: 'modification', text: 'Content reduced to essential standards.' }] } } },
  { note: 'modified curriculum', flag: true, case: { plan: { goals: ['Sam will solve 8 of 10.'], accommodations: ['Modified curriculum for reading.'] } } },
  { note: 'the plan tells how grades are made', flag: false, case: { plan: { goals: ['Sam will solve 8 of 10.'], accommodations: ['Modified assignments in math.'], paragraphs: [['notes', 'Grades will be based on IEP goals and class work.']] } } },
  { note: 'extra time changes no content', flag: false, case: { plan: { goals: ['Sam will solve 8 of 10.'], accommodations: ['Extended time: 1.5 times on tests.'] } } },
  { note: 'a page was not read', flag: false, case: { plan: { goals: ['Sam will solve 8 of 10.'], accommodations: ['Modified assignments in math.'], gaps: [{ kind: 'scanned-page', page: 3 }] } } },
];
