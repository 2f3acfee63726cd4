import { areasBehind } from '../areas.ts';
import { classesIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { isFalling, slideOf, trendOf } from '../trend.ts';

/** A core class goes down term after term, or within this term by marks the parent let us keep: the warning before the failing grade. */
export default rule({
  id: 'grade-falling-trend',
  severity: 'serious',
  confidence: 'likely',
  source: 'practice-trend',
  asks: 2,
  whom: 'teacher',
  next: ['talk-with-child', 'ask-teacher', 'ask-records', 'ask-meeting'],
  select: classesIn,
  judge: (at, kase) => {
    const { course } = at;
    const slide = slideOf(at, kase);
    if (slide !== null && areasBehind(course.name).length > 0) return flagged(quote(course.markAt), { course: course.name, before: slide.marks[0]?.raw.trim() ?? '', mark: course.mark.raw.trim() });
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
  { note: 'down twice in this term, by marks that were kept', flag: true, case: { grades: [['Math 7', '71%']], told: { marks: [{ portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '86%', letter: null, percent: 86, scale: 'percent' }, day: '2026-09-20' }, { portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '79%', letter: null, percent: 79, scale: 'percent' }, day: '2026-10-18' }] } } },
  { note: 'up first, then down for two months', flag: true, case: { grades: [['Math 7', '70%']], told: { marks: [{ portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '80%', letter: null, percent: 80, scale: 'percent' }, day: '2026-09-01' }, { portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '88%', letter: null, percent: 88, scale: 'percent' }, day: '2026-09-12' }, { portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '81%', letter: null, percent: 81, scale: 'percent' }, day: '2026-10-10' }, { portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '75%', letter: null, percent: 75, scale: 'percent' }, day: '2026-11-02' }] } } },
  { note: 'kept letters', flag: true, case: { grades: [['Math 7', 'C-']], told: { marks: [{ portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: 'A-', letter: 'A-', percent: null, scale: 'letter' }, day: '2026-09-20' }, { portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: 'B', letter: 'B', percent: null, scale: 'letter' }, day: '2026-10-18' }] } } },
  { note: 'one drop is a bad test', flag: false, case: { grades: [['Math 7', '71%']], told: { marks: [{ portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '86%', letter: null, percent: 86, scale: 'percent' }, day: '2026-09-20' }] } } },
  { note: 'two drops in three weeks', flag: false, case: { grades: [['Math 7', '71%']], told: { marks: [{ portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '86%', letter: null, percent: 86, scale: 'percent' }, day: '2026-11-02' }, { portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '79%', letter: null, percent: 79, scale: 'percent' }, day: '2026-11-16' }] } } },
  { note: 'a few points', flag: false, case: { grades: [['Math 7', '80%']], told: { marks: [{ portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '86%', letter: null, percent: 86, scale: 'percent' }, day: '2026-09-20' }, { portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '83%', letter: null, percent: 83, scale: 'percent' }, day: '2026-10-18' }] } } },
  { note: 'marks of another term', flag: false, case: { grades: [['Math 7', '71%']], told: { marks: [{ portal: 'example', course: 'Math 7', term: 'Q1', mark: { raw: '86%', letter: null, percent: 86, scale: 'percent' }, day: '2026-09-20' }, { portal: 'example', course: 'Math 7', term: 'Q1', mark: { raw: '79%', letter: null, percent: 79, scale: 'percent' }, day: '2026-10-18' }] } } },
  { note: 'marks of another class', flag: false, case: { grades: [['Math 7', '71%']], told: { marks: [{ portal: 'example', course: 'Science 7', term: 'Q2', mark: { raw: '86%', letter: null, percent: 86, scale: 'percent' }, day: '2026-09-20' }, { portal: 'example', course: 'Science 7', term: 'Q2', mark: { raw: '79%', letter: null, percent: 79, scale: 'percent' }, day: '2026-10-18' }] } } },
  { note: 'up again since', flag: false, case: { grades: [['Math 7', '84%']], told: { marks: [{ portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '90%', letter: null, percent: 90, scale: 'percent' }, day: '2026-09-20' }, { portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '79%', letter: null, percent: 79, scale: 'percent' }, day: '2026-10-10' }, { portal: 'example', course: 'Math 7', term: 'Q2', mark: { raw: '72%', letter: null, percent: 72, scale: 'percent' }, day: '2026-10-18' }] } } },
];
