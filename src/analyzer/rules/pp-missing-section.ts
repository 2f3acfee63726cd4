import { absentFrom, documentsToJudge, hasSection, isWholePlan } from '../documents.ts';
import type { PlanDocument } from '../model/plan.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

/** Words that any text on time with other children holds. */
const WITH_OTHERS = /\b(?:least restrictive|LRE|(?:general|regular) (?:education|class\w*)|gen(?:eral)? ed|non-?disabled|typical(?:ly)? (?:developing )?peers|with (?:his|her|their) (?:class|peers)|placement|remov(?:al|ed)|(?:resource|special) (?:room|class)|classroom|educational (?:environment|setting)|inclusion|preschool|pull[- ]?out|push[- ]?in|clase regular|salón|ambiente menos restrictivo|ubicación)\b/iu;

/**
 * A plan read to its last page, in a form we know, without a word on time with other children. Present levels, goals and
 * services have rules of their own; tests are left out, because many short forms name them on another paper.
 */
export default rule({
  id: 'pp-missing-section',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-time-away',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    return typeof plans === 'string' ? plans : plans.filter(({ draft }) => draft === null);
  },
  judge: (plan) => {
    if (hasSection(plan, 'lre') || speaksOf(plan, WITH_OTHERS)) return clear();
    return isWholePlan(plan) && plan.goals.length > 0 && plan.services.length > 0 ? flagged(absentFrom(plan), { pages: plan.coverage.total }) : cannotTell('part-not-read');
  },
});

function speaksOf(plan: PlanDocument, words: RegExp): boolean {
  return [...proseOf(plan), ...plan.sections.map(({ title }) => title), ...plan.services.flatMap(({ name, location }) => [name, location ?? name]), ...plan.accommodations.flatMap(({ text, setting }) => [text, setting ?? text]), ...plan.presentLevels.map(({ text }) => text), ...plan.goals.map(({ statement }) => statement)].some(({ text }) => words.test(text));
}

export const examples: readonly Example[] = [
  { note: 'minutes and no word on where', flag: true, case: { plan: { levels: ['Sam reads 42 words a minute.'], goals: ['Sam will read 90 words.'], services: [{ name: 'Reading', amount: '30 minutes daily' }] } } },
  { note: 'help, goals and a team', flag: true, case: { plan: { levels: ['Sam reads 42 words a minute.'], goals: ['Sam will read 90 words.'], services: [{ name: 'Reading', amount: '30 minutes daily' }], accommodations: ['Seat at the front.'], sections: ['team', 'esy'] } } },
  { note: 'Spanish', flag: true, case: { plan: { language: 'es', levels: ['Sam lee 42 palabras por minuto.'], goals: ['Sam leerá 90 palabras por minuto.'], services: [{ name: 'Lectura', amount: '30 minutos al día' }] } } },
  { note: 'a part of its own', flag: false, case: { plan: { levels: ['x'], goals: ['Sam will read 90 words.'], services: [{ name: 'Reading', amount: '30 minutes daily' }], sections: ['lre'] } } },
  { note: 'told beside the service', flag: false, case: { plan: { goals: ['Sam will read 90 words.'], levels: ['x'], services: [{ name: 'Reading', location: 'General education classroom' }] } } },
  { note: 'told in a line of the notes', flag: false, case: { plan: { goals: ['Sam will read 90 words.'], levels: ['x'], services: [{ name: 'Reading' }], paragraphs: [['notes', 'Sam is with his class all day.']] } } },
  { note: 'a form we do not know', flag: false, case: { plan: { unknownLayout: true, goals: ['Sam will read 90 words.'], levels: ['x'], services: [{ name: 'Reading' }] } } },
  { note: 'a page was not read', flag: false, case: { plan: { goals: ['Sam will read 90 words.'], levels: ['x'], services: [{ name: 'Reading' }], gaps: [{ kind: 'scanned-page', page: 5 }] } } },
];
