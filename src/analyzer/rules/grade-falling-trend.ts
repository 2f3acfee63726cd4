import { areasBehind } from '../areas.ts';
import { classesIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { isFalling, trendOf } from '../trend.ts';

/** A core class goes down term after term: the warning before the failing grade. */
export default rule({
  id: 'grade-falling-trend',
  severity: 'serious',
  confidence: 'likely',
  source: 'practice-trend',
  asks: 2,
  whom: 'teacher',
  next: ['talk-with-child', 'ask-teacher', 'ask-records', 'ask-meeting'],
  select: classesIn,
  judge: ({ course }) => {
    const trend = trendOf(course);
    if (trend === null) return cannotTell('not-found');
    if (!isFalling(trend) || areasBehind(course.name).length === 0) return clear();
    return flagged(quote(course.markAt), { course: course.name, before: trend.marks.at(-3)?.raw.trim() ?? '', mark: course.mark.raw.trim() });
  },
});

export const examples: readonly Example[] = [
  { note: 'three quarters down, 14 points', flag: true, case: { grades: { term: 'Q3', courses: [{ name: 'Math 7', mark: '66%', before: [['Q1', '80%'], ['Q2', '74%']] }] } } },
  { note: 'letters down', flag: true, case: { grades: { term: 'Q3', courses: [{ name: 'English 8', mark: 'C', before: [['Q1', 'A-'], ['Q2', 'B']] }] } } },
  { note: 'down to failing', flag: true, case: { grades: { term: 'MP 4', courses: [{ name: 'Biology', mark: '55%', before: [['MP 2', '79%'], ['MP 3', '70%']] }] } } },
  { note: 'down, then up', flag: false, case: { grades: { term: 'Q3', courses: [{ name: 'Math 7', mark: '78%', before: [['Q1', '80%'], ['Q2', '66%']] }] } } },
  { note: 'a few points', flag: false, case: { grades: { term: 'Q3', courses: [{ name: 'Math 7', mark: '85%', before: [['Q1', '90%'], ['Q2', '88%']] }] } } },
  { note: 'an exam between is not a term', flag: false, case: { grades: { term: 'Q2', courses: [{ name: 'Math 7', mark: '70%', before: [['Q1', '84%'], ['Exam', '75%']] }] } } },
  { note: 'an elective', flag: false, case: { grades: { term: 'Q3', courses: [{ name: 'Band', mark: '70%', before: [['Q1', '90%'], ['Q2', '80%']] }] } } },
  { note: 'only one earlier term', flag: false, case: { grades: { term: 'Q2', courses: [{ name: 'Math 7', mark: '60%', before: [['Q1', '80%']] }] } } },
];
