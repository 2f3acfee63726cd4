import { areasOfEntry, shareArea } from '../areas.ts';
import { daysBetween, failingIn } from '../courses.ts';
import { areasOf } from '../language/areas.ts';
import { quote } from '../model/evidence.ts';
import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { isSaidEnough } from '../progress.ts';
import { inside } from '../statements.ts';

/** Reports this far from the day of the grades tell of another time. */
const SAME_TIME_DAYS = 45;

/** The report says enough progress in an area, and a class of that area fails at the same time. */
export default rule({
  id: 'x-sufficient-while-failing',
  severity: 'critical',
  confidence: 'certain',
  source: 'idea-review-when-progress-lacks',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-teacher', 'ask-case-manager', 'ask-records', 'ask-meeting'],
  clock: true,
  select: (kase) => {
    if (kase.gradebooks.length === 0) return 'no-gradebook';
    const units = unitsIn(kase, ['progress', 'iep', 'amendment'], (document) => inside(document, document.progress.filter((entry) => isSaidEnough(entry, document))));
    return typeof units === 'string' || kase.documents.some(({ progress }) => progress.length > 0) ? units : 'no-progress-report';
  },
  judge: ({ part: entry, document }, kase) => {
    const areas = areasOfEntry(entry, document);
    const reported = entry.date?.iso ?? document.dates.meeting?.iso ?? null;
    const failing = failingIn(kase, document).find(({ course, gradebook }) => {
      const isSameTime = reported === null || Math.abs(daysBetween(reported, gradebook.asOf ?? kase.today)) <= SAME_TIME_DAYS;
      return isSameTime && shareArea(areasOf(course.name).filter((area) => area !== 'elective'), areas);
    });
    const words = entry.comment ?? entry.code;
    if (failing === undefined || words === null) return clear();
    return flagged([quote(failing.course.markAt), quote(words)], { course: failing.course.name, mark: failing.course.mark.raw.trim() });
  },
});

export const examples: readonly Example[] = [
  { note: 'sufficient in math, math fails', flag: true, case: { grades: [['Math 7', 'F']], plan: { kind: 'progress', dates: { meeting: '2026-11-10' }, progress: [{ area: 'Math calculation', comment: 'Sam is making sufficient progress.' }] } } },
  { note: 'a code with its key', flag: true, case: { grades: [['Algebra', '44%']], plan: { kind: 'progress', legend: [['SP', 'Making sufficient progress to meet the goal']], progress: [{ area: 'Math', code: 'SP', date: '2026-11-02' }] } } },
  { note: 'on track to read, English fails', flag: true, case: { grades: [['English 8', 'F']], plan: { goals: [{ area: 'Reading comprehension', statement: 'Sam will answer 8 of 10 questions on a grade 6 text.' }], progress: [{ goal: 1, comment: 'On track to meet the goal.' }] } } },
  { note: 'the report is on speech sounds', flag: false, case: { grades: [['Math 7', 'F']], plan: { kind: 'progress', progress: [{ area: 'Articulation', comment: 'Sam is making sufficient progress.' }] } } },
  { note: 'not sufficient', flag: false, case: { grades: [['Math 7', 'F']], plan: { kind: 'progress', progress: [{ area: 'Math', comment: 'Sam is not making sufficient progress.' }] } } },
  { note: 'a report of last spring', flag: false, case: { grades: [['Math 7', 'F']], plan: { kind: 'progress', progress: [{ area: 'Math', date: '2026-04-02', comment: 'Making sufficient progress.' }] } } },
  { note: 'a code without a key is not guessed', flag: false, case: { grades: [['Math 7', 'F']], plan: { kind: 'progress', progress: [{ area: 'Math', code: 'S' }] } } },
  { note: 'math passes', flag: false, case: { grades: [['Math 7', 'C']], plan: { kind: 'progress', progress: [{ area: 'Math', comment: 'Making sufficient progress.' }] } } },
];
