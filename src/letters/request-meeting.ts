import { letter, SEEN } from './letter.ts';

/** A team meeting, with what to look at. */
export const requestMeeting = letter({
  id: 'request-meeting',
  step: 'ask-meeting',
  firstContact: true,
  rules: ['f504-stale', 'goal-none', 'grade-attendance-linked', 'grade-credit-risk', 'grade-failing-current', 'grade-failing-multiple', 'grade-missing-work', 'pl-missing', 'pp-annual-overdue', 'pp-excusal-unsigned', 'pp-member-missing', 'pp-missing-section', 'pp-short-notice', 'pr-insufficient-no-action', 'pr-math-says-no', 'pr-met-no-next', 'pr-regression', 'sv-none-sdi', 'tr-age-clock', 'tr-missing-at-age', 'tr-rights-transfer', 'x-eval-need-dropped', 'x-fail-no-goal', 'x-goal-repeated', 'x-solid-pl-still-failing', 'x-sufficient-while-failing'],
  body: [['letter_warm', 'letter_request_meeting_open'], SEEN, ['letter_request_meeting_ask_1', 'letter_request_meeting_ask_2'], ['letter_meet']],
});
