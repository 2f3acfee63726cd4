import { documentsToJudge, isWholePlan, absentFrom } from '../documents.ts';
import { areasOf, type Area } from '../language/areas.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { levelsOf, proseOf } from '../statements.ts';

const FUNCTIONAL: ReadonlySet<Area> = new Set(['executive-function', 'attention', 'social-emotional', 'behavior', 'motor', 'adaptive', 'speech-language', 'health']);
const WORDS = /\b(?:functional|independen|routine|friend|play|class (?:rules|participation)|follows? (?:directions|rules)|transitions?|funcional|conducta|rutina|amig)/iu;

/** Only school subjects: nothing on attention, behavior, friends, planning or daily life. */
export default rule({
  id: 'pl-functional-missing',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-present-levels',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'send-concerns'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan) => {
    const told = [...levelsOf(plan).flatMap(({ area, text }) => [area?.text ?? '', text.text]), ...proseOf(plan).map(({ text }) => text), ...plan.goals.flatMap(({ area, statement }) => [area?.text ?? '', statement.text]), ...plan.needs.map(({ text }) => text), ...plan.services.map(({ name }) => name.text)];
    if (told.some((text) => WORDS.test(text) || areasOf(text).some((area) => FUNCTIONAL.has(area)))) return clear();
    const words = levelsOf(plan).reduce((sum, { text }) => sum + text.text.split(/\s+/u).length, 0);
    return words < 20 || !isWholePlan(plan) ? cannotTell('part-not-read') : flagged(absentFrom(plan), { pages: plan.coverage.total });
  },
});

export const examples: readonly Example[] = [
  { note: 'reading and math only', flag: true, case: { plan: { levels: ['On 9/12/2026 Sam read 42 words correct per minute on a grade 2 passage.', 'On 9/15/2026 Sam solved 6 of 10 addition problems and 3 of 10 subtraction problems.'], goals: ['Sam will read aloud 90 words correct per minute.'] } } },
  { note: 'one long paragraph on reading', flag: true, case: { plan: { levels: ['Sam decodes closed syllables and reads 60 of 100 sight words. In the fall benchmark of 2026 he read 42 words correct per minute, below the norm of 72 words.'], services: [{ name: 'Reading' }, { name: 'Math' }], goals: ['Sam will read 90 words.'] } } },
  { note: 'writing only', flag: true, case: { plan: { levels: ['In October 2026 Sam wrote 3 of 10 sentences with a capital letter and a period, and spelled 12 of 20 grade 2 words right.'], goals: ['Sam will write 8 of 10 sentences.'], services: [{ name: 'Writing' }] } } },
  { note: 'behavior is told', flag: false, case: { plan: { levels: ['On 9/12/2026 Sam read 42 words correct per minute on a grade 2 passage in a quiet room with one adult.', 'Behavior: commensurate with peers.'], goals: ['Sam will read 90 words.'] } } },
  { note: 'attention is told inside reading', flag: false, case: { plan: { levels: ['On 9/12/2026 Sam read 42 words correct per minute and needed 3 reminders to stay on task in the 10 minutes that the passage took him.'], goals: ['Sam will read 90 words.'] } } },
  { note: 'a page was not read', flag: false, case: { plan: { levels: ['On 9/12/2026 Sam read 42 words correct per minute on a grade 2 passage in a quiet room with one adult beside him all the time.'], goals: ['Sam will read 90 words.'], gaps: [{ kind: 'scanned-page', page: 3 }] } } },
];
