import type { Guide } from './guide.ts';

/** The parent wishes for the repeated year, the school does not. */
export const parentWantsRetention: Guide = {
  id: 'parent-wants-retention',
  signs: [],
  path: [
    ['rt-no-plan'],
    ['rt-proposed'],
    ['tr-age-clock', 'tr-budget-early-retention'],
    ['sv-goal-no-service', 'sv-hedged-amount', 'x-fail-no-goal', 'x-need-nothing'],
    [],
  ],
  matter: 'retention',
  steps: ['talk-with-child', 'read-policy', 'bring-draft', 'ask-meeting', 'ask-written-notice'],
  letters: ['childs-voice', 'parent-concerns', 'ask-about-retention', 'request-written-notice'],
  repeat: 'for',
};
