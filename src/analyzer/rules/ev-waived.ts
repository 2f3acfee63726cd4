import { failingIn } from '../courses.ts';
import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf, quoteSentence } from '../statements.ts';

const WAIVED = /\bno (?:additional|further|new|more) (?:data|testing|assessments?|evaluations?|information)\b[^.]{0,25}\b(?:needed|required|necessary)|\b(?:re-?evaluation|testing) (?:is|was) (?:not (?:needed|necessary)|waived)|\bagree(?:d)? (?:that )?(?:a )?re-?evaluation is (?:not needed|unnecessary)|\bno se necesitan? (?:más )?(?:datos|pruebas|evaluaci\w+)/iu;

/** The team held that no new testing was needed, and a class fails now. */
export default rule({
  id: 'ev-waived',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-no-more-data',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-records', 'ask-evaluation'],
  select: (kase) => {
    if (kase.gradebooks.length === 0) return 'no-gradebook';
    const documents = documentsToJudge(kase, ['iep', 'evaluation', 'notice', 'amendment']);
    return typeof documents === 'string' ? documents : documents.flatMap((document) => proseOf(document).map((passage) => ({ passage, document })));
  },
  judge: ({ passage, document }, kase) => {
    const at = passage.text.search(WAIVED);
    const [failing] = at < 0 ? [] : failingIn(kase, document);
    return failing === undefined ? clear() : flagged([quoteSentence(passage, at), quote(failing.course.markAt)], { course: failing.course.name });
  },
});

export const examples: readonly Example[] = [
  { note: 'no additional data, and an F', flag: true, case: { grades: [['Math 7', 'F']], plan: { paragraphs: [['evaluation', 'The team found that no additional data are needed.']] } } },
  { note: 'in a notice', flag: true, case: { grades: [['English 7', '42%']], plan: { kind: 'notice', paragraphs: [[null, 'No further testing is required at this time.']] } } },
  { note: 'reevaluation waived', flag: true, case: { grades: [['Math 7', 'F']], plan: { paragraphs: [['evaluation', 'Reevaluation was waived in May 2026.']] } } },
  { note: 'passing', flag: false, case: { grades: [['Math 7', 'B']], plan: { paragraphs: [['evaluation', 'No additional data are needed.']] } } },
  { note: 'data are needed', flag: false, case: { grades: [['Math 7', 'F']], plan: { paragraphs: [['evaluation', 'Additional data are needed in writing.']] } } },
  { note: 'no gradebook', flag: false, case: { plan: { paragraphs: [['evaluation', 'No additional data are needed.']] } } },
];
