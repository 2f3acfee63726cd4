import { letter } from './letter.ts';

/** Agrees with a part of a new plan, and asks that the rest stay as it is while people talk. */
export const disagreeInPart = letter({
  id: 'disagree-in-part',
  step: 'dispute-options',
  firstContact: false,
  rules: ['pp-consent-partial'],
  body: [['letter_disagree_in_part_open'], ['letter_disagree_in_part_parts'], ['letter_disagree_in_part_ask_1', 'letter_disagree_in_part_ask_2'], ['letter_reply']],
});
