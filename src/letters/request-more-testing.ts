import { letter, SEEN } from './letter.ts';

/** An area was never tested, or the last testing is old. */
export const requestMoreTesting = letter({
  id: 'request-more-testing',
  step: 'ask-evaluation',
  firstContact: true,
  rules: ['dsc-no-fba', 'ev-area-not-tested', 'ev-due-soon', 'ev-triennial-overdue', 'grade-failing-multiple', 'pl-blame-words', 'pl-functional-missing', 'pl-stale-data', 'rt-repeat-history', 'sf-behavior-no-plan', 'x-fail-no-goal'],
  body: [['letter_warm', 'letter_request_more_testing_open'], SEEN, ['letter_request_more_testing_ask_1', 'letter_request_more_testing_ask_2'], ['letter_reply']],
});
