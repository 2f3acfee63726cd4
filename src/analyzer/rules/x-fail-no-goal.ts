import { areasBehind, areasHelped, shareArea } from '../areas.ts';
import { failingIn, countMissing } from '../courses.ts';
import { absentFrom, isRead, unitsIn } from '../documents.ts';
import { areasOf } from '../language/areas.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';

/** A class fails, and the plan has no goal, service or accommodation for what the class needs. */
export default rule({
  id: 'x-fail-no-goal',
  severity: 'critical',
  confidence: 'likely',
  source: 'idea-review-when-progress-lacks',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft', 'ask-meeting', 'ask-evaluation'],
  clock: true,
  select: (kase) => {
    if (kase.gradebooks.length === 0) return 'no-gradebook';
    return unitsIn(kase, ['iep'], (plan) => failingIn(kase, plan).map(({ course }) => ({ course, plan })));
  },
  judge: ({ course, plan }) => {
    const areas = areasBehind(course.name);
    if (areas.length === 0) return clear();
    const helped = areasHelped(plan);
    if (shareArea(areas, helped)) return clear();
    if (countMissing(course) >= 3 && helped.has('executive-function')) return clear();
    if (!isRead(plan) || plan.goals.length + plan.services.length === 0) return cannotTell('part-not-read');
    // In a form we do not know, help for this class may stand in text we could not place.
    if (!isFull(plan.coverage) && plan.paragraphs.some(({ section, text }) => section === null && shareArea(areas, areasOf(text.text)))) return cannotTell('not-found');
    return flagged([quote(course.markAt), absentFrom(plan)], { course: course.name, mark: course.mark.raw.trim() });
  },
});

export const examples: readonly Example[] = [
  { note: 'algebra fails, the plan is about reading', flag: true, case: { grades: [['Algebra 1', '48%']], plan: { goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.' }] } } },
  { note: 'English fails, the plan is about speech sounds', flag: true, case: { grades: [['English 9', 'F']], plan: { goals: [{ area: 'Articulation', statement: 'Sam will produce the r sound in 8 of 10 words.' }], services: [{ name: 'Speech therapy', amount: '30 minutes a week' }] } } },
  { note: 'two classes, one uncovered', flag: true, case: { grades: [['Geometry', 'F'], ['English 9', 'C']], plan: { goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.' }] } } },
  { note: 'a form we do not know, read to the end', flag: true, case: { grades: [['Algebra 1', 'F']], plan: { unknownLayout: true, goals: [{ area: 'Reading', statement: 'Sam will read 90 words a minute.' }] } } },
  { note: 'a math goal is there', flag: false, case: { grades: [['Algebra 1', '48%']], plan: { goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10 two-step equations.' }] } } },
  { note: 'missing work, and a goal for handing in', flag: false, case: { grades: [{ name: 'Algebra 1', mark: '48%', missing: 8 }], plan: { goals: [{ area: 'Work completion', statement: 'Sam will turn in homework on 4 of 5 days using a planner.' }] } } },
  { note: 'the page of a brother', flag: false, case: { grades: { student: 'Rivera, Tomas', courses: [['Algebra 1', 'F']] }, plan: { firstName: 'Maya', goals: [{ area: 'Reading', statement: 'Maya will read 90 words a minute.' }] } } },
  { note: 'an elective', flag: false, case: { grades: [['Band', 'F']], plan: { goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words correct per minute.' }] } } },
  { note: 'a calculator is a help for math', flag: false, case: { grades: [['Algebra 1', 'F']], plan: { goals: [{ area: 'Reading', statement: 'Sam will read 90 words a minute.' }], accommodations: ['Calculator and multiplication chart in every math class.'] } } },
  { note: 'a form we do not know, and a text about math', flag: false, case: { grades: [['Algebra 1', 'F']], plan: { unknownLayout: true, goals: [{ area: 'Reading', statement: 'Sam will read 90 words a minute.' }], paragraphs: [[null, 'Math: small group lessons twice a week.']] } } },
  { note: 'a page of the plan was a scan', flag: false, case: { grades: [['Algebra 1', 'F']], plan: { goals: [{ area: 'Reading', statement: 'Sam will read 90 words a minute.' }], gaps: [{ kind: 'scanned-page', page: 4 }] } } },
];
