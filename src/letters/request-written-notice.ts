import { letter, SEEN } from './letter.ts';

/** Something was decided or turned down: asks for the reasons in writing. */
export const requestWrittenNotice = letter({
  id: 'request-written-notice',
  step: 'ask-written-notice',
  firstContact: false,
  rules: ['acc-dropped', 'ev-diagnosis-demanded', 'ev-fail-first', 'ev-passing-used-to-deny', 'f504-instead-of-iep', 'lre-change-no-notice', 'lre-decided-first', 'pp-pwn-incomplete', 'pp-pwn-missing', 'pp-refused-verbally', 'sv-cut-no-reason', 'x-service-cut-declining'],
  body: [['letter_warm'], ['letter_request_written_notice_open'], SEEN, ['letter_request_written_notice_ask_1', 'letter_request_written_notice_ask_2'], ['letter_reply']],
});
