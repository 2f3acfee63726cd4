import { classesIn, standingIn } from '../courses.ts';
import { quote } from '../model/evidence.ts';
import { standingOf } from '../model/standing.ts';
import { cannotTell, clear, fine, flagged, rule, type Example } from '../rule.ts';

/** A class stands below the passing line now. */
export default rule({
  id: 'grade-failing-current',
  severity: 'serious',
  confidence: 'certain',
  source: 'idea-review-when-progress-lacks',
  asks: 3,
  whom: 'teacher',
  next: ['talk-with-child', 'reread-page', 'ask-teacher', 'ask-records', 'bring-draft', 'ask-meeting'],
  clock: true,
  select: classesIn,
  judge: (at, kase) => {
    const { course } = at;
    const values = { course: course.name, mark: course.mark.raw.trim() };
    switch (standingIn(at, kase)) {
      case 'failing':
        return flagged(quote(course.markAt), values, kase.documents.some(({ kind }) => kind === 'iep' || kind === '504') ? 'critical' : 'serious');
      case 'passing':
        return fine(quote(course.markAt), values);
      case 'at-risk':
        return clear();
      case 'unknown':
        return standingOf(course.mark, kase.settings) === 'unknown' ? cannotTell('mark-unknown') : clear();
    }
  },
});

export const examples: readonly Example[] = [
  { note: 'an F as printed', flag: true, case: { grades: [['Algebra 1', 'F']] } },
  { note: 'no letter: the percent decides', flag: true, case: { grades: [['Biology', '48%']] } },
  { note: 'lowest level on a standards scale', flag: true, case: { grades: [{ name: 'Math', mark: { raw: '1', letter: '1', percent: null, scale: 'standards' } }] } },
  { note: 'the passing line is 70 where the parent said so', flag: true, case: { grades: [['History', '66%']], settings: { passingPercent: 70 } } },
  { note: 'a printed letter beats the percent', flag: false, case: { grades: [['Art', 'D 58%']] } },
  { note: 'blank is not zero', flag: false, case: { grades: [['Chemistry', '']] } },
  { note: 'one early quiz', flag: false, case: { grades: [{ name: 'English', mark: 'F 50%', work: [{ score: 5 }, { due: '2026-12-01' }] }] } },
  { note: 'nobody fails lunch', flag: false, case: { grades: [['Lunch B', 'F']] } },
  { note: 'pass is pass', flag: false, case: { grades: [{ name: 'PE', mark: { raw: 'P', letter: 'P', percent: null, scale: 'pass-fail' } }] } },
];
