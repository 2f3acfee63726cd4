import { differenceInYears, parseISO } from 'date-fns';
import { documentsToJudge, hasSection, isWholePlan, planDate } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { PlanDocument } from '../model/plan.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const AGE = 16;
/** A team of fewer is no list that tells who was asked. */
const LEAST = 3;
const STUDENT = /\b(?:student|pupil|estudiante|alumn[oa])\b/iu;
const ASKED = /\b(?:invit\w+|attend\w*|participat\w+|was present|joined|declined|chose not|interview\w*|shared|said|told|spoke|expressed|stated|described|invitad[oa]|asisti\w+|particip\w+)\b/iu;

/** Asked on the form, and the answer is no. */
const NOT_ASKED = /\binvit\w+\W{0,12}[☐□] ?yes\W+[☒☑] ?no\b/iu;
const PARENT = /\b(?:parent|mother|father|guardian|madre|padre|tutor)\b/iu;

/** Life after school is planned, the team is listed, and the student is not on the list nor said to have been invited. */
export default rule({
  id: 'tr-student-not-invited',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-student-invited',
  asks: 1,
  whom: 'case-manager',
  next: ['talk-with-child', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    return typeof plans === 'string' ? plans : plans.filter((plan) => plan.draft === null && isOldEnough(plan) && rolesOf(plan).length >= LEAST);
  },
  judge: (plan, kase) => {
    const first = plan.student.firstName?.toLowerCase() ?? null;
    const isListed = plan.team?.some(({ name, role }) => STUDENT.test(role?.text ?? '') || (first !== null && !PARENT.test(role?.text ?? '') && isName(name?.text ?? '', first))) === true;
    const signed = plan.signatures?.some(({ who }) => who === 'student') === true;
    const told = kase.documents.flatMap(proseOf).some(({ text }) => ASKED.test(text) && !NOT_ASKED.test(text) && (STUDENT.test(text) || (first !== null && text.toLowerCase().includes(first))));
    if (isListed || signed || told) return clear();
    const [at] = rolesOf(plan);
    return at !== undefined && isWholePlan(plan) ? flagged(quote(at)) : cannotTell('part-not-read');
  },
});

/** "Ruiz, Sam" and "Samuel Ruiz" are Sam. */
const isName = (name: string, first: string): boolean => name.toLowerCase().split(/[\s,]+/u).some((part) => part.length >= 3 && part.slice(0, 3) === first.slice(0, 3));

const rolesOf = (plan: PlanDocument) => (plan.team ?? []).flatMap(({ role }) => role ?? []);

function isOldEnough(plan: PlanDocument): boolean {
  const [birth, day] = [plan.student.birthDate?.iso, planDate(plan)];
  const age = birth === undefined || day === null ? null : differenceInYears(parseISO(day), parseISO(birth));
  return age === null ? plan.goals.some(({ postsecondary }) => postsecondary) : age >= AGE || (age >= 14 && hasSection(plan, 'transition'));
}

const TEAM = [{ name: 'Ana Ruiz', role: 'Parent' }, { name: 'Dov Weil', role: 'Special education teacher' }, { name: 'Lee Park', role: 'LEA representative' }] as const;

export const examples: readonly Example[] = [
  { note: 'seventeen, and not on the list', flag: true, case: { plan: { firstName: 'Sam', birth: '2009-05-01', dates: { meeting: '2026-10-01' }, levels: ['x'], goals: ['Sam will read 90 words.'], team: TEAM } } },
  { note: 'fifteen with a transition part', flag: true, case: { plan: { firstName: 'Sam', birth: '2011-05-01', dates: { meeting: '2026-10-01' }, levels: ['x'], goals: ['Sam will read 90 words.'], sections: ['transition'], team: TEAM } } },
  { note: 'no birth date, a goal for after school', flag: true, case: { plan: { levels: ['x'], goals: [{ statement: 'After graduation she will work.', postsecondary: true }], services: [{ name: 'Reading' }], team: TEAM } } },
  { note: 'the student is listed', flag: false, case: { plan: { firstName: 'Sam', birth: '2009-05-01', dates: { meeting: '2026-10-01' }, levels: ['x'], goals: ['Sam will read 90 words.'], team: [...TEAM, { name: 'Sam Ruiz', role: 'Student' }] } } },
  { note: 'listed by name', flag: false, case: { plan: { firstName: 'Sam', birth: '2009-05-01', dates: { meeting: '2026-10-01' }, levels: ['x'], goals: ['Sam will read 90 words.'], team: [...TEAM, { name: 'Sam Ruiz' }] } } },
  { note: 'the text tells of an invitation', flag: false, case: { plan: { firstName: 'Sam', birth: '2009-05-01', dates: { meeting: '2026-10-01' }, levels: ['x'], goals: ['Sam will read 90 words.'], paragraphs: [['transition', 'The student was invited on 9/15/2026 and declined.']], team: TEAM } } },
  { note: 'listed last name first', flag: false, case: { plan: { firstName: 'Sam', birth: '2009-05-01', dates: { meeting: '2026-10-01' }, levels: ['x'], goals: ['Sam will read 90 words.'], team: [...TEAM, { name: 'Ruiz, Samuel' }] } } },
  { note: 'ten years old', flag: false, case: { plan: { firstName: 'Sam', birth: '2016-05-01', dates: { meeting: '2026-10-01' }, levels: ['x'], goals: ['Sam will read 90 words.'], team: TEAM } } },
  { note: 'the team was not read', flag: false, case: { plan: { firstName: 'Sam', birth: '2009-05-01', dates: { meeting: '2026-10-01' }, levels: ['x'], goals: ['Sam will read 90 words.'], sections: ['team'] } } },
];
