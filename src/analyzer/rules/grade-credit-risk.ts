import { failingIn } from '../courses.ts';
import { currentOf } from '../documents.ts';
import { areasOf, type Area } from '../language/areas.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

const REQUIRED: ReadonlySet<Area> = new Set(['math', 'reading', 'writing', 'science', 'social-studies']);
const HIGH_SCHOOL = /\b(?:english|language arts|ela) (?:9|10|11|12|ix|x|xi|xii|iv|iii|ii|i)\b|\balgebra (?:1|2|i|ii)\b|\bgeometry\b|\bbiology\b|\bchemistry\b|\bphysics\b|\b(?:us|u\.s\.|world|american) history\b/iu;
const BESIDE = /\b(?:audit|dual|college|recovery|elective|honors option|support|lab|tutor|intervention)\b/iu;

/** A class needed to graduate fails in high school. */
export default rule({
  id: 'grade-credit-risk',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-end-of-eligibility',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'read-policy', 'ask-records', 'ask-meeting'],
  clock: true,
  select: (kase) => (kase.gradebooks.length === 0 ? 'no-gradebook' : failingIn(kase)),
  judge: ({ course }, kase) => {
    if (BESIDE.test(course.name) || !areasOf(course.name).some((area) => REQUIRED.has(area))) return clear();
    const grades = currentOf(kase, ['iep', '504']).flatMap(({ student }) => gradeNumber(student.grade?.text) ?? []);
    const isHighSchool = grades.length > 0 ? grades.some((grade) => grade >= 9) : HIGH_SCHOOL.test(course.name);
    if (grades.length === 0 && !isHighSchool) return cannotTell('not-found');
    return isHighSchool ? flagged(quote(course.markAt), { course: course.name, mark: course.mark.raw.trim() }, grades.length > 0 ? 'critical' : 'serious') : clear();
  },
});

function gradeNumber(printed: string | undefined): number | null {
  const digits = /\d{1,2}/u.exec(printed ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

export const examples: readonly Example[] = [
  { note: 'English 10', flag: true, case: { grades: [['English 10', 'F']] } },
  { note: 'a math class in grade 11', flag: true, case: { grades: [['Integrated Math', '51%']], plan: { grade: '11', goals: ['Sam will solve 8 of 10 problems.'] } } },
  { note: 'biology', flag: true, case: { grades: [['Biology', 'F']] } },
  { note: 'seventh grade', flag: false, case: { grades: [['Math 7', 'F']], plan: { grade: '07', goals: ['Sam will solve 8 of 10 problems.'] } } },
  { note: 'algebra early, in grade 8', flag: false, case: { grades: [['Algebra 1', 'F']], plan: { grade: '8', goals: ['Sam will solve 8 of 10 problems.'] } } },
  { note: 'an elective', flag: false, case: { grades: [['Photography', 'F']], plan: { grade: '10', goals: ['Sam will read 90 words a minute.'] } } },
  { note: 'credit recovery is under way', flag: false, case: { grades: [['English 9 Credit Recovery', 'F']] } },
];
