import { absentFrom, documentsToJudge, isRead } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const OWNER = /\b(?:coordinator|case manager|responsible|person in charge|implement(?:ed|er)|counselor|nurse|teachers?|principal|psychologist|staff|administrator|coordinador|responsable|maestr[oa]s?|enfermera|consejer[oa])\b/iu;

/** A 504 plan read to its last page names nobody at all who carries it out. */
export default rule({
  id: 'f504-no-owner',
  severity: 'moderate',
  confidence: 'ask',
  source: 'section-504-fape',
  asks: 1,
  whom: 'coordinator-504',
  next: ['ask-coordinator-504'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['504']);
    return typeof plans === 'string' ? plans : plans.filter(({ accommodations, draft }) => accommodations.length > 0 && draft === null);
  },
  judge: (plan) => {
    const blank = (plan.blanks ?? []).map(({ label }) => label).filter(({ text }) => OWNER.test(text));
    if (blank.length > 1 && blank[0] !== undefined) return flagged(quote(blank[0]), { pages: plan.coverage.total });
    const cells = plan.accommodations.flatMap(({ text, setting }) => [text.text, setting?.text ?? '']);
    const services = plan.services.flatMap(({ name, provider }) => [name.text, provider?.text ?? '']);
    const isNamed = plan.sections.some(({ id }) => id === 'team') || [...proseOf(plan).map(({ text }) => text), ...cells, ...services].some((text) => OWNER.test(text));
    if (isNamed) return clear();
    return isRead(plan) ? flagged(absentFrom(plan), { pages: plan.coverage.total }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'a list and no name', flag: true, case: { plan: { kind: '504', accommodations: ['Extra time on tests.', 'Seat at the front.'] } } },
  { note: 'a form we do not know', flag: true, case: { plan: { kind: '504', unknownLayout: true, accommodations: ['Breaks after 20 minutes of work.'] } } },
  { note: 'with a text on the need', flag: true, case: { plan: { kind: '504', accommodations: ['Extra time on tests.'], paragraphs: [[null, 'Cal has ADHD, which limits his attention.']] } } },
  { note: 'the form asks twice and nobody wrote', flag: true, case: { plan: { kind: '504', sections: ['team'], accommodations: ['Extra time on tests.'], blanks: [[null, '504 Coordinator:'], ['accommodations', 'Person Responsible']] } } },
  { note: 'one of two is filled', flag: false, case: { plan: { kind: '504', sections: ['team'], accommodations: ['Extra time on tests.'], blanks: [['accommodations', 'Person Responsible']], paragraphs: [[null, 'Ms. Abara']] } } },
  { note: 'a coordinator is named', flag: false, case: { plan: { kind: '504', accommodations: ['Extra time on tests.'], paragraphs: [[null, '504 coordinator: Ms. Abara']] } } },
  { note: 'the cell beside says who', flag: false, case: { plan: { kind: '504', accommodations: [{ text: 'Extra time on tests.', setting: 'All teachers' }] } } },
  { note: 'a page was not read', flag: false, case: { plan: { kind: '504', accommodations: ['Extra time.'], gaps: [{ kind: 'scanned-page', page: 2 }] } } },
];
