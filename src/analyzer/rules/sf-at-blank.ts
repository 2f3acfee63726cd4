import type { Example } from '../rule.ts';
import { openQuestion } from '../open-question.ts';

/** The question on assistive technology was left open. Said only where another question of the same part is ticked: so ticks are read. */
export default openQuestion({ id: 'sf-at-blank', about: /\b(?:assistive technology|tecnología de (?:asistencia|apoyo))\b/iu });

export const examples: readonly Example[] = [
  { note: 'open, the one beside ticked', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does behavior impede learning? ☐ Yes ☒ No'], ['special-factors', 'Does the student need assistive technology? ☐ Yes ☐ No']] } } },
  { note: 'no first', flag: true, case: { plan: { paragraphs: [['special-factors', 'Assistive technology devices or services needed? ☐ No ☐ Yes'], ['special-factors', 'Behavior: ☑ No']] } } },
  { note: 'a square box', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does the student need assistive technology? □ Yes □ No'], ['special-factors', 'Behavior ☒ Yes']] } } },
  { note: 'ticked', flag: false, case: { plan: { paragraphs: [['special-factors', 'Does the student need assistive technology? ☒ Yes ☐ No'], ['special-factors', 'Behavior ☐ Yes ☒ No']] } } },
  { note: 'no tick anywhere: ticks may not be read', flag: false, case: { plan: { paragraphs: [['special-factors', 'Does the student need assistive technology? ☐ Yes ☐ No']] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, paragraphs: [['special-factors', 'Behavior ☒ Yes'], ['special-factors', 'Does the student need assistive technology? ☐ Yes ☐ No']] } } },
];
