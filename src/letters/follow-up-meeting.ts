import { letter } from './letter.ts';

/** A meeting was asked for and nothing was heard. */
export const followUpMeeting = letter({
  id: 'follow-up-meeting',
  step: 'ask-meeting',
  firstContact: false,
  rules: ['pp-meeting-ignored'],
  body: [['letter_warm'], ['letter_follow_up_meeting_open'], ['letter_follow_up_meeting_ask'], ['letter_meet']],
});
