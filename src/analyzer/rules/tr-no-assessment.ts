import { absentFrom, documentsToJudge, isWholePlan } from '../documents.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf, proseOf } from '../statements.ts';

const ASSESSED = /\b(?:transition (?:\w+ ){0,2}assessments?|age[- ]appropriate (?:transition )?assessments?|inventor(?:y|ies)|interview|survey|questionnaire|O\*?NET|aptitude|career (?:assessment|cluster|quiz)|interest (?:profiler|checklist)|work sample|situational|Brigance|TPI|AIR self|evaluación (?:vocacional|de transición)|entrevista|encuesta|cuestionario|inventario)/iu;

/** A label with a line to write on and nothing on it. */
const LEFT_OPEN = /[^.:_]{1,80}: ?_{3,}/gu;

/** There are goals for life after school, and no interview, inventory or other assessment is named behind them. */
export default rule({
  id: 'tr-no-assessment',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-transition',
  asks: 1,
  whom: 'case-manager',
  next: ['talk-with-child', 'reread-page', 'ask-case-manager'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    return typeof plans === 'string' ? plans : plans.filter(({ goals }) => goals.some(({ postsecondary }) => postsecondary));
  },
  judge: (plan) => {
    const told = [...proseOf(plan), ...levelsOf(plan).map(({ text }) => text), ...plan.goals.flatMap(({ statement, baseline, method, postsecondary }) => [statement, ...(baseline === null ? [] : [baseline]), ...(method === null || !postsecondary ? [] : [method])])];
    if (told.some(({ text }) => ASSESSED.test(text.replace(LEFT_OPEN, ' ')))) return clear();
    return isWholePlan(plan) ? flagged(absentFrom(plan), { pages: plan.coverage.total }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'goals and nothing behind them', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work in a store.', postsecondary: true }], services: [{ name: 'Reading' }] } } },
  { note: 'an activity is no assessment', flag: true, case: { plan: { goals: [{ statement: 'After graduation Sam will enroll in college.', postsecondary: true }], services: [{ name: 'Reading' }], paragraphs: [['transition', 'Sam will visit a college.']] } } },
  { note: 'Spanish', flag: true, case: { plan: { language: 'es', levels: ['x'], goals: [{ statement: 'Después de graduarse Ana trabajará en una tienda.', postsecondary: true }], paragraphs: [['transition', 'Ana visitará una universidad.']] } } },
  { note: 'the label is printed and its line is empty', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }], paragraphs: [['transition', 'Age-appropriate transition assessment: ____________']] } } },
  { note: 'the line is filled', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }], paragraphs: [['transition', 'Age-appropriate transition assessment: O*NET, 9/12/2026 ____']] } } },
  { note: 'work samples measure a yearly goal', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }, { statement: 'Sam will read 40 of 50 signs.', method: 'Work samples' }] } } },
  { note: 'a goal for later names its own', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work.', method: 'Work sample, 9/2026', postsecondary: true }] } } },
  { note: 'an inventory', flag: false, case: { plan: { goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }], services: [{ name: 'Reading' }], paragraphs: [['transition', 'Career interest inventory, 10/5/2026.']] } } },
  { note: 'no goals for later', flag: false, case: { plan: { levels: ['x'], goals: ['Sam will read 90 words.'] } } },
  { note: 'a page was not read', flag: false, case: { plan: { goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }], services: [{ name: 'Reading' }], gaps: [{ kind: 'scanned-page', page: 2 }] } } },
];
