import { letter, SEEN } from './letter.ts';

/** Days out of class, of any kind, and what would help. */
export const discipline = letter({
  id: 'discipline',
  step: 'ask-meeting',
  firstContact: true,
  rules: ['dsc-no-fba', 'grade-attendance-linked', 'x-removals-no-plan'],
  body: [['letter_warm', 'letter_discipline_open'], SEEN, ['letter_discipline_days'], ['letter_discipline_ask_1', 'letter_discipline_ask_2'], ['letter_reply']],
});
