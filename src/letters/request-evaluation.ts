import { letter, SEEN } from './letter.ts';

/** A first evaluation, for a child without an IEP. */
export const requestEvaluation = letter({
  id: 'request-evaluation',
  step: 'ask-evaluation',
  firstContact: true,
  rules: ['ev-fail-first', 'ev-passing-used-to-deny'],
  body: [['letter_warm', 'letter_request_evaluation_open'], SEEN, ['letter_request_evaluation_ask_1', 'letter_request_evaluation_ask_2'], ['letter_reply']],
});
