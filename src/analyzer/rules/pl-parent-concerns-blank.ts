import { unitsIn } from '../documents.ts';
import { quote } from '../model/evidence.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside } from '../statements.ts';

const NOTHING = /^(?:[^:.\n]{0,60}:)?\W*(?:n\/?a|none(?: (?:at this time|noted|reported|stated|expressed))?|no (?:concerns?|input)(?: (?:at this time|noted|reported|stated|expressed))?|not applicable|ninguna?|no hay|sin preocupaciones|no aplica)\W*$/iu;

/** The box for the parent's concerns is empty or says none. */
export default rule({
  id: 'pl-parent-concerns-blank',
  severity: 'moderate',
  confidence: 'certain',
  source: 'idea-parent-concerns',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'send-concerns'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.presentLevels.filter(({ role }) => role === 'parent-concerns'))),
  judge: ({ part: level, document }) => {
    const isFilledElsewhere = document.presentLevels.some((other) => other.role === 'parent-concerns' && !other.blank && !NOTHING.test(other.text.text));
    return !isFilledElsewhere && (level.blank || NOTHING.test(level.text.text)) ? flagged(quote(level.text)) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'none after the label', flag: true, case: { plan: { levels: [{ role: 'parent-concerns', text: 'Parent concerns: none' }] } } },
  { note: 'not applicable', flag: true, case: { plan: { levels: [{ role: 'parent-concerns', text: 'N/A' }] } } },
  { note: 'none at this time', flag: true, case: { plan: { levels: [{ role: 'parent-concerns', text: 'None at this time.' }] } } },
  { note: 'an empty box', flag: true, case: { plan: { levels: [{ role: 'parent-concerns', text: 'Parent concerns', blank: true }] } } },
  { note: 'concerns are written', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'Worried about homework taking 3 hours.' }] } } },
  { note: 'no such box', flag: false, case: { plan: { levels: ['Sam reads 42 words a minute.'] } } },
  { note: 'one box empty, the other filled', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'Parent input', blank: true }, { role: 'parent-concerns', text: 'We worry about reading.' }] } } },
  { note: 'a no inside a real concern', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'No concerns about math, but homework takes too long.' }] } } },
];
