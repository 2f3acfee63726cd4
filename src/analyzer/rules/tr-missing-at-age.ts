import { differenceInYears, parseISO } from 'date-fns';
import { absentFrom, documentsToJudge, hasSection, isWholePlan } from '../documents.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const WORDS = /\b(?:transition|post-?secondary|after (?:high school|graduation)|career|employment|transición|después de (?:la escuela|graduarse))/iu;
/** The federal age. Many states begin earlier; without a dated state source we do not say so. */
const AGE = 16;

/** The child turns 16 while this plan runs, and nothing on life after school was found. */
export default rule({
  id: 'tr-missing-at-age',
  severity: 'critical',
  confidence: 'likely',
  source: 'idea-transition',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan, kase) => {
    const { birthDate } = plan.student;
    if (birthDate === null) return cannotTell('no-date');
    const end = plan.dates.end?.iso ?? plan.dates.nextReview?.iso ?? kase.today;
    const age = differenceInYears(parseISO(end), parseISO(birthDate.iso));
    if (age < AGE) return clear();
    const isThere = hasSection(plan, 'transition') || plan.goals.some(({ postsecondary }) => postsecondary) || [...proseOf(plan), ...plan.goals.map(({ statement }) => statement), ...plan.services.map(({ name }) => name)].some(({ text }) => WORDS.test(text));
    if (isThere) return clear();
    return isWholePlan(plan) ? flagged(absentFrom(plan), { age, pages: plan.coverage.total }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'seventeen, nothing found', flag: true, case: { plan: { birth: '2009-05-01', levels: ['x'], goals: ['Sam will read 90 words.'] } } },
  { note: 'turns sixteen while the plan runs', flag: true, case: { plan: { birth: '2011-03-01', dates: { start: '2026-10-01', end: '2027-09-30' }, levels: ['x'], goals: ['Sam will read 90 words.'] } } },
  { note: 'nineteen', flag: true, case: { plan: { birth: '2007-05-01', goals: ['Sam will read 90 words.'], services: [{ name: 'Reading' }] } } },
  { note: 'a transition part', flag: false, case: { plan: { birth: '2009-05-01', goals: ['Sam will read 90 words.'], sections: ['transition'] } } },
  { note: 'fourteen', flag: false, case: { plan: { birth: '2012-05-01', levels: ['x'], goals: ['Sam will read 90 words.'] } } },
  { note: 'no birth date', flag: false, case: { plan: { levels: ['x'], goals: ['Sam will read 90 words.'] } } },
  { note: 'a page was not read', flag: false, case: { plan: { birth: '2009-05-01', levels: ['x'], goals: ['Sam will read 90 words.'], gaps: [{ kind: 'scanned-page', page: 6 }] } } },
];
