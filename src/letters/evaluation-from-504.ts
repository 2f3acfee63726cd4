import { letter, SEEN } from './letter.ts';

/** A 504 plan is in place and may not be enough: asks for an evaluation, and keeps the plan. */
export const evaluationFrom504 = letter({
  id: 'evaluation-from-504',
  step: 'ask-evaluation',
  firstContact: true,
  rules: ['f504-failing', 'f504-instead-of-iep', 'f504-sdi-inside'],
  body: [['letter_warm'], ['letter_evaluation_from_504_open'], SEEN, ['letter_evaluation_from_504_ask_1', 'letter_evaluation_from_504_ask_2'], ['letter_reply']],
});
