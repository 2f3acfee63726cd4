import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';
import { unansweredIn } from '../special-factors.ts';

const QUESTION = /\b(?:limited english|english (?:language )?learner|language needs|inglés limitado)\b/iu;

/** The question on the language needs of a child who learns English was left open. Said only where another question of the same part is ticked: so ticks are read. */
export default rule({
  id: 'sf-esl-blank',
  severity: 'minor',
  confidence: 'likely',
  source: 'idea-special-factors',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, unansweredIn(document, QUESTION))),
  judge: ({ part: passage }) => flagged(quote(passage)),
});

export const examples: readonly Example[] = [
  { note: 'open, the one beside ticked', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does behavior impede learning? ☐ Yes ☒ No'], ['special-factors', 'Is the student an English learner? ☐ Yes ☐ No']] } } },
  { note: 'no first', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does the student have limited English proficiency? ☐ No ☐ Yes'], ['special-factors', 'Behavior: ☑ No']] } } },
  { note: 'a square box', flag: true, case: { plan: { paragraphs: [['special-factors', 'Is the student an English learner? □ Yes □ No'], ['special-factors', 'Behavior ☒ Yes']] } } },
  { note: 'ticked', flag: false, case: { plan: { paragraphs: [['special-factors', 'Is the student an English learner? ☒ Yes ☐ No'], ['special-factors', 'Behavior ☐ Yes ☒ No']] } } },
  { note: 'no tick anywhere: ticks may not be read', flag: false, case: { plan: { paragraphs: [['special-factors', 'Is the student an English learner? ☐ Yes ☐ No']] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, paragraphs: [['special-factors', 'Behavior ☒ Yes'], ['special-factors', 'Is the student an English learner? ☐ Yes ☐ No']] } } },
];
