import { documentsToJudge, isWholePlan } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

/** A yearly goal may be printed where we took it for running text. */
const NAMED = /\b(?:annual|measurable|iep|short[- ]term) (?:goals?|objectives?)\b|\bmetas? (?:anual|mensurable|medible)/iu;

/** Goals for life after school stand alone: no yearly goal leads there. */
export default rule({
  id: 'tr-annual-goal-link-missing',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-transition',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    return typeof plans === 'string' ? plans : plans.filter(({ goals }) => goals.some(({ postsecondary }) => postsecondary));
  },
  judge: (plan) => {
    const later = plan.goals.find(({ postsecondary }) => postsecondary);
    if (later === undefined || plan.goals.some(({ postsecondary }) => !postsecondary) || proseOf(plan).some(({ text }) => NAMED.test(text))) return clear();
    return isWholePlan(plan) ? flagged(quote(later.statement), { pages: plan.coverage.total }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'one goal for later and none for this year', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work in a store.', postsecondary: true }], services: [{ name: 'Reading' }] } } },
  { note: 'three for later', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will enroll in college.', postsecondary: true }, { statement: 'After graduation Sam will work.', postsecondary: true }, { statement: 'Sam will live with a friend.', postsecondary: true }], services: [{ name: 'Reading' }] } } },
  { note: 'courses are no yearly goal', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will enroll in college.', postsecondary: true }], paragraphs: [['transition', 'Course of study: algebra, drafting.']] } } },
  { note: 'a yearly goal', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }, 'Sam will fill in 4 of 5 job forms.'] } } },
  { note: 'a yearly goal in running text', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }], paragraphs: [['transition', 'Annual goal: Sam will fill in 4 of 5 job forms.']] } } },
  { note: 'a page was not read', flag: false, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation Sam will work.', postsecondary: true }], gaps: [{ kind: 'scanned-page', page: 3 }] } } },
  { note: 'no goal of any kind is another question', flag: false, case: { plan: { levels: ['x'], services: [{ name: 'Reading' }] } } },
];
