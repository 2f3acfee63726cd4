import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const GRADE = /\bwill (?:pass|earn|receive|get|achieve|maintain|obtain)\b[^.;]{0,40}\b(?:passing grades?|grades? of|an? [A-D][+-]?(?= |\b)(?: or (?:better|higher|above))?(?: average)?|[A-D]['’]?s|70%? average|GPA|(?:all|her|his|their|core) (?:\w+ )?class(?:es)?|(?:algebra|english|math|biology|history|science)\b)/iu;
const HOPE = /\bwill (?:enjoy|like|love|be happy|feel (?:better|good|successful)|have a (?:good|better) attitude|attend school(?: (?:daily|every day|regularly))?[.,]?$|graduate|be promoted)\b/iu;
const TAUGHT = /\b(?:by (?:using|writing|reading|completing|checking|solving)|using (?:a|an|his|her|their)|strateg|planner|checklist|given|steps?)\b/iu;

/** A class grade, a hope or a rule stands where a skill to teach belongs. */
export default rule({
  id: 'goal-not-a-skill',
  severity: 'serious',
  confidence: 'likely',
  source: 'practice-stranger-test',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals.filter(({ postsecondary }) => !postsecondary))),
  judge: ({ part: goal }) => {
    const { text } = goal.statement;
    return (GRADE.test(text) || HOPE.test(text)) && !TAUGHT.test(text) && goal.objectives.length === 0 ? flagged(quote(goal.statement), { goals: String(goal.number) }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'pass a class', flag: true, case: { plan: { goals: ['Eli will pass Algebra.'] } } },
  { note: 'earn a grade', flag: true, case: { plan: { goals: ['Eli will earn a C or better in all core classes.'] } } },
  { note: 'passing grades', flag: true, case: { plan: { goals: ['By June Eli will maintain passing grades.'] } } },
  { note: 'a skill for handing in', flag: false, case: { plan: { goals: ['Eli will enter all assignments in his planner within 5 minutes of class end, 4 of 5 days.'] } } },
  { note: 'passing a ball', flag: false, case: { plan: { goals: ['Eli will pass a ball to a peer in 4 of 5 trials.'] } } },
  { note: 'a grade as the proof of a taught strategy', flag: false, case: { plan: { goals: ['Using a checklist, Eli will earn 70% or better on weekly math quizzes by solving each step.'] } } },
  { note: 'a plan for life after school', flag: false, case: { plan: { goals: [{ statement: 'Eli will graduate and attend college.', postsecondary: true }] } } },
];
