import { letter, SEEN } from './letter.ts';

/** A support the plan lists may not have been used. */
export const accommodationNotUsed = letter({
  id: 'accommodation-not-used',
  step: 'ask-teacher',
  firstContact: true,
  rules: ['acc-not-used', 'x-late-penalty'],
  body: [['letter_warm', 'letter_accommodation_not_used_open'], SEEN, ['letter_accommodation_not_used_ask_1', 'letter_accommodation_not_used_ask_2'], ['letter_reply']],
});
