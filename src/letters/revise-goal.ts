import { letter, SEEN } from './letter.ts';

/** A goal nobody could check, and a draft of a better one. */
export const reviseGoal = letter({
  id: 'revise-goal',
  step: 'bring-draft',
  firstContact: true,
  rules: ['goal-no-baseline', 'goal-no-criterion', 'tr-annual-goal-link-missing', 'tr-goal-not-measurable', 'x-goal-lowered'],
  body: [['letter_warm', 'letter_revise_goal_open'], SEEN, ['letter_revise_goal_ask', 'letter_revise_goal_draft'], ['letter_reply']],
});
