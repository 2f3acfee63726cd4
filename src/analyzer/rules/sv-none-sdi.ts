import { absentFrom, documentsToJudge, hasSection, isWholePlan } from '../documents.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const SERVICE_WORDS = /\b(?:specially designed instruction|special education (?:services?|instruction)|related services?|minutes (?:per|a|each) (?:day|week|month)|times (?:per|a) week|servicios relacionados|minutos (?:por|a la))\b/iu;

/** An IEP read to its end with goals and no service at all. */
export default rule({
  id: 'sv-none-sdi',
  severity: 'critical',
  confidence: 'likely',
  source: 'idea-services',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan) => {
    if (plan.services.length > 0 || plan.goals.length === 0) return clear();
    if (!isWholePlan(plan)) return cannotTell('part-not-read');
    // A heading or words about services: they are there in a shape we did not read.
    if (hasSection(plan, 'services') || [...proseOf(plan), ...plan.accommodations.map(({ text }) => text)].some(({ text }) => SERVICE_WORDS.test(text))) return cannotTell('not-found');
    return flagged(absentFrom(plan), { pages: plan.coverage.total }, plan.draft === null ? 'critical' : 'moderate');
  },
});

export const examples: readonly Example[] = [
  { note: 'goals and accommodations only', flag: true, case: { plan: { goals: ['Sam will read 90 words.'], accommodations: ['Extra time on tests.'] } } },
  { note: 'present levels and goals only', flag: true, case: { plan: { levels: ['Sam reads 42 words.'], goals: ['Sam will read 90 words.'] } } },
  { note: 'a draft', flag: true, case: { plan: { draft: true, levels: ['Sam reads 42 words.'], goals: ['Sam will read 90 words.'] } } },
  { note: 'a service', flag: false, case: { plan: { levels: ['x'], goals: ['Sam will read 90 words.'], services: [{ name: 'Reading', amount: '30 minutes daily' }] } } },
  { note: 'a heading we could not read into', flag: false, case: { plan: { goals: ['Sam will read 90 words.'], sections: ['services', 'lre'] } } },
  { note: 'services told in a paragraph', flag: false, case: { plan: { levels: ['x'], goals: ['Sam will read 90 words.'], paragraphs: [[null, 'Reading help 30 minutes per day in the resource room.']] } } },
  { note: 'a 504 plan', flag: false, case: { plan: { kind: '504', accommodations: ['Extra time.'], sections: ['team'] } } },
];
