import { classesIn, daysBetween } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import type { IsoDate } from '../model/iso-date.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

/** Nothing new was posted for three weeks in term time. */
export default rule({
  id: 'grade-stale-gradebook',
  severity: 'moderate',
  confidence: 'certain',
  source: 'practice-trend',
  asks: 1,
  whom: 'teacher',
  next: ['ask-teacher'],
  select: classesIn,
  judge: ({ course, gradebook }, kase) => {
    if (course.lastPosted === null) return cannotTell('no-date');
    const read = gradebook.asOf ?? kase.today;
    const days = daysBetween(course.lastPosted, read) - holidayDays(course.lastPosted, read);
    return days >= 21 && !isSummer(read) ? flagged(quote(course.markAt), { course: course.name, postedDate: course.lastPosted, days }) : clear();
  },
});

const isSummer = (day: IsoDate): boolean => day.slice(5) >= '06-05' && day.slice(5) <= '09-05';

/** Two weeks of winter holidays do not count when they lie between. */
function holidayDays(from: IsoDate, to: IsoDate): number {
  const year = Number(from.slice(0, 4));
  return from <= `${year}-12-23` && to >= `${year + 1}-01-03` ? 14 : 0;
}

export const examples: readonly Example[] = [
  { note: 'four weeks', flag: true, case: { grades: [{ name: 'Math', mark: 'B', lastPosted: '2026-10-27' }] } },
  { note: 'three weeks and a day', flag: true, case: { grades: [{ name: 'English', mark: 'C', lastPosted: '2026-11-02' }] } },
  { note: 'six weeks over the winter holidays', flag: true, case: { grades: { asOf: '2027-01-20', courses: [{ name: 'Math', mark: 'B', lastPosted: '2026-12-08' }] } } },
  { note: 'last week', flag: false, case: { grades: [{ name: 'Math', mark: 'B', lastPosted: '2026-11-18' }] } },
  { note: 'the winter holidays lie between', flag: false, case: { grades: { asOf: '2027-01-08', courses: [{ name: 'Math', mark: 'B', lastPosted: '2026-12-15' }] } } },
  { note: 'summer', flag: false, case: { grades: { asOf: '2026-07-10', courses: [{ name: 'Math', mark: 'B', lastPosted: '2026-06-01' }] } } },
  { note: 'the page does not say', flag: false, case: { grades: [['Math', 'B']] } },
];
