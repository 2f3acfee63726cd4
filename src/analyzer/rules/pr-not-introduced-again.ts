import { quote } from '../model/evidence.ts';
import type { Evidence } from '../model/evidence.ts';
import { claimOf } from '../progress.ts';
import { byGoal, reportsIn } from '../reports.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** Period after period, a goal has not been started. */
export default rule({
  id: 'pr-not-introduced-again',
  severity: 'serious',
  confidence: 'certain',
  source: 'idea-services-in-effect',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-meeting'],
  select: (kase) => {
    const reports = reportsIn(kase);
    return typeof reports === 'string' ? reports : byGoal(reports);
  },
  judge: (reports) => {
    const claims = reports.map(({ entry, document }) => claimOf(entry, document));
    const at = claims.findIndex((claim, index) => claim === 'not-started' && claims[index + 1] === 'not-started');
    if (at < 0 || claims.at(-1) !== 'not-started') return clear();
    const places: readonly Evidence[] = reports.slice(at).flatMap(({ entry }) => entry.comment ?? entry.code ?? []).map((words) => quote(words));
    const [first, ...rest] = places;
    return first === undefined ? clear() : flagged([first, ...rest], { goals: String(reports[0]?.entry.goal ?? ''), times: places.length });
  },
});

export const examples: readonly Example[] = [
  { note: 'two periods by the key', flag: true, case: { plan: { kind: 'progress', legend: [['NI', 'Not introduced yet']], progress: [{ goal: 2, period: 'Q1', code: 'NI' }, { goal: 2, period: 'Q2', code: 'NI' }] } } },
  { note: 'in words', flag: true, case: { plan: { kind: 'progress', progress: [{ goal: 2, period: 'Q1', comment: 'Not yet addressed.' }, { goal: 2, period: 'Q2', comment: 'Not addressed this period.' }] } } },
  { note: 'in two reports', flag: true, case: { plan: [{ kind: 'progress', dates: { meeting: '2026-06-01' }, progress: [{ goal: 1, comment: 'Goal not started.' }] }, { kind: 'progress', dates: { meeting: '2026-11-01' }, progress: [{ goal: 1, comment: 'Not started.' }] }] } },
  { note: 'once', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 2, period: 'Q1', comment: 'Not yet introduced.' }] } } },
  { note: 'started since', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 2, period: 'Q1', comment: 'Not yet introduced.' }, { goal: 2, period: 'Q2', comment: '3 of 10 problems on November 2.' }] } } },
  { note: 'two goals, once each', flag: false, case: { plan: { kind: 'progress', progress: [{ goal: 1, period: 'Q1', comment: 'Not yet introduced.' }, { goal: 2, period: 'Q1', comment: 'Not yet introduced.' }] } } },
];
