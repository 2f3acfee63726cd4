import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const SKILLS: readonly RegExp[] = [
  /\b(?:reading|decod\w+|fluency|comprehension|lectura)\b/iu,
  /\b(?:math|computation|calculation|problem solving|matemáticas)\b/iu,
  /\b(?:writing|written expression|spelling|escritura)\b/iu,
  /\b(?:social skills|peer (?:interaction|relationship)s?|behavior|conducta)\b/iu,
  /\b(?:organization|work completion|study skills|time management|organización)\b/iu,
  /\b(?:communication|articulation|speech|language skills|habla)\b/iu,
];

/** Three areas in one goal: one number cannot tell which of them moved. */
export default rule({
  id: 'goal-many-in-one',
  severity: 'moderate',
  confidence: 'likely',
  source: 'practice-stranger-test',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals.filter(({ postsecondary }) => !postsecondary))),
  judge: ({ part: goal }) => {
    const named = SKILLS.filter((skill) => skill.test(goal.statement.text)).length;
    return named >= 3 && goal.objectives.length < named ? flagged(quote(goal.statement), { goals: String(goal.number), skills: named }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'reading, writing and math', flag: true, case: { plan: { goals: ['Ana will improve reading, writing, and math with 80% accuracy.'] } } },
  { note: 'conduct, organization and speech', flag: true, case: { plan: { goals: ['Ana will show progress in social skills, organization and communication in 4 of 5 trials.'] } } },
  { note: 'four areas', flag: true, case: { plan: { goals: ['Ana will gain one year in reading comprehension, math computation, written expression and study skills.'] } } },
  { note: 'two that belong together', flag: false, case: { plan: { goals: ['Ana will read a grade 3 text with 95% accuracy and answer 8 of 10 comprehension questions in writing.'] } } },
  { note: 'steps of one routine', flag: false, case: { plan: { goals: ['Ana will open her planner, write the task, and turn in the work on 4 of 5 days.'] } } },
  { note: 'each area has its own objective', flag: false, case: { plan: { goals: [{ statement: 'Ana will improve reading, writing and math.', objectives: ['Ana will read 90 words.', 'Ana will write 5 sentences.', 'Ana will solve 8 of 10 problems.'] }] } } },
];
