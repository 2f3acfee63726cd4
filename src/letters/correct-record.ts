import { letter, SEEN } from './letter.ts';

/** A page that may be a mix-up. It is not the place to dispute a grade. */
export const correctRecord = letter({
  id: 'correct-record',
  step: 'ask-records',
  firstContact: true,
  rules: ['pl-wrong-child', 'pp-dates-conflict'],
  body: [['letter_warm', 'letter_correct_record_open'], SEEN, ['letter_correct_record_right', 'letter_correct_record_ask'], ['letter_reply']],
});
