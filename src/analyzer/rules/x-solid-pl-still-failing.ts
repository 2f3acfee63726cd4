import { areasBehind, areasOfGoal, areasOfLevel, shareArea } from '../areas.ts';
import { daysBetween, failingIn } from '../courses.ts';
import { planDate, unitsIn } from '../documents.ts';
import { judgeAmount } from '../language/judge-amount.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import { goalVerdict, levelVerdict } from '../readings.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf } from '../statements.ts';

/** The plan is well made for this class, with data, a measurable goal and a service, and the class fails all the same. */
export default rule({
  id: 'x-solid-pl-still-failing',
  severity: 'critical',
  confidence: 'likely',
  source: 'guidance-endrew-review',
  asks: 3,
  whom: 'case-manager',
  next: ['talk-with-child', 'ask-case-manager', 'ask-records', 'ask-meeting', 'ask-evaluation'],
  clock: true,
  select: (kase) => {
    if (kase.gradebooks.length === 0) return 'no-gradebook';
    return unitsIn(kase, ['iep'], (plan) => failingIn(kase, plan).map(({ course }) => ({ course, plan })));
  },
  judge: ({ course, plan }, kase) => {
    const areas = areasBehind(course.name);
    const { language } = plan;
    const written = planDate(plan);
    // A plan needs a term before it can be said not to work.
    if (written !== null && daysBetween(written, kase.today) < 60) return clear();
    if (areas.length === 0 || !isFull(plan.coverage)) return clear();
    const level = levelsOf(plan).find((one) => shareArea(areas, areasOfLevel(one)) && levelVerdict(one.text, language).ok && /\d/u.test(one.text.text));
    const goal = plan.goals.find((one) => shareArea(areas, areasOfGoal(one)));
    // Solid is the whole of it: one open goal or amount is another finding, and perhaps the reason.
    const isSolid = plan.goals.every((one) => one.postsecondary || goalVerdict(one, language).ok) && plan.services.length > 0 && plan.services.every(({ amount, minutesPerWeek }) => minutesPerWeek !== null || (amount !== null && judgeAmount(amount.text, { language }).ok));
    if (level === undefined || goal === undefined || !isSolid) return clear();
    return flagged([quote(course.markAt), quote(goal.statement)], { course: course.name, mark: course.mark.raw.trim() });
  },
});

export const examples: readonly Example[] = [
  { note: 'data, goal and service for math, and an F', flag: true, case: { grades: [['Math 7', 'F']], plan: { levels: [{ area: 'Math', text: 'On 9/12/2026 Sam solved 4 of 10 two-step problems.' }], goals: [{ area: 'Math', statement: 'Given 10 two-step problems, Sam will solve 8 of 10 in 4 of 5 weekly samples.', baseline: '4 of 10' }], services: [{ name: 'Math instruction', amount: '30 minutes daily' }] } } },
  { note: 'reading and English', flag: true, case: { grades: [['English 8', '51%']], plan: { levels: [{ area: 'Reading', text: 'On 9/12/2026 Sam read 62 words correct per minute on a grade 5 passage.' }], goals: [{ area: 'Reading', statement: 'By May 2027 Sam will read aloud 90 words correct per minute from a grade 6 text.', baseline: '62 words' }], services: [{ name: 'Reading', amount: '45 minutes, 3 times a week' }] } } },
  { note: 'science leans on reading', flag: true, case: { grades: [['Life Science', 'F']], plan: { levels: [{ area: 'Reading', text: 'On 9/12/2026 Sam read 62 words correct per minute on a grade 5 passage.' }], goals: [{ area: 'Reading', statement: 'By May 2027 Sam will read aloud 90 words correct per minute from a grade 6 text.', baseline: '62 words' }], services: [{ name: 'Reading', amount: '45 minutes, 3 times a week' }] } } },
  { note: 'another goal of the plan is open', flag: false, case: { grades: [['Math 7', 'F']], plan: { levels: [{ area: 'Math', text: 'On 9/12/2026 Sam solved 4 of 10 two-step problems.' }], goals: [{ area: 'Math', statement: 'Given 10 two-step problems, Sam will solve 8 of 10 in 4 of 5 weekly samples.', baseline: '4 of 10' }, { area: 'Writing', statement: 'Sam will improve his writing.' }], services: [{ name: 'Math instruction', amount: '30 minutes daily' }] } } },
  { note: 'the goal cannot be measured', flag: false, case: { grades: [['Math 7', 'F']], plan: { levels: [{ area: 'Math', text: 'On 9/12/2026 Sam solved 4 of 10 two-step problems.' }], goals: [{ area: 'Math', statement: 'Sam will improve in math.' }], services: [{ name: 'Math instruction', amount: '30 minutes daily' }] } } },
  { note: 'no data in the present levels', flag: false, case: { grades: [['Math 7', 'F']], plan: { levels: [{ area: 'Math', text: 'Sam struggles with math.' }], goals: [{ area: 'Math', statement: 'Given 10 two-step problems, Sam will solve 8 of 10 in 4 of 5 weekly samples.' }], services: [{ name: 'Math instruction', amount: '30 minutes daily' }] } } },
  { note: 'the plan is a month old', flag: false, case: { grades: [['Math 7', 'F']], plan: { dates: { meeting: '2026-10-20' }, levels: [{ area: 'Math', text: 'On 9/12/2026 Sam solved 4 of 10 two-step problems.' }], goals: [{ area: 'Math', statement: 'Given 10 two-step problems, Sam will solve 8 of 10 in 4 of 5 weekly samples.', baseline: '4 of 10' }], services: [{ name: 'Math instruction', amount: '30 minutes daily' }] } } },
  { note: 'passing', flag: false, case: { grades: [['Math 7', 'B']], plan: { levels: [{ area: 'Math', text: 'On 9/12/2026 Sam solved 4 of 10 two-step problems.' }], goals: [{ area: 'Math', statement: 'Given 10 two-step problems, Sam will solve 8 of 10 in 4 of 5 weekly samples.', baseline: '4 of 10' }], services: [{ name: 'Math instruction', amount: '30 minutes daily' }] } } },
];
