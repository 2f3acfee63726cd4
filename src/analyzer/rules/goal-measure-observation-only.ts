import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const LOOKING = /\b(?:observ|teacher (?:report|judge?ment|input)|informal|opinion|maestr[oa] informa)/iu;
const COUNTING = /\b(?:tally|tallies|count|frequency|checklist|rubric|data|log|chart|sheet|probe|sample|test|quiz|record|graph|score|curriculum[- ]based|cbm|assessment|portfolio|running|interval|lista de cotejo|rúbrica|registro|muestras?|prueba|gráfica)/iu;

/** The only tool is somebody's eye: nothing is counted or kept. */
export default rule({
  id: 'goal-measure-observation-only',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-progress-how',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment'], (document) => inside(document, document.goals.filter(({ method }) => method !== null))),
  judge: ({ part: goal }) => {
    if (goal.method === null) return clear();
    const { text } = goal.method;
    const elsewhere = `${goal.statement.text} ${goal.criterion?.text ?? ''} ${goal.schedule?.text ?? ''}`;
    return LOOKING.test(text) && !COUNTING.test(text) && !COUNTING.test(elsewhere) ? flagged(quote(goal.method), { goals: String(goal.number), quote: text.trim() }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'teacher observation', flag: true, case: { plan: { goals: [{ statement: 'Sam will greet peers on 4 of 5 days.', method: 'Teacher observation' }] } } },
  { note: 'observation and report', flag: true, case: { plan: { goals: [{ statement: 'Sam will greet peers on 4 of 5 days.', method: 'Observation, teacher report' }] } } },
  { note: 'informal', flag: true, case: { plan: { goals: [{ statement: 'Sam will greet peers on 4 of 5 days.', method: 'Informal observations by staff' }] } } },
  { note: 'with a tally sheet', flag: false, case: { plan: { goals: [{ statement: 'Sam will greet peers on 4 of 5 days.', method: 'Teacher observation, tally sheet, twice a week' }] } } },
  { note: 'work samples', flag: false, case: { plan: { goals: [{ statement: 'Sam will write 5 sentences.', method: 'Work samples' }] } } },
  { note: 'observation among other tools', flag: false, case: { plan: { goals: [{ statement: 'Sam will write 5 sentences.', method: 'Observation; curriculum-based measures' }] } } },
  { note: 'no method is another rule', flag: false, case: { plan: { goals: ['Sam will greet peers on 4 of 5 days.'] } } },
];
