import { retentionWithout } from '../retention-without.ts';
import type { Example } from '../rule.ts';

const DIFFERENT = /\b(?:different|new (?:program|approach|teacher|method)|in addition|instead|change|intervention|tutor|summer|increase|more (?:minutes|time)|small group|specially designed|goal|plan for next year|diferente|nuevo|cambi)/iu;

/** Repeating a year is on the table and the text names nothing that would be different. */
export default retentionWithout({
  id: 'rt-no-plan',
  severity: 'serious',
  source: 'practice-repeat-year',
  asks: 2,
  next: ['read-policy', 'ask-records', 'bring-draft', 'ask-meeting'],
  clock: true,
  told: DIFFERENT,
});

export const examples: readonly Example[] = [
  { note: 'retained, and that is all', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained in second grade. His reading is low.']] } } },
  { note: 'a notice', flag: true, case: { plan: { kind: 'notice', paragraphs: [[null, 'The school proposes retention for Ana.']] } } },
  { note: 'on a report card', flag: true, case: { plan: { kind: 'report-card', paragraphs: [[null, 'Teacher recommends that Ana repeat third grade.']] } } },
  { note: 'a new program is named', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained, with a new reading program and a tutor.']] } } },
  { note: 'the change is named in the next lines', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'We recommend that Jon be retained.'], [null, 'Next year he would have 60 more minutes of reading help each day, in a small group.']] } } },
  { note: 'a warning that decides nothing', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Your child is at risk of retention.']] } } },
];
