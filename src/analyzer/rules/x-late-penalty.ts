import { classesBeside, classesIn } from '../courses.ts';
import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

const MORE_TIME = /\b(?:late work|extended (?:time|deadlines?)|extra time|extra days?|more days?|additional (?:time|days?)|extensions?|tiempo (?:adicional|extra|extendido))/iu;
const TESTS_ONLY = /\b(?:test|quiz|exam|assessment|prueba|examen)/iu;
const WORK_TOO = /\b(?:assignment|homework|class ?work|project|work|deadline|tarea|trabajo)/iu;

/** Work counts as late with points lost or none given, and the plan grants more time for work. */
export default rule({
  id: 'x-late-penalty',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-services-in-effect',
  asks: 2,
  whom: 'teacher',
  next: ['ask-teacher', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => {
    const classes = classesIn(kase);
    if (typeof classes === 'string') return classes;
    return unitsIn(kase, ['iep', '504'], (plan) => classesBeside(kase, plan).map(({ course }) => ({ course, plan })));
  },
  judge: ({ course, plan }) => {
    const grant = plan.accommodations.find(({ text, kind, setting }) => {
      const words = `${text.text} ${setting?.text ?? ''}`;
      return kind !== 'testing' && MORE_TIME.test(words) && (!TESTS_ONLY.test(words) || WORK_TOO.test(words)) && WORK_TOO.test(words);
    });
    const late = course.assignments.filter(({ flags, score, possible }) => flags.includes('late') && score !== null && possible !== null && possible > 0 && score / possible < 0.6);
    const [first, ...rest] = late;
    if (grant === undefined || first === undefined) return clear();
    return flagged([quote(first.name), quote(grant.text), ...rest.map(({ name }) => quote(name))], { course: course.name, late: late.length });
  },
});

export const examples: readonly Example[] = [
  { note: 'late, zero, and extra time on work', flag: true, case: { grades: [{ name: 'English', mark: 'D', work: [{ score: 0, flags: ['late'] }, { score: 9 }] }], plan: { accommodations: ['Extended time: 2 extra days on assignments.'] } } },
  { note: 'half the points, late work accepted', flag: true, case: { grades: [{ name: 'Science', mark: 'C', work: [{ score: 5, flags: ['late'] }] }], plan: { kind: '504', accommodations: ['Late work accepted without penalty.'] } } },
  { note: 'two late pieces', flag: true, case: { grades: [{ name: 'History', mark: 'F', work: [{ score: 0, flags: ['late'] }, { score: 3, flags: ['late'] }] }], plan: { accommodations: ['Extensions on homework and projects.'] } } },
  { note: 'more time on tests only', flag: false, case: { grades: [{ name: 'English', mark: 'D', work: [{ score: 0, flags: ['late'] }] }], plan: { accommodations: ['Extended time on tests.'] } } },
  { note: 'late and full points', flag: false, case: { grades: [{ name: 'English', mark: 'B', work: [{ score: 9, flags: ['late'] }] }], plan: { accommodations: ['Extended time on assignments.'] } } },
  { note: 'no such accommodation', flag: false, case: { grades: [{ name: 'English', mark: 'D', work: [{ score: 0, flags: ['late'] }] }], plan: { accommodations: ['Seat near the board.'] } } },
];
