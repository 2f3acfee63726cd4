import { unitsIn } from '../documents.ts';
import type { PlanDocument, PresentLevel } from '../model/plan.ts';
import { daysPrinted } from '../printed-days.ts';
import { levelVerdict } from '../readings.ts';
import { remember } from '../remember.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, levelsOf, quoteSentence } from '../statements.ts';

/** Words that say "now" without a day, or a day without a year. */
const NOW = /\b(?:current(?:ly)?|as of|this (?:week|month|quarter|trimester|semester|year|fall|spring|winter)|recent(?:ly)?|today|(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|trimester|semester|marking period)|Q[1-4]|T[1-3]|fall|winter|spring|beginning of (?:the )?year|actualmente|hoy|este (?:mes|año|trimestre))\b|\b\d{1,2}\/\d{1,2}\b(?! (?:correct|trials|problems|words))/iu;

/** A score stands there and nothing says from when. */
export default rule({
  id: 'pl-undated-data',
  severity: 'moderate',
  confidence: 'likely',
  source: 'idea-present-levels',
  asks: 1,
  whom: 'case-manager',
  next: ['ask-case-manager'],
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, levelsOf(document).filter(({ role }) => role === 'performance' || role === 'needs'))),
  judge: ({ part: level, document }) => {
    const { text } = level.text;
    if (!/\d/u.test(text) || !levelVerdict(level.text, document.language).ok) return clear();
    return isDated(level, document) ? clear() : flagged(quoteSentence(level.text, text.search(/\d/u)));
  },
});

const printsDay = remember(({ area, text }: PresentLevel) => daysPrinted(`${area?.text ?? ''} ${text.text}`).length > 0);

/** Its own words, its label, or any level beside it carry a day: what one plan tells side by side was measured in one season. */
const isDated = (level: PresentLevel, document: PlanDocument): boolean =>
  headingPrintsDay(document) || NOW.test(`${level.area?.text ?? ''} ${level.text.text}`) || document.presentLevels.some(printsDay);

const headingPrintsDay = remember(({ sections }: PlanDocument) => sections.some(({ id, title }) => id === 'present-levels' && daysPrinted(title.text).length > 0));

export const examples: readonly Example[] = [
  { note: 'a rate without a day', flag: true, case: { plan: { levels: ['Sam reads 42 words correct per minute on a grade 2 passage.'] } } },
  { note: 'a percent without a day', flag: true, case: { plan: { levels: [{ area: 'Math', text: 'Sam solves two-step problems with 60% accuracy.' }] } } },
  { note: 'two areas and no day in either', flag: true, case: { plan: { levels: [{ area: 'Math', text: 'Sam solves two-step problems with 60% accuracy.' }, { area: 'Reading', text: 'Sam read 42 words correct per minute.' }] } } },
  { note: 'the level beside it is dated', flag: false, case: { plan: { levels: [{ area: 'Math', text: 'Sam solves two-step problems with 60% accuracy.' }, { area: 'Reading', text: 'On 9/12/2026 Sam read 42 words correct per minute.' }] } } },
  { note: 'dated', flag: false, case: { plan: { levels: ['On 9/12/2026 Sam read 42 words correct per minute.'] } } },
  { note: 'the heading carries the date', flag: false, case: { plan: { levels: [{ area: 'Reading, Fall 2026 data', text: 'Sam read 42 words correct per minute.' }] } } },
  { note: 'as of now', flag: false, case: { plan: { levels: ['Sam currently reads 42 words correct per minute.'] } } },
  { note: 'no number, no date needed', flag: false, case: { plan: { levels: ['Sam struggles with reading and needs support.'] } } },
];
