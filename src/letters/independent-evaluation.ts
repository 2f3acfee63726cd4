import { letter } from './letter.ts';

/** The parent does not agree with the school’s own evaluation. */
export const independentEvaluation = letter({
  id: 'independent-evaluation',
  step: 'ask-evaluation',
  firstContact: false,
  rules: [],
  body: [['letter_independent_evaluation_open'], ['letter_independent_evaluation_parts'], ['letter_independent_evaluation_ask_1', 'letter_independent_evaluation_ask_2'], ['letter_reply']],
});
