import { unitsIn } from '../documents.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import { goalVerdict, partsOfGoal } from '../readings.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf } from '../statements.ts';

const TELLS_HOW = /\b(?:measured|monitored|assessed|evaluated|recorded|tracked) (?:by|through|using|with|via)\b|\b(?:method of measure|data collection|work samples?|probes?|rubrics?|checklists?|charting|tally|medid[oa] (?:por|con|mediante)|muestras de trabajo)\b/iu;

/** Nothing in a goal that is open anyway says how progress is measured: no column, no words, nothing for all goals together. */
export default rule({
  id: 'goal-no-measure',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-progress-how',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.goals.filter(({ postsecondary }) => !postsecondary))),
  judge: ({ part: goal, document }) => {
    if (goalVerdict(goal, document.language).ok) return clear();
    const own = `${goal.statement.text} ${goal.criterion?.text ?? ''} ${goal.schedule?.text ?? ''} ${goal.objectives.map(({ text }) => text).join(' ')}`;
    if (goal.method !== null || TELLS_HOW.test(own) || partsOfGoal(goal, document.language).method !== null) return clear();
    const forAll = [...proseOf(document), ...document.progress.flatMap(({ comment }) => comment ?? []), ...document.legend.map(({ meaning }) => meaning)];
    if (forAll.some(({ text }) => TELLS_HOW.test(text))) return clear();
    return isFull(document.coverage) ? flagged(quote(goal.statement), { goals: String(goal.number) }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'a number, and no way to get it', flag: true, case: { plan: { goals: ['Sam will improve his attitude 80% of the time.'] } } },
  { note: 'another goal has its method', flag: true, case: { plan: { goals: [{ statement: 'Sam will read 90 words.', method: 'Weekly probes' }, { statement: 'Sam will get along with peers.' }] } } },
  { note: 'only a date', flag: true, case: { plan: { goals: ['By May 2027 Sam will be more organized.'] } } },
  { note: 'a goal that is a count itself', flag: false, case: { plan: { goals: ['Sam will solve 18 of 20 equations on three quizzes in a row.'] } } },
  { note: 'its own column', flag: false, case: { plan: { goals: [{ statement: 'Sam will get along with peers.', method: 'Tally sheet, weekly' }] } } },
  { note: 'inside the sentence', flag: false, case: { plan: { goals: ['Sam will solve 8 of 10 problems as measured by weekly work samples.'] } } },
  { note: 'once for all goals', flag: false, case: { plan: { goals: ['Sam will get along with peers.'], paragraphs: [['progress', 'Progress on all goals is measured by teacher charting each week.']] } } },
  { note: 'a page was not read', flag: false, case: { plan: { goals: ['Sam will get along with peers.'], gaps: [{ kind: 'scanned-page', page: 5 }] } } },
];
