import { isWholePlan, unitsIn } from '../documents.ts';
import { readDate } from '../model/printed-date.ts';
import { quote } from '../model/evidence.ts';
import type { PlanDocument } from '../model/plan.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const SPAN = /\b(?:by|within|until|(?:the )?end of|at the end|annual\w*|one year|12 months|36 weeks|\d+ (?:weeks|months)|(?:school|IEP) year|next (?:review|IEP)|para (?:el|fin)|al final|dentro de|año escolar)\b/iu;
/** The plan as a whole says how long it runs. */
const RUNS = /\b(?:annual (?:review|goals?)|(?:IEP|plan|implementation|service) (?:dates?|period|year|ends?|from|duration)|projected (?:end|date)|(?:start|begin\w*|end(?:ing)?|initiation) dates?|through|school year|metas? anual(?:es)?|año escolar)\b/iu;

/** A goal without an end date, in a plan that prints no end anywhere. Where the plan has dates, they cover its goals. */
export default rule({
  id: 'goal-no-timeframe',
  severity: 'minor',
  confidence: 'likely',
  source: 'idea-measurable-goals',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager'],
  select: (kase) => unitsIn(kase, ['iep'], (plan) => (plan.draft === null && isWholePlan(plan) && !runs(plan) ? inside(plan, plan.goals.filter(({ postsecondary }) => !postsecondary)) : [])),
  judge: ({ part: goal }) => {
    const own = [goal.statement, goal.criterion, goal.schedule, goal.baseline].map((passage) => passage?.text ?? '').join(' ');
    return goal.targetDate !== null || SPAN.test(own) || readDate(goal.statement.text) !== null ? clear() : flagged(quote(goal.statement), { goals: String(goal.number) });
  },
});

function runs({ dates, services, paragraphs, sections }: PlanDocument): boolean {
  return dates.end !== null || dates.nextReview !== null || dates.start !== null || services.some(({ start, end }) => start !== null || end !== null) || [...paragraphs.map(({ text }) => text), ...sections.map(({ title }) => title)].some(({ text }) => RUNS.test(text));
}

export const examples: readonly Example[] = [
  { note: 'no end anywhere', flag: true, case: { plan: { levels: ['Sam reads 42 words a minute.'], goals: ['Sam will read 90 words correct per minute.'] } } },
  { note: 'two goals', flag: true, case: { plan: { levels: ['Sam reads 42 words a minute.'], goals: ['Sam will read 90 words correct per minute.', 'Sam will spell 8 of 10 words.'] } } },
  { note: 'a meeting day alone', flag: true, case: { plan: { dates: { meeting: '2026-10-01' }, levels: ['Sam reads 42 words a minute.'], goals: [{ statement: 'Sam will spell 8 of 10 words.', criterion: '8 of 10' }] } } },
  { note: 'the plan has an end', flag: false, case: { plan: { dates: { end: '2027-10-01' }, levels: ['x'], goals: ['Sam will read 90 words correct per minute.'] } } },
  { note: 'the goal says by when', flag: false, case: { plan: { levels: ['x'], goals: ['By October 2027 Sam will read 90 words correct per minute.'] } } },
  { note: 'a date beside the goal', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'Sam will read 90 words correct per minute.', target: '2027-10-01' }] } } },
  { note: 'the services have dates', flag: false, case: { plan: { goals: ['Sam will read 90 words correct per minute.'], services: [{ name: 'Reading', start: '2026-10-01', end: '2027-09-30' }] } } },
  { note: 'a page was not read', flag: false, case: { plan: { levels: ['x'], goals: ['Sam will read 90 words.'], gaps: [{ kind: 'scanned-page', page: 2 }] } } },
];
