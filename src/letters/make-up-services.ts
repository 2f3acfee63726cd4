import { letter } from './letter.ts';

/** Sessions that may have been missed, and how to make them up. */
export const makeUpServices = letter({
  id: 'make-up-services',
  step: 'ask-meeting',
  firstContact: false,
  rules: ['sv-not-delivered'],
  body: [['letter_warm'], ['letter_make_up_services_open'], ['letter_make_up_services_ask_1', 'letter_make_up_services_ask_2'], ['letter_reply']],
});
