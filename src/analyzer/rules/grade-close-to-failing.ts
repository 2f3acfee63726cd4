import { classesIn, standingIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';

/** A class passes by a little: the time to ask is before it fails. A 2 of 4 on a standards scale is not that. */
export default rule({
  id: 'grade-close-to-failing',
  severity: 'moderate',
  confidence: 'certain',
  source: 'practice-trend',
  asks: 2,
  whom: 'teacher',
  next: ['talk-with-child', 'ask-teacher'],
  select: classesIn,
  judge: (at, kase) => (at.course.mark.scale !== 'standards' && standingIn(at, kase) === 'at-risk' ? flagged(quote(at.course.markAt), { course: at.course.name, mark: at.course.mark.raw.trim() }) : clear()),
});

export const examples: readonly Example[] = [
  { note: 'a D', flag: true, case: { grades: [['Math 7', 'D']] } },
  { note: 'two points above the line', flag: true, case: { grades: [['Math 7', '62%']] } },
  { note: 'above the line of this school', flag: true, case: { grades: [['Math 7', '72%']], settings: { passingPercent: 70 } } },
  { note: 'a C', flag: false, case: { grades: [['Math 7', 'C-']] } },
  { note: 'failing is told by another rule', flag: false, case: { grades: [['Math 7', 'F']] } },
  { note: 'a 2 of 4 is on the way, not close to failing', flag: false, case: { grades: [{ name: 'Math', mark: { raw: '2', letter: '2', percent: null, scale: 'standards' } }] } },
  { note: 'a letter beats the percent', flag: false, case: { grades: [['Math 7', 'C 62%']] } },
  { note: 'one early quiz', flag: false, case: { grades: [{ name: 'Math 7', mark: 'D 62%', work: [{ score: 6.2 }, { due: '2026-12-02' }] }] } },
];
