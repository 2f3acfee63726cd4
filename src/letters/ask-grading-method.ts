import { letter, SEEN } from './letter.ts';

/** How a grade comes about, and what the plan has to do with it. */
export const askGradingMethod = letter({
  id: 'ask-grading-method',
  step: 'ask-teacher',
  firstContact: true,
  rules: ['grade-missing-work', 'grade-modified-no-key', 'grade-no-method', 'grade-passing-below-level', 'x-solid-pl-still-failing'],
  body: [['letter_warm', 'letter_ask_grading_method_open'], SEEN, ['letter_ask_grading_method_ask_1', 'letter_ask_grading_method_ask_2'], ['letter_reply']],
});
