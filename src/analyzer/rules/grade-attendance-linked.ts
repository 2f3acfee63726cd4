import { classesIn, standingIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

/** A tenth of a half year of school days. */
const MANY = 9;

/** A class fails and many days were missed: health, worry or removals may be behind it. */
export default rule({
  id: 'grade-attendance-linked',
  severity: 'serious',
  confidence: 'likely',
  source: 'practice-missing-work',
  asks: 2,
  whom: 'case-manager',
  next: ['talk-with-child', 'write-down-home', 'ask-case-manager', 'ask-meeting'],
  select: classesIn,
  judge: (at, kase) => {
    const { course } = at;
    if (standingIn(at, kase) !== 'failing') return clear();
    if (course.absences === null) return cannotTell('not-found');
    return course.absences >= MANY ? flagged(quote(course.markAt), { course: course.name, mark: course.mark.raw.trim(), absences: course.absences }) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'twelve absences, an F', flag: true, case: { grades: [{ name: 'Biology', mark: 'F', absences: 12 }] } },
  { note: 'nine', flag: true, case: { grades: [{ name: 'Math', mark: '40%', absences: 9 }] } },
  { note: 'thirty in a year course', flag: true, case: { grades: [{ name: 'English', mark: '52%', absences: 30 }] } },
  { note: 'two absences', flag: false, case: { grades: [{ name: 'Biology', mark: 'F', absences: 2 }] } },
  { note: 'many absences, passing', flag: false, case: { grades: [{ name: 'Biology', mark: 'B', absences: 15 }] } },
  { note: 'the page does not say', flag: false, case: { grades: [{ name: 'Biology', mark: 'F' }] } },
];
