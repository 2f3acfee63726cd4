import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, quoteSentence } from '../statements.ts';

const BOILER = /\b(?:requires? (?:a )?small(?:er)?[- ]group (?:setting|instruction) to meet (?:his|her|their|the student['’]s) needs|due to the nature (?:and|or|and\/or)? ?(?:severity )?of (?:the|his|her|their) disabilit|(?:general|regular) education (?:setting|classroom|class) (?:cannot|can not|does not|is unable to) meet|needs cannot be met in the (?:general|regular)|benefits? from (?:a )?(?:small|special|more restrictive|separate))/iu;
const TRIED = /\d|\b(?:tried|trial|attempted|co-?taught|for \w+ weeks|with (?:text|an aide|supports?)|supports? (?:were|was) (?:used|tried|given)|did not (?:raise|change|improve)|because|data|se (?:probó|intentó))\b/iu;

/** The reason for time away from class would fit any child: nothing tried is named. */
export default rule({
  id: 'lre-boilerplate',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-time-away',
  asks: 1,
  whom: 'case-manager',
  next: ['reread-page', 'ask-case-manager', 'ask-meeting'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => {
    const told = document.paragraphs.filter(({ section }) => section === 'lre').map(({ text }) => text);
    return inside(document, told.some(({ text }) => TRIED.test(text.replaceAll(/\d+ ?%|\d+ (?:minutes|hours|periods)/giu, ''))) ? [] : told);
  }),
  judge: ({ part: passage }) => {
    const at = passage.text.search(BOILER);
    // A form's own printed sentence, all in capitals, is nobody's reason.
    return at < 0 || passage.text === passage.text.toUpperCase() ? clear() : flagged(quoteSentence(passage, at));
  },
});

export const examples: readonly Example[] = [
  { note: 'needs a small group', flag: true, case: { plan: { paragraphs: [['lre', 'Sam requires a small group setting to meet his needs.']] } } },
  { note: 'the nature of the disability', flag: true, case: { plan: { paragraphs: [['lre', 'Due to the nature of her disability Ana is in a separate class for 120 minutes.']] } } },
  { note: 'the class cannot meet', flag: true, case: { plan: { paragraphs: [['lre', 'The general education setting cannot meet his needs at this time.']] } } },
  { note: 'what was tried is named', flag: false, case: { plan: { paragraphs: [['lre', 'Sam requires a small group setting to meet his needs. A co-taught class was tried for twelve weeks and did not raise decoding.']] } } },
  { note: 'tried, in the next paragraph', flag: false, case: { plan: { paragraphs: [['lre', 'Ana benefits from a small class.'], ['lre', 'Text-to-speech in class was tried from January to June.']] } } },
  { note: 'a sentence printed on the form', flag: false, case: { plan: { paragraphs: [['lre', 'REMOVAL OCCURS ONLY DUE TO THE NATURE OR SEVERITY OF THE DISABILITY.']] } } },
];
