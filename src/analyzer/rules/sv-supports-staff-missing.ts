import type { Example } from '../rule.ts';
import { openQuestion } from '../open-question.ts';

/** The question on help and training for the staff was left open. Said only where another question of the same part is ticked: so ticks are read. */
export default openQuestion({ id: 'sv-supports-staff-missing', about: /\b(?:supports?|training|assistance|modifications) (?:\w+ ){0,3}(?:for|to|of) (?:the )?(?:school )?(?:personnel|staff|teachers)\b|\bapoyos? (?:para|al) (?:el )?personal\b/iu, sections: ['services', 'accommodations', 'special-factors'], source: 'idea-services' });

export const examples: readonly Example[] = [
  { note: 'open, the one beside ticked', flag: true, case: { plan: { paragraphs: [['services', 'Special transportation: ☐ Yes ☒ No'], ['services', 'Supports for school personnel needed? ☐ Yes ☐ No']] } } },
  { note: 'in the part on help', flag: true, case: { plan: { paragraphs: [['accommodations', 'Supplementary aids needed? ☒ Yes ☐ No'], ['accommodations', 'Program modifications or supports for school personnel: ☐ No ☐ Yes']] } } },
  { note: 'training', flag: true, case: { plan: { paragraphs: [['special-factors', 'Behavior ☒ Yes'], ['special-factors', 'Training for staff needed? □ Yes □ No']] } } },
  { note: 'ticked', flag: false, case: { plan: { paragraphs: [['services', 'Special transportation: ☐ Yes ☒ No'], ['services', 'Supports for school personnel needed? ☐ Yes ☒ No']] } } },
  { note: 'no tick anywhere: ticks may not be read', flag: false, case: { plan: { paragraphs: [['services', 'Supports for school personnel needed? ☐ Yes ☐ No']] } } },
  { note: 'told in words', flag: false, case: { plan: { paragraphs: [['services', 'Special transportation: ☒ No'], ['services', 'Supports for school personnel: two hours of training on the device.']] } } },
];
