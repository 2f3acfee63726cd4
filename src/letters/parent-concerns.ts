import { letter, SEEN } from './letter.ts';

/** What the parent sees, to be written into the plan. */
export const parentConcerns = letter({
  id: 'parent-concerns',
  step: 'send-concerns',
  firstContact: true,
  rules: ['ev-outside-ignored', 'pl-boilerplate', 'pl-no-impact', 'pl-no-needs', 'pl-parent-concerns-blank', 'pl-vague-no-data', 'x-eval-need-dropped', 'x-parent-vs-iep', 'x-pl-copied'],
  body: [['letter_warm', 'letter_parent_concerns_open'], SEEN, ['letter_parent_concerns_home', 'letter_parent_concerns_strengths', 'letter_parent_concerns_says'], ['letter_parent_concerns_ask']],
});
