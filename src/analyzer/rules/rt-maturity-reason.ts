import { unitsIn } from '../documents.ts';
import { refusalsIn } from '../readings.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { proseOf, quoteSentence } from '../statements.ts';

/** Speaks of doing a year again, or of more years to grow. */
const REPEAT = /\b(?:retain|retention|repeat|hold(?:ing)? (?:him|her|them|\w+ )?back|held back|(?:another|extra|one more|a|whole) year (?:to|in|of)|(?:another|an? extra|one more) year\b|gift of time|same grade|not (?:be )?promot|needs? (?:a |another )?(?:year|time) to (?:mature|grow)|(?:just|only|simply) needs? to (?:mature|grow up)|repetir|retener|no (?:ser )?promovid|un año más|otro año)/iu;
/** A family's own choice before the first grade. */
const KINDERGARTEN = /\b(?:kindergarten|kínder|preschool)\b/iu;

/** "He needs to mature" is given as the reason to repeat a year. */
export default rule({
  id: 'rt-maturity-reason',
  severity: 'serious',
  confidence: 'ask',
  source: 'practice-repeat-year',
  asks: 3,
  whom: 'principal',
  next: ['talk-with-child', 'read-policy', 'ask-records', 'ask-meeting', 'ask-evaluation'],
  select: (kase) => unitsIn(kase, ['iep', 'amendment', '504', 'notice', 'meeting-invitation', 'letter', 'other', 'progress', 'report-card', 'evaluation'], (document) => [...proseOf(document), ...document.progress.flatMap(({ comment }) => comment ?? [])].map((passage, index, all) => ({ passage, around: `${all[index - 1]?.text.slice(-250) ?? ''} | ${all[index + 1]?.text.slice(0, 250) ?? ''}` }))),
  judge: ({ passage, around }) => {
    const reason = refusalsIn(passage).find(({ as }) => as === 'maturity');
    if (reason === undefined || KINDERGARTEN.test(passage.text + around)) return clear();
    const near = passage.text.slice(Math.max(0, reason.start - 250), reason.end + 250);
    return REPEAT.test(near) || REPEAT.test(around) ? flagged(quoteSentence(passage, reason.start)) : clear();
  },
});

export const examples: readonly Example[] = [
  { note: 'a year to mature', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'He’s young; he just needs a year to mature.']] } } },
  { note: 'retention and the birthday', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'The team recommends retention in second grade. Jon has a summer birthday and is immature.']] } } },
  { note: 'immature for his age, in a line of its own', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon repeat second grade.'], [null, 'He is immature for his age.']] } } },
  { note: 'in the notes of a meeting', flag: true, case: { plan: { paragraphs: [['notes', 'Teacher suggested that Mia repeat third grade: the gift of time will help her.']] } } },
  { note: 'a family’s choice before first grade', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Kindergarten start was discussed with the parent. He is young and may need another year to grow.']] } } },
  { note: 'maturity without a year to repeat', flag: false, case: { plan: { paragraphs: [['notes', 'Sam shows maturity when he helps younger students.']] } } },
  { note: 'an immature grasp', flag: false, case: { plan: { kind: 'evaluation', paragraphs: [[null, 'Sam uses an immature pencil grasp. He repeated the task twice.']] } } },
  { note: 'retention without that reason', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'The team discussed whether Sam should repeat the grade and will look at his reading data.']] } } },
];
