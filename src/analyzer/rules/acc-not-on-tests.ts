import { documentsToJudge, hasSection } from '../documents.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf } from '../statements.ts';

const HELP = /\b(?:extended time|extra time|additional time|time and a half|double time|small group|separate (?:room|setting|location)|read[- ]aloud|text[- ]to[- ]speech|tiempo (?:adicional|extra|extendido)|grupo pequeño)/iu;
const ON_TESTS = /\b(?:test|exam|quiz|assessment|all (?:classes|settings|areas)|prueba|examen|evaluaci)/iu;

/** Class help such as extra time, and a test part that grants none of it. */
export default rule({
  id: 'acc-not-on-tests',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-test-accommodations',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'bring-draft'],
  select: (kase) => documentsToJudge(kase, ['iep']),
  judge: (plan) => {
    const inClass = plan.accommodations.find(({ kind, text, setting }) => kind !== 'testing' && HELP.test(text.text) && !ON_TESTS.test(`${text.text} ${setting?.text ?? ''}`));
    const onTests = plan.accommodations.some(({ kind, text, setting }) => kind === 'testing' || ON_TESTS.test(`${text.text} ${setting?.text ?? ''}`));
    if (inClass === undefined || onTests || !hasSection(plan, 'testing')) return clear();
    if (proseOf(plan).some(({ text }) => HELP.test(text))) return clear();
    return isFull(plan.coverage) ? flagged(quote(inClass.text), { quote: inClass.text.text.trim() }) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'extra time in class, an empty test part', flag: true, case: { plan: { accommodations: ['Extended time (1.5 times) on assignments.'], sections: ['testing'] } } },
  { note: 'small group in class', flag: true, case: { plan: { accommodations: ['Small group for reading lessons.', 'Seat near the teacher.'], sections: ['testing'] } } },
  { note: 'the test part speaks of other things', flag: true, case: { plan: { accommodations: ['Text-to-speech for reading work.'], paragraphs: [['testing', 'Ana takes the state test in grade 5.']] } } },
  { note: 'the test part has it', flag: false, case: { plan: { accommodations: ['Extended time on assignments.', { kind: 'testing', text: 'Extended time' }] } } },
  { note: 'the line covers tests', flag: false, case: { plan: { accommodations: ['Extended time on all assignments and tests.'], sections: ['testing'] } } },
  { note: 'no test part in this file', flag: false, case: { plan: { accommodations: ['Extended time on assignments.'] } } },
  { note: 'help that tests do not need', flag: false, case: { plan: { accommodations: ['Seat near the teacher.'], sections: ['testing'] } } },
];
