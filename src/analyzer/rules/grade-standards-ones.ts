import { classesIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import type { Mark } from '../model/mark.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** The lowest level in one strand, marking period after marking period. */
export default rule({
  id: 'grade-standards-ones',
  severity: 'moderate',
  confidence: 'certain',
  source: 'practice-trend',
  asks: 2,
  whom: 'teacher',
  next: ['reread-page', 'ask-teacher'],
  select: classesIn,
  judge: ({ course }) => {
    const marks = [...course.otherTerms.map(({ mark }) => mark), course.mark];
    const lowest = marks.filter(isLowest).length;
    return lowest >= 3 && isLowest(course.mark) ? flagged(quote(course.markAt), { course: course.name, times: lowest }) : clear();
  },
});

const isLowest = ({ scale, letter }: Mark): boolean => scale === 'standards' && letter !== null && Number(letter) <= 1;

const ONE: Mark = { raw: '1', letter: '1', percent: null, scale: 'standards' };
const TWO: Mark = { raw: '2', letter: '2', percent: null, scale: 'standards' };
const NOT_ASSESSED: Mark = { raw: 'NA', letter: null, percent: null, scale: 'standards' };

export const examples: readonly Example[] = [
  { note: 'three ones', flag: true, case: { grades: [{ name: 'Number sense', mark: ONE, beforeMarks: [['T1', ONE], ['T2', ONE]] }] } },
  { note: 'four ones', flag: true, case: { grades: [{ name: 'Writes opinions', mark: ONE, beforeMarks: [['Q1', ONE], ['Q2', ONE], ['Q3', ONE]] }] } },
  { note: 'a two between', flag: true, case: { grades: [{ name: 'Fractions', mark: ONE, beforeMarks: [['Q1', ONE], ['Q2', TWO], ['Q3', ONE]] }] } },
  { note: 'not assessed', flag: false, case: { grades: [{ name: 'Fractions', mark: ONE, beforeMarks: [['Q1', NOT_ASSESSED], ['Q2', NOT_ASSESSED]] }] } },
  { note: 'up to two now', flag: false, case: { grades: [{ name: 'Fractions', mark: TWO, beforeMarks: [['Q1', ONE], ['Q2', ONE], ['Q3', ONE]] }] } },
  { note: 'only two terms', flag: false, case: { grades: [{ name: 'Fractions', mark: ONE, beforeMarks: [['Q1', ONE]] }] } },
];
