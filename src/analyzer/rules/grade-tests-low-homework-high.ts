import { classesIn, isScored } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import type { Course } from '../model/gradebook.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

const TESTS = /\b(?:test|quiz|exam|assessment|summative|prueba|examen)/iu;
const DAILY = /\b(?:home ?work|hw|class ?work|practice|daily|formative|participation|tarea)/iu;

/** Homework and tests tell two stories in one class: help at home, or trouble with tests. */
export default rule({
  id: 'grade-tests-low-homework-high',
  severity: 'moderate',
  confidence: 'likely',
  source: 'practice-trend',
  asks: 2,
  whom: 'teacher',
  next: ['talk-with-child', 'reread-page', 'ask-teacher'],
  select: classesIn,
  judge: ({ course }) => {
    const tests = averageOf(course, TESTS);
    const daily = averageOf(course, DAILY);
    if (tests === null || daily === null) return cannotTell('not-found');
    if (Math.abs(tests - daily) < 20) return clear();
    return flagged(quote(course.markAt), { course: course.name, tests, daily });
  },
});

/** The mean percent of a category's scored work, rounded; null with fewer than three pieces. */
function averageOf(course: Course, category: RegExp): number | null {
  const work = course.assignments.filter((one) => isScored(one) && !one.flags.includes('missing') && category.test(one.category ?? ''));
  if (work.length < 3) return null;
  return Math.round(work.reduce((sum, { score, possible }) => sum + (100 * (score ?? 0)) / (possible ?? 1), 0) / work.length);
}

const HOMEWORK_9 = { category: 'Homework', score: 9 };
const CLASSWORK_5 = { category: 'Classwork', score: 5 };
const TEST_5 = { category: 'Tests', score: 5 };
const TEST_8 = { category: 'Tests', score: 8 };
const QUIZ_9 = { category: 'Quizzes', score: 9 };
const FORMATIVE_9 = { category: 'Formative 20%', score: 9 };
const SUMMATIVE_6 = { category: 'Summative 80%', score: 6 };

export const examples: readonly Example[] = [
  { note: 'homework 90, tests 50', flag: true, case: { grades: [{ name: 'Math 7', mark: 'C 72%', work: [HOMEWORK_9, HOMEWORK_9, HOMEWORK_9, TEST_5, TEST_5, TEST_5] }] } },
  { note: 'the reverse', flag: true, case: { grades: [{ name: 'Science', mark: 'C 71%', work: [CLASSWORK_5, CLASSWORK_5, CLASSWORK_5, QUIZ_9, QUIZ_9, QUIZ_9] }] } },
  { note: 'categories of another school', flag: true, case: { grades: [{ name: 'History', mark: '70%', work: [FORMATIVE_9, FORMATIVE_9, FORMATIVE_9, SUMMATIVE_6, SUMMATIVE_6, SUMMATIVE_6] }] } },
  { note: 'close together', flag: false, case: { grades: [{ name: 'Math 7', mark: 'B', work: [HOMEWORK_9, HOMEWORK_9, HOMEWORK_9, TEST_8, TEST_8, TEST_8] }] } },
  { note: 'one big test only', flag: false, case: { grades: [{ name: 'Math 7', mark: 'C', work: [HOMEWORK_9, HOMEWORK_9, HOMEWORK_9, TEST_5] }] } },
  { note: 'missing work is no score', flag: false, case: { grades: [{ name: 'Math 7', mark: 'C', work: [TEST_8, TEST_8, TEST_8, { category: 'Homework', score: 0, flags: ['missing'] }, { category: 'Homework', score: 0, flags: ['missing'] }, { category: 'Homework', score: 8 }] }] } },
];
