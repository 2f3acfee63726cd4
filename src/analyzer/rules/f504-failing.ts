import { documentsToJudge, currentOf, planDate } from '../documents.ts';
import { daysBetween, failingIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** A child on a 504 plan fails: access may not be enough, teaching may have to change. */
export default rule({
  id: 'f504-failing',
  severity: 'critical',
  confidence: 'likely',
  source: 'section-504-fape',
  asks: 3,
  whom: 'coordinator-504',
  next: ['reread-page', 'ask-records', 'ask-meeting', 'ask-evaluation'],
  clock: true,
  select: (kase) => {
    if (kase.gradebooks.length === 0) return 'no-gradebook';
    const plans = documentsToJudge(kase, ['504']);
    return typeof plans === 'string' || currentOf(kase, ['iep']).length === 0 ? plans : [];
  },
  judge: (plan, kase) => {
    const failing = failingIn(kase, plan).map(({ course }) => course);
    const [first, ...rest] = failing;
    if (first === undefined) return clear();
    const since = planDate(plan);
    const isNew = since !== null && daysBetween(since, kase.today) < 42;
    if (isNew && rest.length === 0) return clear();
    const help = plan.accommodations[0] ?? null;
    const places = [...rest.map(({ markAt }) => quote(markAt)), ...(help === null ? [] : [quote(help.text)])];
    return flagged([quote(first.markAt), ...places], { course: failing.map(({ name }) => name).join(', '), classes: failing.length });
  },
});

export const examples: readonly Example[] = [
  { note: 'one F, a plan of last year', flag: true, case: { grades: [['Biology', 'F']], plan: { kind: '504', accommodations: ['Extra time: 1.5 times on tests.'], dates: { meeting: '2025-11-02' } } } },
  { note: 'two F, the plan is new', flag: true, case: { grades: [['Biology', 'F'], ['English', '40%']], plan: { kind: '504', accommodations: ['Seat near the board.'], dates: { meeting: '2026-11-01' } } } },
  { note: 'no date on the plan', flag: true, case: { grades: [['Math', '52%']], plan: { kind: '504', accommodations: ['Breaks every 20 minutes.'] } } },
  { note: 'all passing', flag: false, case: { grades: [['Biology', 'C']], plan: { kind: '504', accommodations: ['Extra time on tests.'] } } },
  { note: 'one class, the plan began three weeks ago', flag: false, case: { grades: [['Biology', 'F']], plan: { kind: '504', accommodations: ['Extra time.'], dates: { meeting: '2026-11-03' } } } },
  { note: 'an IEP, not a 504 plan', flag: false, case: { grades: [['Biology', 'F']], plan: { kind: 'iep', goals: ['Read 90 words a minute.'] } } },
  { note: 'the page of a sister', flag: false, case: { grades: { student: 'Ana Rivera', courses: [['Biology', 'F']] }, plan: { kind: '504', firstName: 'Leo', accommodations: ['Extra time.'] } } },
  { note: 'no grades read', flag: false, case: { plan: { kind: '504', accommodations: ['Extra time.'] } } },
];
