import type { Guide } from './guide.ts';

/** The school speaks of repeating the grade. */
export const schoolWantsRetention: Guide = {
  id: 'school-wants-retention',
  signs: ['rt-proposed', 'rt-no-plan'],
  path: [
    ['rt-proposed', 'rt-maturity-reason'],
    ['rt-no-plan', 'x-goal-repeated'],
    ['pl-functional-missing', 'pl-need-no-baseline', 'x-eval-need-dropped', 'x-fail-no-goal', 'x-need-nothing'],
    ['acc-dropped', 'pr-insufficient-no-action', 'pr-not-introduced-again', 'sv-cut-no-reason', 'x-late-penalty', 'x-service-cut-declining'],
    [],
  ],
  matter: 'retention',
  steps: ['talk-with-child', 'read-policy', 'ask-records', 'ask-meeting', 'call-parent-center'],
  letters: ['childs-voice', 'request-records', 'ask-about-retention', 'request-more-testing'],
  repeat: 'against',
};
