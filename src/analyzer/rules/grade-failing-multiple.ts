import { classesIn, standingIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** Two classes or more below the passing line: it may be the plan, not one class. */
export default rule({
  id: 'grade-failing-multiple',
  severity: 'critical',
  confidence: 'certain',
  source: 'idea-review-when-progress-lacks',
  asks: 3,
  whom: 'case-manager',
  next: ['talk-with-child', 'ask-case-manager', 'ask-records', 'ask-meeting', 'ask-evaluation', 'call-parent-center'],
  clock: true,
  select: (kase) => (kase.gradebooks.length === 0 ? 'no-gradebook' : kase.gradebooks),
  judge: (gradebook, kase) => {
    const classes = classesIn({ ...kase, gradebooks: [gradebook] });
    const failing = typeof classes === 'string' ? [] : classes.filter((at) => standingIn(at, kase) === 'failing').map(({ course }) => course);
    const [first, second, ...rest] = failing;
    if (first === undefined || second === undefined) return clear();
    const values = { course: failing.map(({ name }) => name).join(', '), count: failing.length, classes: gradebook.courses.length };
    return flagged([quote(first.markAt), quote(second.markAt), ...rest.map(({ markAt }) => quote(markAt))], values);
  },
});

export const examples: readonly Example[] = [
  { note: 'two F', flag: true, case: { grades: [['Algebra', 'F'], ['Biology', 'F'], ['Art', 'A']] } },
  { note: 'two percents below the line', flag: true, case: { grades: [['Algebra', '41%'], ['English', '55%']] } },
  { note: 'a letter and a percent', flag: true, case: { grades: [['Algebra', 'F 38%'], ['English', '55%'], ['Band', 'B']] } },
  { note: 'only one', flag: false, case: { grades: [['Algebra', 'F'], ['Biology', 'C']] } },
  { note: 'one failing, one close to it', flag: false, case: { grades: [['Algebra', 'F'], ['Biology', 'D']] } },
  { note: 'one failing, one blank', flag: false, case: { grades: [['Algebra', 'F'], ['Biology', '--']] } },
  { note: 'one failing class and a homeroom row', flag: false, case: { grades: [['Algebra', 'F'], ['Homeroom', 'F']] } },
];
