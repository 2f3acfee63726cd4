import { areasBehind } from '../areas.ts';
import { classesBeside } from '../courses.ts';
import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { cutsIn } from '../service-change.ts';
import { isFalling, trendOf } from '../trend.ts';

/** Less help than last year while a class goes down. */
export default rule({
  id: 'x-service-cut-declining',
  severity: 'critical',
  confidence: 'likely',
  source: 'idea-review-when-progress-lacks',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-meeting', 'ask-written-notice'],
  clock: true,
  select: (kase) => {
    if (kase.gradebooks.length === 0) return 'no-gradebook';
    return unitsIn(kase, ['iep'], (plan) => cutsIn(plan, kase).map((change) => ({ change, plan })));
  },
  judge: ({ change, plan }, kase) => {
    const falling = classesBeside(kase, plan).find(({ course }) => {
      const trend = trendOf(course);
      return trend !== null && isFalling(trend) && areasBehind(course.name).length > 0;
    });
    if (falling === undefined) return clear();
    const values = { course: falling.course.name, service: change.service.name.text.trim(), before: change.before, after: change.after };
    return flagged([quote(change.service.amount ?? change.service.name), quote(falling.course.markAt)], values);
  },
});

export const examples: readonly Example[] = [
  { note: 'reading cut, English falls', flag: true, case: { grades: { term: 'Q3', courses: [{ name: 'English 8', mark: '64%', before: [['Q1', '82%'], ['Q2', '74%']] }] }, plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Reading', minutesPerWeek: 150 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', minutesPerWeek: 60 }] }] } },
  { note: 'letters fall', flag: true, case: { grades: { term: 'Q3', courses: [{ name: 'Math 7', mark: 'D', before: [['Q1', 'B'], ['Q2', 'C']] }] }, plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Resource', minutesPerWeek: 225 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Resource', minutesPerWeek: 90 }] }] } },
  { note: 'told or not, the two belong together', flag: true, case: { grades: { term: 'Q3', courses: [{ name: 'Math 7', mark: '60%', before: [['Q1', '80%'], ['Q2', '70%']] }] }, plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Math', minutesPerWeek: 100 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Math', minutesPerWeek: 50 }], paragraphs: [['notes', 'Minutes reduced.']] }] } },
  { note: 'grades hold', flag: false, case: { grades: { term: 'Q3', courses: [{ name: 'English 8', mark: '84%', before: [['Q1', '82%'], ['Q2', '83%']] }] }, plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Reading', minutesPerWeek: 150 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', minutesPerWeek: 60 }] }] } },
  { note: 'no cut', flag: false, case: { grades: { term: 'Q3', courses: [{ name: 'English 8', mark: '64%', before: [['Q1', '82%'], ['Q2', '74%']] }] }, plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Reading', minutesPerWeek: 60 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', minutesPerWeek: 60 }] }] } },
  { note: 'an elective falls', flag: false, case: { grades: { term: 'Q3', courses: [{ name: 'Band', mark: '64%', before: [['Q1', '82%'], ['Q2', '74%']] }] }, plan: [{ dates: { meeting: '2025-10-01' }, services: [{ name: 'Reading', minutesPerWeek: 150 }] }, { dates: { meeting: '2026-09-30' }, services: [{ name: 'Reading', minutesPerWeek: 60 }] }] } },
];
