/** What a parent can do, one id each, lightest first. The words are `step_<id>` in the locale files. */
export const STEPS = [
  'talk-with-child',
  'reread-page',
  'write-down-home',
  'ask-teacher',
  'ask-case-manager',
  'ask-coordinator-504',
  'read-policy',
  'ask-records',
  'send-concerns',
  'bring-draft',
  'ask-meeting',
  'ask-evaluation',
  'ask-written-notice',
  'call-parent-center',
  'outside-help',
  'dispute-options',
] as const;
export type StepId = (typeof STEPS)[number];

/** Whom to ask. The words are `whom_<id>`. */
export const WHOM = ['teacher', 'case-manager', 'coordinator-504', 'principal', 'special-education-director', 'service-provider'] as const;
export type WhomId = (typeof WHOM)[number];
