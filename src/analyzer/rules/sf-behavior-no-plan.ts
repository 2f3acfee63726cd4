import { answersBehavior } from '../behavior.ts';
import { unitsIn } from '../documents.ts';
import { isFull } from '../model/coverage.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { inside, quoteSentence } from '../statements.ts';

const IMPEDES = /\bbehaviou?rs?\b[^.?]{0,60}\bimpedes?\b[^.?]{0,80}\?/iu;
/** A yes that is ticked, and no other box ticked in the same answer. */
const YES = /(?:☒|☑|\[x\])\s*yes\b|\byes\s*(?:☒|☑|\[x\])/iu;
const NO = /(?:☒|☑|\[x\])\s*no\b|\bno\s*(?:☒|☑|\[x\])/iu;
/** On a form without boxes the answer is the word after the question. */
const SAID_YES = /\?\s*(?:yes|sí)\b(?!\W{0,6}(?:no\b|☐))/iu;

/** "Behavior impedes learning: yes", and no goal, plan or strategy answers it. */
export default rule({
  id: 'sf-behavior-no-plan',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-special-factors',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => {
    const factors = document.paragraphs.filter(({ section }) => section === 'special-factors');
    return inside(document, factors.flatMap(({ text }, index) => {
      if (!IMPEDES.test(text.text)) return [];
      if (SAID_YES.test(text.text.slice(text.text.search(IMPEDES)))) return [text];
      const answer = YES.test(text.text) || NO.test(text.text) ? text.text.slice(text.text.search(IMPEDES)).slice(0, 220) : (factors[index + 1]?.text.text ?? '');
      return YES.test(answer) && !NO.test(answer) ? [text] : [];
    }));
  }),
  judge: ({ part: passage, document }, kase) => {
    if (answersBehavior(document) || kase.documents.some(({ kind }) => kind === 'behavior-plan')) return clear();
    return isFull(document.coverage) ? flagged(quoteSentence(passage)) : cannotTell('part-not-read');
  },
});

export const examples: readonly Example[] = [
  { note: 'yes, and nothing', flag: true, case: { plan: { goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }], paragraphs: [['special-factors', 'Does the student’s behavior impede learning? ☒ Yes ☐ No']] } } },
  { note: 'the answer in the next line', flag: true, case: { plan: { goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10.' }], paragraphs: [['special-factors', 'Does the child have behavior which impedes his/her learning or the learning of others?'], ['special-factors', '☒ Yes']] } } },
  { note: 'brackets', flag: true, case: { plan: { goals: [{ area: 'Math', statement: 'Sam will solve 8 of 10.' }], paragraphs: [['special-factors', 'Behavior impedes learning of self or others? [x] Yes [ ] No']] } } },
  { note: 'a behavior goal', flag: false, case: { plan: { goals: [{ area: 'Behavior', statement: 'Sam will ask for a break.' }], paragraphs: [['special-factors', 'Does the student’s behavior impede learning? ☒ Yes ☐ No']] } } },
  { note: 'strategies in the box', flag: false, case: { plan: { goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }], paragraphs: [['special-factors', 'Does the student’s behavior impede learning? ☒ Yes ☐ No. Strategies: check-in at 9 and 12.']] } } },
  { note: 'no', flag: false, case: { plan: { goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }], paragraphs: [['special-factors', 'Does the student’s behavior impede learning? ☐ Yes ☒ No']] } } },
  { note: 'another question’s yes', flag: false, case: { plan: { goals: [{ area: 'Reading', statement: 'Sam will read aloud 90 words.' }], paragraphs: [['special-factors', 'Does the student’s behavior impede learning? ☐ Yes ☒ No Does the student need braille? ☒ Yes ☐ No']] } } },
];
