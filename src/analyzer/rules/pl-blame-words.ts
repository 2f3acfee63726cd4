import { unitsIn } from '../documents.ts';
import { blameIn } from '../readings.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, levelsOf, quoteSentence } from '../statements.ts';

/** The plan lays a difficulty at the child's door: "won't" where "can't" may be true. */
export default rule({
  id: 'pl-blame-words',
  severity: 'serious',
  confidence: 'likely',
  source: 'practice-can-not-will-not',
  asks: 2,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-meeting', 'ask-evaluation'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'evaluation'], (document) => inside(document, [...levelsOf(document).filter(({ role }) => role !== 'parent-concerns' && role !== 'student-voice').map(({ text }) => text), ...document.paragraphs.filter(({ section }) => section !== 'parent-concerns' && section !== 'notice').map(({ text }) => text)])),
  judge: ({ part: passage }) => {
    // "When he wants to" blames only at the end of a thought: "when he wants to join" is a plain wish.
    const blame = blameIn(passage).find(({ start, end }) => !(/\b(?:wants? to|quiere)$/iu.test(passage.text.slice(start, end)) && /^ ?\p{L}/u.test(passage.text.slice(end))));
    return blame === undefined ? clear() : flagged(quoteSentence(passage, blame.start), { quote: passage.text.slice(blame.start, blame.end) });
  },
});

export const examples: readonly Example[] = [
  { note: 'a refusal of the school', flag: false, case: { plan: { paragraphs: [['notice', 'The request for an aide is refused.']] } } },
  { note: 'a wish', flag: false, case: { plan: { levels: ['He learns words to use when he wants to join other children.'] } } },
  { note: 'unmotivated', flag: true, case: { plan: { levels: ['She is unmotivated and chooses not to do homework.'] } } },
  { note: 'could do it if', flag: true, case: { plan: { levels: ['He could do it if he applied himself.'] } } },
  { note: 'lazy, in a 504 plan', flag: true, case: { plan: { kind: '504', levels: ['Teachers report that he is lazy.'], accommodations: ['Extra time.'] } } },
  { note: 'the child’s own words', flag: false, case: { plan: { levels: ['She said, “I am lazy,” and looked down.'] } } },
  { note: 'a refusal that was counted', flag: false, case: { plan: { levels: ['He refused 4 of 10 requests between 9/3 and 9/14.'] } } },
  { note: 'a refused medicine', flag: false, case: { plan: { levels: ['Mother reports that he refused medication last spring.'] } } },
  { note: 'the parent’s box', flag: false, case: { plan: { levels: [{ role: 'parent-concerns', text: 'His aunt calls him lazy and we disagree.' }] } } },
];
