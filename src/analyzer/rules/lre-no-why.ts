import { documentsToJudge } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import type { PlanDocument } from '../model/plan.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { wordCount } from '../similar.ts';

const AWAY = /\b(?:resource (?:room|class)|special (?:education )?(?:class|setting|classroom|room)|separate|self[- ]contained|pull[- ]?out|learning center|outside (?:of )?(?:the )?(?:general|regular)|(?:speech|therapy) room|salón de recursos)\b|^special ed(?:ucation)?(?: (?:class|room|setting))?$/iu;
/** A label of the form and nothing behind it. */
const QUESTION = /\b(?:explain|explanation|justification|reason|extent|why|describe|explique|explicación|justificación)\b[^?:]*[?:]/iu;

/** The box itself, left blank. */
const ASKS = /\b(?:explain|explanation|justif\w*|reasons?|extent|why|describe|explique|explicación|justificación)\b/iu;

/** The form asks why the child leaves class, the plan has lessons outside it, and the answer is blank or a word. */
export default rule({
  id: 'lre-no-why',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-time-away',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => {
    const plans = documentsToJudge(kase, ['iep']);
    return typeof plans === 'string' ? plans : plans.filter((plan) => plan.draft === null && plan.services.some(({ location }) => AWAY.test(location?.text ?? '')));
  },
  judge: (plan) => {
    const blank = (plan.blanks ?? []).find(({ section, label }) => section === 'lre' && ASKS.test(label.text));
    if (blank !== undefined && told(plan).every(({ text }) => wordCount(text) < 6)) return flagged(quote(blank.label));
    const asked = told(plan).find(({ text }) => QUESTION.test(text));
    if (asked === undefined) return clear();
    const answer = told(plan).map(({ text }) => text.replace(QUESTION, ' ').replace(/.*\?/u, ' ')).join(' ');
    return wordCount(answer) < 6 ? flagged(quote(asked)) : clear();
  },
});

const told = (plan: PlanDocument) => plan.paragraphs.filter(({ section }) => section === 'lre').map(({ text }) => text);

export const examples: readonly Example[] = [
  { note: 'a question and no answer', flag: true, case: { plan: { services: [{ name: 'Reading', location: 'Resource room' }], paragraphs: [['lre', 'Explain why the student will not participate in the regular class:']] } } },
  { note: 'one word', flag: true, case: { plan: { services: [{ name: 'Math', location: 'Special class' }], paragraphs: [['lre', 'Justification for removal: disability']] } } },
  { note: 'not applicable, and there are lessons outside', flag: true, case: { plan: { services: [{ name: 'Math', location: 'Self-contained' }], paragraphs: [['lre', 'Explanation of the extent of time away:'], ['lre', 'N/A']] } } },
  { note: 'the box is blank', flag: true, case: { plan: { services: [{ name: 'Reading', location: 'Special Education' }], blanks: [['lre', 'Extent to which the student will not participate with nondisabled peers']], paragraphs: [['lre', '70%']] } } },
  { note: 'one blank box, and the answer stands in another', flag: false, case: { plan: { services: [{ name: 'Reading', location: 'Resource room' }], blanks: [['lre', 'Explain any other time away']], paragraphs: [['lre', 'Phonics in class for twelve weeks with an aide did not raise her reading.']] } } },
  { note: 'an answer in the next line', flag: false, case: { plan: { services: [{ name: 'Reading', location: 'Resource room' }], paragraphs: [['lre', 'Explain why the student will not participate in the regular class:'], ['lre', 'Phonics in class for twelve weeks with an aide did not raise her reading.']] } } },
  { note: 'all lessons in class', flag: false, case: { plan: { services: [{ name: 'Reading', location: 'General education classroom' }], paragraphs: [['lre', 'Explain why the student will not participate in the regular class: N/A']] } } },
  { note: 'the question was not read', flag: false, case: { plan: { services: [{ name: 'Reading', location: 'Resource room' }], sections: ['lre'] } } },
];
