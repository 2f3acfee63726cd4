import { letter } from './letter.ts';

/** What the child wants the team to know, in the child’s own words. Optional. */
export const childsVoice = letter({
  id: 'childs-voice',
  step: 'talk-with-child',
  firstContact: false,
  rules: ['rt-child-left-out', 'rt-maturity-reason', 'rt-proposed', 'tr-student-not-invited'],
  body: [['letter_childs_voice_open'], ['letter_childs_voice_helps'], ['letter_childs_voice_hard'], ['letter_childs_voice_want']],
  end: ['letter_childs_voice_end'],
});
