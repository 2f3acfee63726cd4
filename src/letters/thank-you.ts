import { letter } from './letter.ts';

/** After a meeting: what was agreed, who does what by when. */
export const thankYou = letter({
  id: 'thank-you',
  step: 'ask-case-manager',
  firstContact: false,
  rules: [],
  body: [['letter_thank_you_open'], ['letter_thank_you_agreed'], ['letter_thank_you_who', 'letter_thank_you_still'], ['letter_thank_you_ask']],
});
