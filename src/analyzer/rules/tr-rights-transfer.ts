import { differenceInYears, parseISO } from 'date-fns';
import { absentFrom, documentsToJudge, isWholePlan } from '../documents.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const WORDS = /\b(?:age of majority|transfer of (?:parental )?rights|rights (?:will |that (?:will )?|which (?:will )?)?(?:transfer|pass)|rights at (?:age )?18|reach(?:es|ed)? (?:the age of )?18|mayoría de edad|transferencia de (?:los )?derechos)/iu;

/** The child is adult before this plan's year is over, and nothing says which rights pass over. */
export default rule({
  id: 'tr-rights-transfer',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-rights-transfer',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan, kase) => {
    const { birthDate } = plan.student;
    if (birthDate === null) return cannotTell('no-date');
    const age = differenceInYears(parseISO(kase.today), parseISO(birthDate.iso));
    if (age < 17 || [...proseOf(plan), ...plan.sections.map(({ title }) => title)].some(({ text }) => WORDS.test(text))) return clear();
    return isWholePlan(plan) ? flagged(absentFrom(plan), { age, pages: plan.coverage.total }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'seventeen', flag: true, case: { plan: { birth: '2009-05-01', levels: ['x'], goals: ['Sam will read 90 words.'] } } },
  { note: 'nineteen', flag: true, case: { plan: { birth: '2007-05-01', goals: ['Sam will read 90 words.'], services: [{ name: 'Reading' }] } } },
  { note: 'just seventeen', flag: true, case: { plan: { birth: '2009-11-20', levels: ['x'], goals: ['Sam will read 90 words.'] } } },
  { note: 'it is told', flag: false, case: { plan: { birth: '2009-05-01', levels: ['x'], goals: ['Sam will read 90 words.'], paragraphs: [['transition', 'Sam was told of the transfer of rights at the age of majority.']] } } },
  { note: 'told in other words', flag: false, case: { plan: { birth: '2009-05-01', levels: ['x'], goals: ['Sam will read 90 words.'], paragraphs: [['transition', 'Sam was told of the rights that pass to him.']] } } },
  { note: 'fifteen', flag: false, case: { plan: { birth: '2011-05-01', levels: ['x'], goals: ['Sam will read 90 words.'] } } },
  { note: 'a page was not read', flag: false, case: { plan: { birth: '2009-05-01', levels: ['x'], goals: ['Sam will read 90 words.'], gaps: [{ kind: 'scanned-page', page: 6 }] } } },
];
