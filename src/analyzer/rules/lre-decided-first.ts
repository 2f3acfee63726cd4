import { unitsIn } from '../documents.ts';
import { clear, flagged, rule, type Example } from '../rule.ts';
import { inside, proseOf, quoteSentence } from '../statements.ts';

/** A place was chosen before the team met. Of the place itself: eligibility, goals and orders are decided early too. */
const BEFORE = [
  /\b(?:placement|program|class(?:room)?|school|setting)\b[^.;]{0,60}\b(?:was|were|has been|have been) (?:already )?(?:decided|determined|chosen|set(?! up))\b[^.;]{0,40}\b(?:before|prior to|ahead of|in advance of)\b[^.;]{0,20}\b(?:meeting|conference)\b/iu,
  /\b(?:we|district|school|team|administration) (?:have |has )?already (?:been )?(?:decided|determined|assigned|placed|made (?:the|a|our) decision)\b (?:on (?:the|his|her|their) placement\b|to (?:move|place|send|put|transfer)\b|(?:him|her|them|\p{L}+) (?:to|in|into) (?:the|a|an)\b[^.;]{0,40}\b(?:school|class(?:room)?|program|room|setting)\b)/iu,
  /\bya (?:se )?(?:decidi(?:ó|mos)|asign(?:ó|amos))\b[^.;]{0,60}(?:salón|programa|escuela|clase)/iu,
] as const;
/** Or it is what there is; these words speak of many things, so a place has to stand near. */
const ALL_THERE_IS = [
  /\b(?:that|this|it)(?: is|['’]s) (?:the only|all|what) [^.;]{0,40}\b(?:we (?:have|offer|can offer)|(?:is |are )?available)\b/iu,
  /\bthe only (?:class|classroom|program|placement|setting|room|option)(?: (?!with\b)[\p{L}-]+){0,2} (?:we (?:have|offer)|available)\b/iu,
  /\bes (?:lo único|el único (?:salón|programa)) que (?:tenemos|hay)/iu,
] as const;
const PLACE = /\b(?:placement|class(?:room)?|program|setting|school|room|self[- ]contained|salón|clase|programa|escuela)\b/iu;

/** The school writes that a place was chosen before the meeting, or because no other is there. */
export default rule({
  id: 'lre-decided-first',
  severity: 'critical',
  confidence: 'ask',
  source: 'idea-placement',
  asks: 2,
  whom: 'special-education-director',
  next: ['reread-page', 'ask-meeting', 'ask-written-notice', 'call-parent-center'],
  select: (kase) => unitsIn(kase, ['letter', 'notice', 'meeting-invitation', 'other', 'iep', 'amendment'], (document) => inside(document, proseOf(document))),
  judge: ({ part: passage }) => {
    const before = BEFORE.map((words) => words.exec(passage.text)).find((at) => at !== null && !NOT.test(at[0]));
    if (before != null) return flagged(quoteSentence(passage, before.index));
    for (const words of ALL_THERE_IS) {
      const at = words.exec(passage.text);
      if (at === null) continue;
      const around = passage.text.slice(Math.max(0, at.index - 120), at.index + at[0].length + 60);
      if (PLACE.test(around) && !NOT.test(around)) return flagged(quoteSentence(passage, at.index));
    }
    return clear();
  },
});

/** Other things are decided too, and options are looked at. */
const NOT = /\bby (?:the |his |her |their )?(?:family|parents?|mother|father)\b|\bfor (?:the|our|this) meeting\b|\b(?:not|never|no|nothing|n['’]t)\b[^.]{0,15}\b(?:been |yet )?(?:decided|determined|assigned|placed|chosen)\b|\b(?:bus|schedule|date|time|lunch|before (?:he|she|they) (?:moved|came|transferred))\b/iu;

export const examples: readonly Example[] = [
  { note: 'decided before the meeting', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'His placement in the life skills class was decided before the IEP meeting.']] } } },
  { note: 'the only class', flag: true, case: { plan: { kind: 'letter', paragraphs: [[null, 'The self-contained room at Oak Street is the only program we have available.']] } } },
  { note: 'that is what we have', flag: true, case: { plan: { paragraphs: [['notes', 'Parent asked about other settings. Principal said that is what we have available for this classroom.']] } } },
  { note: 'already assigned', flag: true, case: { plan: { kind: 'meeting-invitation', paragraphs: [[null, 'We have already assigned Sam to the behavior program and will meet to sign the papers.']] } } },
  { note: 'another thing was decided', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'We have already determined that Sam qualifies; placement will be discussed at the meeting.']] } } },
  { note: 'goals in a draft', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'The goals were chosen before the IEP meeting in a draft; the class teacher sent them home.']] } } },
  { note: 'a class of this year', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Sam was assigned to Ms. Lee’s class in August, before the IEP meeting in October.']] } } },
  { note: 'the family chose', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'His school was chosen by the family before the IEP meeting.']] } } },
  { note: 'a room to meet in', flag: false, case: { plan: { kind: 'meeting-invitation', paragraphs: [[null, 'The only room available for the meeting is the library.']] } } },
  { note: 'after the goals', flag: false, case: { plan: { paragraphs: [['lre', 'After the goals were written the team decided that the regular class is the right place.']] } } },
  { note: 'nothing decided yet', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'Placement has not been decided before the meeting; we will talk about all options.']] } } },
  { note: 'the date is decided, not the place', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'The date has already been decided by the school: that is the only time we have available.']] } } },
  { note: 'a bus', flag: false, case: { plan: { kind: 'letter', paragraphs: [[null, 'The only bus program available leaves school at 3:10.']] } } },
];
