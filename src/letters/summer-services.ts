import { letter, SEEN } from './letter.ts';

/** Whether summer services are needed, before plans are made. */
export const summerServices = letter({
  id: 'summer-services',
  step: 'ask-meeting',
  firstContact: true,
  rules: ['pp-esy-blank', 'pr-regression'],
  body: [['letter_warm', 'letter_summer_services_open'], SEEN, ['letter_summer_services_home'], ['letter_summer_services_ask'], ['letter_reply']],
});
