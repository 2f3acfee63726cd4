import { daysBetween } from '../courses.ts';
import { unitsIn } from '../documents.ts';
import { readDate } from '../model/printed-date.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

const GRADUATION = /\b(?:(?:expected|anticipated|projected|planned|estimated)(?: date of)? graduation(?: date)?|graduation date|(?:expects?|plans?|is expected) to graduate(?: in| on)?|fecha (?:prevista )?de graduación)\b/iu;
/** Graduation is this near, in days: the time for the question is now. */
const NEAR = 300;

/** The day of graduation is less than a school year away: a regular diploma ends the right to services. */
export default rule({
  id: 'tr-diploma-ends-services',
  severity: 'moderate',
  confidence: 'ask',
  source: 'idea-end-of-eligibility',
  asks: 2,
  whom: 'case-manager',
  next: ['talk-with-child', 'ask-case-manager', 'ask-meeting'],
  clock: true,
  select: (kase) => unitsIn(kase, ['iep'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }, kase) => {
    const found = GRADUATION.exec(passage.text);
    if (found === null) return clear();
    const day = readDate(passage.text.slice(found.index, found.index + found[0].length + 30));
    if (day === null || day.precision === 'school-year' || day.to < kase.today || daysBetween(kase.today, day.to) > NEAR) return clear();
    return flagged(quoteSentence(passage, found.index), { graduationDate: day.to });
  },
});

export const examples: readonly Example[] = [
  { note: 'next June', flag: true, case: { plan: { paragraphs: [['transition', 'Anticipated graduation date: 06/10/2027']] } } },
  { note: 'a month', flag: true, case: { plan: { paragraphs: [['transition', 'Sam is expected to graduate in May 2027.']] } } },
  { note: 'this winter', flag: true, case: { plan: { paragraphs: [['transition', 'Projected graduation: December 2026']] } } },
  { note: 'in three years', flag: false, case: { plan: { paragraphs: [['transition', 'Anticipated graduation date: 06/10/2029']] } } },
  { note: 'no day', flag: false, case: { plan: { paragraphs: [['transition', 'After graduation Sam will work.']] } } },
  { note: 'past', flag: false, case: { plan: { paragraphs: [['transition', 'Graduation date: 06/10/2026']] } } },
];
