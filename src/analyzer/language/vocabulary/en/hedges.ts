import type { HedgeMeaning } from '../meanings.ts';
import type { Vocabulary } from '../../lexicon.ts';

/**
 * Words that take an amount or a promise back.
 * Source: 71 Fed. Reg. 46667 (the amount of services must be stated so that the commitment is clear) and Missouri's
 * letter on ranges of minutes; OCR practice on 504 accommodations.
 */
export const HEDGES: Vocabulary<HedgeMeaning> = {
  'if-needed': ['it is needed', 'feels it is needed', 'they are needed', 'as needed', 'as necessary', 'if needed', 'if necessary', 'when needed', 'when necessary', 'when it is needed', 'where needed', 'whenever needed', 'as is needed', 'when/if/as he/she/they needs/need it', 'when/if help is needed', 'upon need', 'as the need arises', 'prn', 'p r n', 'based on need', 'as warranted', 'when warranted', 'on an as needed basis', 'depending on need', 'as required', 'if required', 'when required'],
  'if-appropriate': ['where possible', 'when practicable', 'where practicable', 'as able', 'as appropriate', 'when appropriate', 'if appropriate', 'where appropriate', 'as deemed appropriate', 'deemed necessary', 'deemed appropriate', 'when feasible', 'if feasible', 'when practical', 'where practical', 'whenever possible', 'when possible', 'if possible', 'as possible', 'to the extent possible', 'to the extent practicable', 'within reason', 'as beneficial', 'when helpful', 'when beneficial'],
  'if-available': ['if the classroom/space/schedule/room/setting allows/permits', 'space permitting', 'when space allows', 'when available', 'as available', 'if available', 'as schedule permits', 'as the schedule allows', 'schedule permitting', 'as time permits', 'time permitting', 'as time allows', 'if time allows', 'subject to availability', 'as staffing allows', 'as staffing permits', 'when staff are/is available', 'based on availability'],
  'at-discretion': ['if the teacher', 'when the teacher feels', 'if staff feel', 'as the teacher sees fit', 'sees fit', 'see fit', 'teacher deems', 'deems', 'at teacher/staff discretion', 'teacher discretion', 'at the teacher\'s discretion', 'at the discretion of', 'at teacher\'s discretion', 'discretion', 'per teacher', 'teacher choice', 'as determined by', 'at the teacher\'s judgment', 'teacher judgment', 'as decided by', 'up to the teacher', 'per teacher judgment'],
  'on-request': ['as requested', 'if requested', 'when requested', 'upon request', 'on request', 'by request', 'student may ask', 'if he/she/they asks/ask', 'when he/she/they asks/ask', 'as requested by student', 'if student asks'],
  'may-be': ['may be allowed/given/provided/offered/used/considered', 'will be considered', 'could be', 'may receive', 'might', 'should be considered', 'can be considered', 'will try', 'attempt to', 'attempts to', 'try to', 'when remembered', 'encouraged to'],
  'loose-amount': ['up to', 'approximately', 'about', 'around', 'roughly', 'minutes vary', 'varies', 'vary', 'varied', 'tbd', 'to be determined', 'flexible', 'some', 'several', 'a few', 'occasional', 'occasionally', 'sometimes', 'often', 'periodic', 'periodically', 'regularly', 'regular', 'frequent', 'frequently', 'intermittent', 'intermittently', 'at times', 'now and then', 'extra', 'additional', 'more', 'short', 'ongoing', 'on going', 'from time to time', 'reasonable'],
  'for-some': ['certain/some/select/selected/most assignments/tests/tasks/classes/work', 'select tests', 'longer assignments', 'difficult tasks'],
};
