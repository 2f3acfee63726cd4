import type { Example } from '../rule.ts';
import { openQuestion } from '../open-question.ts';

/** The question on braille was left open for a child. Said only where another question of the same part is ticked: so ticks are read. */
export default openQuestion({ id: 'sf-braille-blank', about: /\b(?:braille|blind or visually|visual(?:ly)? impair\w+|ciego|discapacidad visual)\b/iu });

export const examples: readonly Example[] = [
  { note: 'open, the one beside ticked', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does behavior impede learning? ☐ Yes ☒ No'], ['special-factors', 'Is the student blind or visually impaired? ☐ Yes ☐ No']] } } },
  { note: 'no first', flag: true, case: { plan: { paragraphs: [['special-factors', 'Is instruction in braille needed? ☐ No ☐ Yes'], ['special-factors', 'Behavior: ☑ No']] } } },
  { note: 'a square box', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does the student have a visual impairment? □ Yes □ No'], ['special-factors', 'Behavior ☒ Yes']] } } },
  { note: 'ticked', flag: false, case: { plan: { paragraphs: [['special-factors', 'Is the student blind or visually impaired? ☐ Yes ☒ No'], ['special-factors', 'Behavior ☐ Yes ☒ No']] } } },
  { note: 'no tick anywhere: ticks may not be read', flag: false, case: { plan: { paragraphs: [['special-factors', 'Is the student blind or visually impaired? ☐ Yes ☐ No']] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, paragraphs: [['special-factors', 'Behavior ☒ Yes'], ['special-factors', 'Is instruction in braille needed? ☐ Yes ☐ No']] } } },
];
