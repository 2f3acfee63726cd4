import { unitsIn } from '../documents.ts';
import { isFull } from '../model/coverage.ts';
import { quote } from '../model/evidence.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const ALTERNATE = /\b(?:will (?:take|participate in)|participates? in|takes|qualifies for)\b[^.]{0,40}\balternate (?:state )?(?:assessment|standards)|\b(?:DLM|dynamic learning maps|STAAR alternate|CAA|VAAP|NJDLM)\b|[☒☑✘] ?(?:[\w-]+ ){0,4}(?:[\w-]+-)?alternate\b|\bparticipará en la evaluación alterna\b/iu;
/** An empty box before it, or a word that takes it back. */
const NOT = /\b(?:will not|does not|not (?:take|participate|eligible)|n['’]t|no participa)|[☒☑✘] ?(?:no|not|none|without)\b[^☐☒☑✘]{0,60}\balternate|\balternate (?:format|setting|location|seating|form)|☐\s*(?:\w+\s){0,3}(?:alternate|alt\b)/iu;

/** The child takes the alternate test, and a goal has no smaller steps. */
export default rule({
  id: 'goal-alt-no-objectives',
  severity: 'serious',
  confidence: 'likely',
  source: 'idea-objectives',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager', 'bring-draft'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, document.goals.some(({ objectives }) => objectives.length >= 2) ? [] : [...proseOf(document), ...document.accommodations.map(({ text }) => text)].filter(({ text }) => ALTERNATE.test(text) && !NOT.test(text)).slice(0, 1))),
  judge: ({ part: passage, document }) => {
    const [goal] = document.goals;
    if (goal === undefined) return clear();
    if (!isFull(document.coverage)) return cannotTell('part-not-read');
    return flagged([quoteSentence(passage, passage.text.search(ALTERNATE)), quote(goal.statement)], { goals: document.goals.length });
  },
});

export const examples: readonly Example[] = [
  { note: 'alternate assessment, no steps', flag: true, case: { plan: { goals: ['Ana will count 10 objects.'], paragraphs: [['testing', 'Ana will participate in the alternate assessment.']] } } },
  { note: 'named by its short name', flag: true, case: { plan: { goals: ['Ana will count 10 objects.'], paragraphs: [['testing', 'State test: DLM in reading and math.']] } } },
  { note: 'one objective only', flag: true, case: { plan: { goals: [{ statement: 'Ana will count 10 objects.', objectives: ['Ana will count 5 objects.'] }], paragraphs: [['testing', 'Ana takes the alternate state assessment.']] } } },
  { note: 'a ticked box of a state test with another name', flag: true, case: { plan: { goals: ['Ana will count 10 objects.'], paragraphs: [['testing', '☐ MAP with or without accommodations ☒ MAP-Alternate (MAP-A)']] } } },
  { note: 'a ticked no', flag: false, case: { plan: { goals: ['Ana will count 10 objects.'], paragraphs: [['testing', '☒ No alternate assessment']] } } },
  { note: 'an alternate setting', flag: false, case: { plan: { goals: ['Ana will count 10 objects.'], paragraphs: [['testing', '☒ State test in an alternate setting']] } } },
  { note: 'two steps', flag: false, case: { plan: { goals: [{ statement: 'Ana will count 10 objects.', objectives: ['Count 4.', 'Count 7.'] }], paragraphs: [['testing', 'Ana will participate in the alternate assessment.']] } } },
  { note: 'the regular test', flag: false, case: { plan: { goals: ['Ana will read 90 words.'], paragraphs: [['testing', 'Ana will not participate in the alternate assessment.']] } } },
  { note: 'an empty box', flag: false, case: { plan: { goals: ['Ana will read 90 words.'], paragraphs: [['testing', '☒ STAAR with supports ☐ STAAR Alternate 2']] } } },
  { note: 'a page was not read', flag: false, case: { plan: { goals: ['Ana will count.'], paragraphs: [['testing', 'Ana will participate in the alternate assessment.']], gaps: [{ kind: 'scanned-page', page: 4 }] } } },
];
