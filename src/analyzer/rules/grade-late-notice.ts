import { byAnswer } from '../answer.ts';
import { classesIn, standingIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import { flagged, rule, type Example } from '../rule.ts';

/** A class fails, and the parent was told too late to turn it around. */
export default rule({
  id: 'grade-late-notice',
  severity: 'serious',
  confidence: 'ask',
  source: 'practice-trend',
  question: 'told-in-time',
  asks: 2,
  whom: 'teacher',
  next: ['ask-teacher', 'read-policy', 'ask-records', 'ask-meeting'],
  select: (kase) => {
    const classes = classesIn(kase);
    return typeof classes === 'string' ? classes : classes.filter((at) => standingIn(at, kase) === 'failing');
  },
  judge: ({ course }, kase) => byAnswer(kase, 'told-in-time', 'no', () => flagged(quote(course.markAt), { course: course.name })),
});

export const examples: readonly Example[] = [
  { note: 'an F, and no word before', flag: true, case: { grades: [['Algebra 1', 'F']], told: { answers: { 'told-in-time': { said: 'no', day: null } } } } },
  { note: 'two classes, one question', flag: true, case: { grades: [['Algebra 1', 'F'], ['Biology', '48%'], ['Art', 'A']], told: { answers: { 'told-in-time': { said: 'no', day: null } } } } },
  { note: 'beside a plan', flag: true, case: { grades: [['English 8', 'F 51%']], plan: { goals: ['Sam will read 90 words.'] }, told: { answers: { 'told-in-time': { said: 'no', day: null } } } } },
  { note: 'never asked', flag: false, case: { grades: [['Algebra 1', 'F']] } },
  { note: 'told in time', flag: false, case: { grades: [['Algebra 1', 'F']], told: { answers: { 'told-in-time': { said: 'yes', day: null } } } } },
  { note: 'the parent does not know', flag: false, case: { grades: [['Algebra 1', 'F']], told: { answers: { 'told-in-time': { said: 'unsure', day: null } } } } },
  { note: 'nothing fails now', flag: false, case: { grades: [['Algebra 1', 'C']], told: { answers: { 'told-in-time': { said: 'no', day: null } } } } },
];
