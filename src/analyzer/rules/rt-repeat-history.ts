import { addYears, differenceInMonths, parseISO } from 'date-fns';
import { failingIn } from '../courses.ts';
import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

/** Old for the grade by more than a late birthday explains, and failing: one repeated year may lie behind. */
export default rule({
  id: 'rt-repeat-history',
  severity: 'serious',
  confidence: 'ask',
  source: 'practice-repeat-year',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-meeting', 'ask-evaluation'],
  select: (kase) => (kase.gradebooks.length === 0 ? 'no-gradebook' : unitsIn(kase, ['iep', '504'], (document) => (document.student.birthDate !== null && document.student.grade !== null ? inside(document, [document.student.birthDate]) : []))),
  judge: ({ part: birth, document }, kase) => {
    const grade = Number(/\d{1,2}/u.exec(document.student.grade?.text ?? '')?.[0] ?? Number.NaN);
    const [worst] = failingIn(kase, document);
    if (Number.isNaN(grade) || grade > 12 || worst === undefined) return clear();
    // A child turns grade + 6 during the grade; a year and a half more is beyond a late start.
    const monthsOver = differenceInMonths(parseISO(kase.today), addYears(parseISO(birth.iso), grade + 6));
    return monthsOver >= 18 ? flagged([quote(birth.at), quote(worst.course.markAt)], { course: worst.course.name, grade }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'nearly eleven in grade 3', flag: true, case: { grades: [['Math 3', 'F']], plan: { grade: '3', birth: '2016-01-10', goals: ['Sam will solve 8 of 10.'] } } },
  { note: 'fifteen in grade 7', flag: true, case: { grades: [['Math 7', 'F']], plan: { grade: '07', birth: '2011-09-10', goals: ['Sam will solve 8 of 10.'] } } },
  { note: 'on a 504 plan', flag: true, case: { grades: [['English', '40%']], plan: { kind: '504', grade: '9', birth: '2009-11-10', accommodations: ['Extra time.'] } } },
  { note: 'the usual age', flag: false, case: { grades: [['Math 7', 'F']], plan: { grade: '7', birth: '2014-03-10', goals: ['Sam will solve 8 of 10.'] } } },
  { note: 'a late birthday and a late start', flag: false, case: { grades: [['Math 7', 'F']], plan: { grade: '7', birth: '2012-09-20', goals: ['Sam will solve 8 of 10.'] } } },
  { note: 'old for the grade, and passing', flag: false, case: { grades: [['Math 7', 'B']], plan: { grade: '7', birth: '2011-09-10', goals: ['Sam will solve 8 of 10.'] } } },
];
