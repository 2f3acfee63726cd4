import { unitsIn } from '../documents.ts';
import { levelsIn } from '../goal-levels.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const STANDARD = /\bCCSS\b|\bCCSS\.|\bTEKS\b|\b(?:ELA|MATH)[-.](?:LITERACY|CONTENT)\b|\b(?:master|meet|achieve|demonstrate)\w*\b[^.]{0,40}\bgrade[- ]level standards?\b|\b(?:state|common core) standards?\b/iu;

/** A standard for the whole grade is pasted in as this child's goal, with no start of the child's own. */
export default rule({
  id: 'goal-standard-copied',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-each-need',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals)),
  judge: ({ part: goal, document }) => {
    const { text } = goal.statement;
    if (!STANDARD.test(text)) return clear();
    const hasOwn = goal.baseline !== null || goal.criterion !== null || goal.objectives.length > 0 || levelsIn(goal.statement, document.language).length > 0;
    return hasOwn ? clear() : flagged(quote(goal.statement), { goals: String(goal.number) });
  },
});

export const examples: readonly Example[] = [
  { note: 'a code and its words', flag: true, case: { plan: { goals: ['CCSS.ELA-LITERACY.RL.5.2 Determine a theme of a story from details in the text.'] } } },
  { note: 'master grade-level standards', flag: true, case: { plan: { goals: ['Ana will master grade-level standards in math.'] } } },
  { note: 'state standards', flag: true, case: { plan: { goals: ['Ana will make progress toward the state standards in reading.'] } } },
  { note: 'a standard named beside a goal of her own', flag: false, case: { plan: { goals: ['Ana will retell a story with 4 of 5 key events (CCSS.ELA-LITERACY.RL.2.2).'] } } },
  { note: 'with a baseline', flag: false, case: { plan: { goals: [{ statement: 'Ana will meet grade-level standards in fractions.', baseline: '3 of 10 items, 9/2026' }] } } },
  { note: 'no standard', flag: false, case: { plan: { goals: ['Ana will improve reading.'] } } },
];
