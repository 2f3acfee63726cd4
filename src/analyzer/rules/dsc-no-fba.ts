import { isRead, unitsIn } from '../documents.ts';
import { removalDaysIn } from '../removals.ts';
import { cannotTell, clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

/** Somebody looks into why. */
const LOOKED = /\b(?:FBA|functional behaviou?r\w*|behaviou?r(?:al)? (?:assessment|analysis)|manifestation determination|evaluación funcional|conducta funcional)\b/iu;
const FROM = 8;

/** Eight days of removal or more, and no paper in the case speaks of looking into why the behavior happens. */
export default rule({
  id: 'dsc-no-fba',
  severity: 'serious',
  confidence: 'ask',
  source: 'idea-removals',
  asks: 2,
  whom: 'case-manager',
  next: ['ask-case-manager', 'ask-records', 'ask-meeting', 'ask-evaluation'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'letter', 'notice', 'report-card', 'other', 'behavior-plan', 'evaluation'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }, kase) => {
    const found = removalDaysIn(passage.text, FROM);
    if (found === null) return clear();
    const isLooked = kase.documents.some((document) => document.kind === 'behavior-plan' || [...proseOf(document), ...document.services.map(({ name }) => name), ...document.accommodations.map(({ text }) => text)].some(({ text }) => LOOKED.test(text)));
    if (isLooked) return clear();
    return !kase.documents.every(isRead) ? cannotTell('part-not-read') : flagged(quoteSentence(passage, found.start), { days: found.days });
  },
});

export const examples: readonly Example[] = [
  { note: 'eleven days, and nobody asks why', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'Andre has had 11 days of suspension this year.']] } } },
  { note: 'nine days in the notes of the plan', flag: true, case: { plan: { goals: ['Sam will read 90 words.'], paragraphs: [['notes', 'Suspensions: 9 days']] } } },
  { note: 'on a report card beside a plan', flag: true, case: { plan: [{ goals: ['Sam will read 90 words.'] }, { kind: 'report-card', paragraphs: [[null, 'OSS days this year: 12']] }] } },
  { note: 'an assessment is under way', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Andre has had 11 days of suspension this year.'], [null, 'We are starting a functional behavior assessment.']] } } },
  { note: 'a behavior plan is here', flag: false, case: { plan: [{ kind: 'letter', paragraphs: [[null, 'Andre has had 11 days of suspension this year.']] }, { kind: 'behavior-plan', paragraphs: [[null, 'Andre asks for a break.']] }] } },
  { note: 'two days', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'He was suspended for 2 days.']] } } },
  { note: 'the rule, not this child', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'A student may be suspended for up to 10 days.']] } } },
];
