import { letter, SEEN } from './letter.ts';

/** Repeating the grade is talked about: asks for the data and for what will be different, before a decision. Who decides is the state's matter. */
export const askAboutRetention = letter({
  id: 'ask-about-retention',
  step: 'ask-meeting',
  firstContact: true,
  rules: ['rt-late-notice', 'rt-maturity-reason', 'rt-no-plan', 'rt-proposed', 'tr-budget-early-retention'],
  body: ({ repeat }) =>
    repeat === 'for'
      ? [['letter_warm', 'letter_ask_about_retention_for'], ['letter_ask_about_retention_changes', 'letter_ask_about_retention_who'], ['letter_meet']]
      : [
          repeat === 'against' ? ['letter_warm', 'letter_ask_about_retention_open', 'letter_ask_about_retention_against'] : ['letter_warm', 'letter_ask_about_retention_open'],
          SEEN,
          ['letter_ask_about_retention_data', 'letter_ask_about_retention_who', 'letter_ask_about_retention_before'],
          ['letter_meet'],
        ],
});
