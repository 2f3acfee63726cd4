import { letter, SEEN } from './letter.ts';

/** The records, to prepare for a meeting. */
export const requestRecords = letter({
  id: 'request-records',
  step: 'ask-records',
  firstContact: true,
  rules: ['ev-report-not-shared', 'pp-records-late', 'pp-safeguards-not-given', 'pr-missing', 'pr-not-introduced-again'],
  body: [['letter_warm', 'letter_request_records_open'], SEEN, ['letter_request_records_ask_1', 'letter_request_records_ask_2', 'letter_request_records_ask_3'], ['letter_reply']],
});
