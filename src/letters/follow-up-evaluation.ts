import { letter } from './letter.ts';

/** An evaluation was asked for and nothing was heard. */
export const followUpEvaluation = letter({
  id: 'follow-up-evaluation',
  step: 'ask-evaluation',
  firstContact: false,
  rules: ['ev-request-unanswered', 'ev-timeline-passed'],
  body: [['letter_warm'], ['letter_follow_up_evaluation_open'], ['letter_follow_up_evaluation_ask'], ['letter_reply']],
});
