import type { Example } from '../rule.ts';
import { openQuestion } from '../open-question.ts';

/** The question on the language needs of a child who learns English was left open. Said only where another question of the same part is ticked: so ticks are read. */
export default openQuestion({ id: 'sf-esl-blank', about: /\b(?:limited english|english (?:language )?learner|language needs|inglés limitado)\b/iu });

export const examples: readonly Example[] = [
  { note: 'open, the one beside ticked', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does behavior impede learning? ☐ Yes ☒ No'], ['special-factors', 'Is the student an English learner? ☐ Yes ☐ No']] } } },
  { note: 'no first', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does the student have limited English proficiency? ☐ No ☐ Yes'], ['special-factors', 'Behavior: ☑ No']] } } },
  { note: 'a square box', flag: true, case: { plan: { paragraphs: [['special-factors', 'Is the student an English learner? □ Yes □ No'], ['special-factors', 'Behavior ☒ Yes']] } } },
  { note: 'ticked', flag: false, case: { plan: { paragraphs: [['special-factors', 'Is the student an English learner? ☒ Yes ☐ No'], ['special-factors', 'Behavior ☐ Yes ☒ No']] } } },
  { note: 'no tick anywhere: ticks may not be read', flag: false, case: { plan: { paragraphs: [['special-factors', 'Is the student an English learner? ☐ Yes ☐ No']] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, paragraphs: [['special-factors', 'Behavior ☒ Yes'], ['special-factors', 'Is the student an English learner? ☐ Yes ☐ No']] } } },
];
