import { areasOfLevel, shareArea } from '../areas.ts';
import { failingIn } from '../courses.ts';
import { unitsIn } from '../documents.ts';
import { areasOf } from '../language/areas.ts';
import { isResultNow } from '../language/measures.ts';
import { quote } from '../model/evidence.ts';
import { measuresOfPassage } from '../readings.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, levelsOf, quoteSentence } from '../statements.ts';

const CLAIM = /\b(?:on|at|meets?|meeting) grade[- ]level(?: (?:expectations|standards))?\b|\bcommensurate with (?:same[- ]age |grade[- ]level |his |her |their )?peers\b|\ba nivel de(?:l)? grado\b/iu;
const NOT = /\b(?:not|n['’]t|below|above|texts?|passages?|material|exposed to)\b/iu;

/** The plan says "on grade level", and a class of that area fails. */
export default rule({
  id: 'pl-grade-level-claim',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-present-levels',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records'],
  select: (kase) => (kase.gradebooks.length === 0 ? 'no-gradebook' : unitsIn(kase, ['iep'], (document) => inside(document, levelsOf(document)))),
  judge: ({ part: level, document }, kase) => {
    const claim = CLAIM.exec(level.text.text);
    if (claim === null) return clear();
    const around = level.text.text.slice(Math.max(0, claim.index - 25), claim.index + claim[0].length + 15);
    const areas = areasOfLevel(level);
    const failing = failingIn(kase, document).find(({ course }) => shareArea(areas, areasOf(course.name)));
    const hasData = measuresOfPassage(level.text, document.language).some(isResultNow);
    if (failing === undefined || NOT.test(around) || hasData) return clear();
    return flagged([quoteSentence(level.text, claim.index), quote(failing.course.markAt)], { course: failing.course.name, mark: failing.course.mark.raw.trim() });
  },
});

export const examples: readonly Example[] = [
  { note: 'math on grade level, math fails', flag: true, case: { grades: [['Math 7', 'F']], plan: { levels: [{ area: 'Math', text: 'Sam is on grade level in math.' }] } } },
  { note: 'commensurate with peers', flag: true, case: { grades: [['Algebra', '42%']], plan: { levels: [{ area: 'Math', text: 'Commensurate with same-age peers.' }] } } },
  { note: 'meets grade-level expectations', flag: true, case: { grades: [['English 8', 'F']], plan: { levels: ['In reading Sam meets grade-level expectations.'] } } },
  { note: 'a score beside the words', flag: false, case: { grades: [['Math 7', 'F']], plan: { levels: [{ area: 'Math', text: 'On 9/15/2026 Sam scored at the 52nd percentile in math, commensurate with peers.' }] } } },
  { note: 'not on grade level', flag: false, case: { grades: [['Math 7', 'F']], plan: { levels: [{ area: 'Math', text: 'Sam is not yet on grade level.' }] } } },
  { note: 'another area', flag: false, case: { grades: [['Math 7', 'F']], plan: { levels: [{ area: 'Reading', text: 'Sam reads on grade level.' }] } } },
  { note: 'math passes', flag: false, case: { grades: [['Math 7', 'B']], plan: { levels: [{ area: 'Math', text: 'Sam is on grade level.' }] } } },
  { note: 'on grade level texts is a condition', flag: false, case: { grades: [['English 8', 'F']], plan: { levels: ['In reading Sam needs help on grade level texts.'] } } },
];
