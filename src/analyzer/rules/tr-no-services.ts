import { absentFrom, documentsToJudge, isWholePlan } from '../documents.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const TOWARD = /\b(?:courses? of study|courses?:|classes|coursework|transition (?:services|activit\w+)|coordinated (?:set of )?activit\w+|work (?:experience|study|placement|based)|job (?:shadow|coach|training)|internship|vocational|career (?:and )?tech|CTE|community (?:experience|based)|agency|rehabilitation|visit|apply|application|college fair|counselor|servicios de transición|cursos|experiencia laboral)/iu;

/** A label with a line to write on and nothing on it. */
const LEFT_OPEN = /[^.:_]{1,80}: ?_{3,}/gu;

/** Goals for life after school, and no course, service or activity that leads there. */
export default rule({
  id: 'tr-no-services',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-transition',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    return typeof plans === 'string' ? plans : plans.filter(({ goals }) => goals.some(({ postsecondary }) => postsecondary));
  },
  judge: (plan) => {
    const rows = plan.services.flatMap(({ name, location }) => [name.text, location?.text ?? '']);
    const annual = plan.goals.filter(({ postsecondary }) => !postsecondary).map(({ statement }) => statement.text);
    if ([...proseOf(plan).map(({ text }) => text), ...rows, ...annual].some((text) => TOWARD.test(text.replace(LEFT_OPEN, ' ')))) return clear();
    return isWholePlan(plan) ? flagged(absentFrom(plan), { pages: plan.coverage.total }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'goals alone', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work in a store.', postsecondary: true }], services: [{ name: 'Reading' }] } } },
  { note: 'an inventory is no way there', flag: true, case: { plan: { goals: [{ statement: 'After graduation Sam will enroll in college.', postsecondary: true }], services: [{ name: 'Reading' }], paragraphs: [['transition', 'Interest inventory: Sam likes plants.']] } } },
  { note: 'two goals', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After school Sam will work.', postsecondary: true }, { statement: 'After school Sam will live with a friend.', postsecondary: true }] } } },
  { note: 'the label is printed and its line is empty', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }], paragraphs: [['transition', 'Course of study: ____________']] } } },
  { note: 'a course of study', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work in a store.', postsecondary: true }], paragraphs: [['transition', 'Course of study: business math, marketing.']] } } },
  { note: 'a service', flag: false, case: { plan: { goals: [{ statement: 'After graduation Sam will work in a store.', postsecondary: true }], services: [{ name: 'Job coach' }] } } },
  { note: 'a page was not read', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }], services: [{ name: 'Reading' }], gaps: [{ kind: 'scanned-page', page: 3 }] } } },
];
