import { areasOfLevel, shareArea } from '../areas.ts';
import { classesBeside, classesIn, daysBetween, standingIn } from '../courses.ts';
import { planDate, unitsIn } from '../documents.ts';
import { areasOf } from '../language/areas.ts';
import { sentencesOf } from '../language/sentences.ts';
import { findLowScore } from '../low-score.ts';
import { quote } from '../model/evidence.ts';
import { newestDay } from '../printed-days.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf, quoteSentence } from '../statements.ts';

/** The grade is a C or better and a test of the same area is far below: the work may not be grade-level work. */
export default rule({
  id: 'grade-passing-below-level',
  severity: 'serious',
  confidence: 'likely',
  source: 'guidance-endrew',
  asks: 2,
  whom: 'teacher',
  next: ['ask-teacher', 'ask-records', 'ask-meeting'],
  select: (kase) => {
    const classes = classesIn(kase);
    if (typeof classes === 'string') return classes;
    return unitsIn(kase, ['iep', 'evaluation'], (plan) => classesBeside(kase, plan).filter((at) => standingIn(at, kase) === 'passing').map(({ course }) => ({ course, plan })));
  },
  judge: ({ course, plan }, kase) => {
    const areas = areasOf(course.name).filter((area) => area === 'math' || area === 'reading' || area === 'writing');
    for (const level of levelsOf(plan)) {
      if (level.role === 'parent-concerns' || !shareArea(areas, areasOfLevel(level))) continue;
      const low = findLowScore(level.text.text);
      const day = low === null ? null : (newestDay(sentenceAt(level.text.text, low.start), kase.today) ?? planDate(plan));
      if (low === null || day === null || daysBetween(day, kase.today) > 365) continue;
      return flagged([quote(course.markAt), quoteSentence(level.text, low.start)], { course: course.name, mark: course.mark.raw.trim(), quote: level.text.text.slice(low.start, low.end) });
    }
    return clear();
  },
});

/** The sentence of the score: its day is the score's day. */
function sentenceAt(text: string, at: number): string {
  const sentence = sentencesOf(text).find(({ start, end }) => start <= at && at < end);
  return sentence === undefined ? text : text.slice(sentence.start, sentence.end);
}

export const examples: readonly Example[] = [
  { note: 'a B and the 4th percentile', flag: true, case: { grades: [['English 6', 'B']], plan: { levels: [{ area: 'Reading', text: 'On 9/10/2026 Ana scored at the 4th percentile in reading comprehension.' }] } } },
  { note: 'an A and three grade levels below', flag: true, case: { grades: [['Math 6', 'A']], plan: { levels: [{ area: 'Math', text: 'In September 2026 Ana worked three grade levels below her grade in math.' }] } } },
  { note: 'a standard score of 74', flag: true, case: { grades: [['Reading', '88%']], plan: { kind: 'evaluation', dates: { meeting: '2026-10-02' }, levels: [{ role: 'evaluation-results', area: 'Reading', text: 'Basic reading: standard score 74.' }] } } },
  { note: 'another area', flag: false, case: { grades: [['Math 6', 'A']], plan: { levels: [{ area: 'Reading', text: 'On 9/10/2026 Ana scored at the 4th percentile in reading.' }] } } },
  { note: 'a test of two years ago', flag: false, case: { grades: [['English 6', 'B']], plan: { levels: [{ area: 'Reading', text: 'In 9/2024 Ana scored at the 4th percentile in reading.' }] } } },
  { note: 'an old score beside a new one', flag: false, case: { grades: [['English 6', 'B']], plan: { levels: [{ area: 'Reading', text: 'On 9/10/2026 Ana read 90 words correct per minute. In 2/2025 she scored at the 9th percentile in reading.' }] } } },
  { note: 'the 45th percentile', flag: false, case: { grades: [['English 6', 'B']], plan: { levels: [{ area: 'Reading', text: 'On 9/10/2026 Ana scored at the 45th percentile in reading.' }] } } },
  { note: 'failing is another story', flag: false, case: { grades: [['English 6', 'F']], plan: { levels: [{ area: 'Reading', text: 'On 9/10/2026 Ana scored at the 4th percentile in reading.' }] } } },
];
