import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';
import { unansweredIn } from '../special-factors.ts';

const QUESTION = /\b(?:assistive technology|tecnología de (?:asistencia|apoyo))\b/iu;

/** The question on assistive technology was left open. Said only where another question of the same part is ticked: so ticks are read. */
export default rule({
  id: 'sf-at-blank',
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
  { note: 'open, the one beside ticked', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does behavior impede learning? ☐ Yes ☒ No'], ['special-factors', 'Does the student need assistive technology? ☐ Yes ☐ No']] } } },
  { note: 'no first', flag: true, case: { plan: { paragraphs: [['special-factors', 'Assistive technology devices or services needed? ☐ No ☐ Yes'], ['special-factors', 'Behavior: ☑ No']] } } },
  { note: 'a square box', flag: true, case: { plan: { paragraphs: [['special-factors', 'Does the student need assistive technology? □ Yes □ No'], ['special-factors', 'Behavior ☒ Yes']] } } },
  { note: 'ticked', flag: false, case: { plan: { paragraphs: [['special-factors', 'Does the student need assistive technology? ☒ Yes ☐ No'], ['special-factors', 'Behavior ☐ Yes ☒ No']] } } },
  { note: 'no tick anywhere: ticks may not be read', flag: false, case: { plan: { paragraphs: [['special-factors', 'Does the student need assistive technology? ☐ Yes ☐ No']] } } },
  { note: 'a draft', flag: false, case: { plan: { draft: true, paragraphs: [['special-factors', 'Behavior ☒ Yes'], ['special-factors', 'Does the student need assistive technology? ☐ Yes ☐ No']] } } },
];
