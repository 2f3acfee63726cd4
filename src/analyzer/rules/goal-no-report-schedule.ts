import { documentsToJudge, absentFrom, isWholePlan } from '../documents.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const WHEN = /\b(?:quarterly|trimester|semester|report cards?|progress reports?|reporting period|grading period|marking period|every (?:\w+ )?(?:weeks?|months?)|monthly|weekly|interims?|mid[- ]?terms?|concurrent with|times (?:a|per) year|trimestral|bimestral|boleta|informes? de progreso|cada (?:\w+ )?(?:semanas|meses|trimestre))\b/iu;
/** In a goal these tell how often the child is tested. */
const PROBES = /\b(?:(?:bi-?)?weekly|monthly|quarterly) (?:probes?|checks?|samples?|lists?|tests?|quizz?e?s?|assessments?|trials?|timings?)\b/giu;

/** Nothing anywhere says when the parents hear how the goals go. */
export default rule({
  id: 'goal-no-report-schedule',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-progress-how-and-when',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan) => {
    if (plan.goals.every(({ postsecondary }) => postsecondary) || plan.progress.length > 0 || plan.goals.some(({ schedule }) => schedule !== null)) return clear();
    const texts = [...proseOf(plan), ...plan.goals.flatMap(({ method }) => method ?? []), ...plan.sections.map(({ title }) => title), ...plan.legend.map(({ meaning }) => meaning)];
    const goals = plan.goals.flatMap(({ statement, criterion, objectives }) => [statement, ...(criterion === null ? [] : [criterion]), ...objectives]);
    if (texts.some(({ text }) => WHEN.test(text)) || goals.some(({ text }) => WHEN.test(text.replaceAll(PROBES, '')))) return clear();
    return isWholePlan(plan) ? flagged(absentFrom(plan), { pages: plan.coverage.total }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'goals, and no word on reports', flag: true, case: { plan: { goals: ['Sam will read aloud 90 words correct per minute.'], services: [{ name: 'Reading' }] } } },
  { note: 'two goals', flag: true, case: { plan: { levels: ['Sam reads 42 words.'], goals: ['Sam will read 90 words.', 'Sam will solve 8 of 10 problems.'] } } },
  { note: 'weekly checks are no report', flag: true, case: { plan: { levels: ['x'], goals: ['Sam will name 24 of 26 letters on 3 of 4 weekly checks.'] } } },
  { note: 'notes on other things', flag: true, case: { plan: { levels: ['Sam reads 42 words.'], goals: ['Sam will read 90 words.'], paragraphs: [['notes', 'The team met for an hour.']] } } },
  { note: 'its own column', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'Sam will read 90 words.', schedule: 'Quarterly' }] } } },
  { note: 'told on the cover page', flag: false, case: { plan: { levels: ['x'], goals: ['Sam will read 90 words.'], paragraphs: [[null, 'Parents will be informed of progress concurrent with report cards.']] } } },
  { note: 'a page was not read', flag: false, case: { plan: { levels: ['x'], goals: ['Sam will read 90 words.'], gaps: [{ kind: 'scanned-page', page: 1 }] } } },
  { note: 'goals for life after school alone: nothing to report on this year', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work in a store.', postsecondary: true }], services: [{ name: 'Reading' }] } } },
  { note: 'reports are in the same file', flag: false, case: { plan: { levels: ['x'], goals: ['Sam will read 90 words.'], progress: [{ goal: 1, period: 'Q1', comment: '52 words' }] } } },
];
