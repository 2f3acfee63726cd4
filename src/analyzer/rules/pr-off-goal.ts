import { areasOfGoal, shareArea } from '../areas.ts';
import { unitsIn } from '../documents.ts';
import { areasOf, relatedAreas } from '../language/areas.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, quoteSentence } from '../statements.ts';

/** The comment on a goal speaks of another skill. */
export default rule({
  id: 'pr-off-goal',
  severity: 'moderate',
  confidence: 'likely',
  source: 'state-progress-sufficient',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager'],
  select: (kase) => {
    const units = unitsIn(kase, ['progress', 'iep'], (document) => inside(document, document.progress.filter(({ comment, goal }) => comment !== null && goal !== null)));
    return typeof units === 'string' || kase.documents.some(({ progress }) => progress.length > 0) ? units : 'no-progress-report';
  },
  judge: ({ part: { comment, goal: number, goalText }, document }) => {
    const goal = document.goals.find((one) => one.number === number);
    const wanted = goalText !== null ? areasOf(goalText.text) : goal === undefined ? [] : [...areasOfGoal(goal), ...areasOf(goal.statement.text)];
    if (comment === null || wanted.length === 0) return clear();
    const told = areasOf(comment.text);
    if (told.length === 0 || shareArea(wanted.flatMap(relatedAreas), told.flatMap(relatedAreas))) return clear();
    return flagged([quoteSentence(comment), quote(goalText ?? goal?.statement ?? comment)], { goals: String(number) });
  },
});

export const examples: readonly Example[] = [
  { note: 'a math goal, a comment on reading', flag: true, case: { plan: { goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10 two-step equations.' }], progress: [{ goal: 1, comment: 'Sam is reading longer books and his fluency is growing.' }] } } },
  { note: 'a speech goal, a comment on math', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 1, goalText: 'Sam will produce the r sound in speech in 8 of 10 words.', comment: 'He knows his multiplication facts.' }] } } },
  { note: 'a reading goal, a comment on behavior', flag: true, case: { plan: { goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.' }], progress: [{ goal: 1, comment: 'Behavior has been good, with fewer outbursts.' }] } } },
  { note: 'the same skill', flag: false, case: { plan: { goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.' }], progress: [{ goal: 1, comment: 'Reads 61 words correct per minute.' }] } } },
  { note: 'no skill named', flag: false, case: { plan: { goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10 equations.' }], progress: [{ goal: 1, comment: '6 of 10 on November 3.' }] } } },
  { note: 'a near skill', flag: false, case: { plan: { goals: [{ area: 'Attention', statement: 'Sam will stay on task for 10 minutes.' }], progress: [{ goal: 1, comment: 'Sam uses his planner and turns in homework more often.' }] } } },
];
