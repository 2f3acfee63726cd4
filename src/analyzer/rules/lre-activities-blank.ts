import type { Example } from '../rule.ts';
import { openQuestion } from '../open-question.ts';

/** The question on lunch, recess and clubs was left open. Said only where another question of the same part is ticked: so ticks are read. */
export default openQuestion({ id: 'lre-activities-blank', about: /\b(?:extra[- ]?curricular|non-?academic|recess|after[- ]school activities|actividades (?:extracurriculares|no académicas))\b/iu, sections: ['lre', 'special-factors'], source: 'idea-activities' });

export const examples: readonly Example[] = [
  { note: 'open, the one beside ticked', flag: true, case: { plan: { paragraphs: [['lre', 'Removed from the regular class? ☒ Yes ☐ No'], ['lre', 'Will the student take part in extracurricular and nonacademic activities? ☐ Yes ☐ No']] } } },
  { note: 'recess and lunch', flag: true, case: { plan: { paragraphs: [['lre', 'Regular PE: ☑ Yes'], ['lre', 'With nondisabled peers at lunch and recess: ☐ No ☐ Yes']] } } },
  { note: 'Spanish', flag: true, case: { plan: { language: 'es', paragraphs: [['lre', 'Clase regular: ☒ Sí'], ['lre', '¿Participará en actividades extracurriculares? ☐ Sí ☐ No']] } } },
  { note: 'ticked', flag: false, case: { plan: { paragraphs: [['lre', 'Removed from the regular class? ☒ Yes ☐ No'], ['lre', 'Extracurricular activities with peers? ☒ Yes ☐ No']] } } },
  { note: 'no tick anywhere: ticks may not be read', flag: false, case: { plan: { paragraphs: [['lre', 'Extracurricular activities with peers? ☐ Yes ☐ No']] } } },
  { note: 'told in words', flag: false, case: { plan: { paragraphs: [['lre', 'Regular PE: ☑ Yes'], ['lre', 'Sam joins recess, lunch and all extracurricular activities with his class.']] } } },
];
