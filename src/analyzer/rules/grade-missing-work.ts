import { classesIn, countMissing, isMissing, isScored, standingIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import type { Course } from '../model/gradebook.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

/** Missing work is a large part of a failing grade: it points at starting and handing in, not only at knowing. */
export default rule({
  id: 'grade-missing-work',
  severity: 'serious',
  confidence: 'certain',
  source: 'practice-missing-work',
  asks: 3,
  whom: 'teacher',
  next: ['talk-with-child', 'reread-page', 'ask-teacher', 'bring-draft', 'ask-meeting'],
  select: classesIn,
  judge: (at, kase) => {
    const { course } = at;
    const standing = standingIn(at, kase);
    if (standing === 'unknown') return cannotTell('mark-unknown');
    if (standing === 'passing') return clear();
    const missing = countMissing(course);
    if (missing === 0) return course.missing === null && course.assignments.length === 0 ? cannotTell('not-found') : clear();
    if (!isLargePart(course, missing, kase.settings.passingPercent)) return clear();
    const places = course.assignments.filter(isMissing).map(({ name }) => quote(name));
    return flagged([quote(course.markAt), ...places], { course: course.name, mark: course.mark.raw.trim(), missing });
  },
});

/** Two pieces or more that are a quarter of the listed work, or without which the class passes. Where the page only counts: three. */
function isLargePart(course: Course, missing: number, passing: number): boolean {
  const done = course.assignments.filter((work) => isScored(work) && !isMissing(work));
  if (course.assignments.length === 0 || done.length === 0) return missing >= 3;
  if (missing < 2) return false;
  if (missing / (missing + done.length) >= 0.25) return true;
  const possible = done.reduce((sum, work) => sum + (work.possible ?? 0), 0);
  const earned = done.reduce((sum, work) => sum + (work.score ?? 0), 0);
  return (100 * earned) / possible >= passing + 5;
}

const LOW = { score: 4.8 };

export const examples: readonly Example[] = [
  { note: 'a third of the work is missing', flag: true, case: { grades: [{ name: 'English', mark: 'F 48%', work: [{ score: 9 }, { score: 8 }, { score: 9 }, { score: 7 }, { score: 0, flags: ['missing'] }, { score: 0, flags: ['missing'] }] }] } },
  { note: 'the page counts seven', flag: true, case: { grades: [{ name: 'Science', mark: '36%', missing: 7 }] } },
  { note: 'close to failing, four missing', flag: true, case: { grades: [{ name: 'Math', mark: 'D', missing: 4 }] } },
  { note: 'missing, and passing well', flag: false, case: { grades: [{ name: 'English', mark: 'B', missing: 4 }] } },
  { note: 'excused is not missing', flag: false, case: { grades: [{ name: 'English', mark: 'F 40%', work: [{ score: 4 }, { score: 4 }, { score: 4 }, { flags: ['missing', 'excused'] }, { flags: ['missing', 'excused'] }] }] } },
  { note: 'one piece of three', flag: false, case: { grades: [{ name: 'English', mark: 'D', work: [{ score: 8 }, { score: 7 }, { score: 0, flags: ['missing'] }] }] } },
  { note: 'one of twelve missing, the rest low', flag: false, case: { grades: [{ name: 'English', mark: 'F 44%', work: [LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, LOW, { score: 0, flags: ['missing'] }] }] } },
  { note: 'the page does not count', flag: false, case: { grades: [['English', 'F']] } },
];
