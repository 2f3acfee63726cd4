import type { Guide } from './guide.ts';

/** "Needs to mature" is given as a reason. */
export const needsToMature: Guide = {
  id: 'needs-to-mature',
  signs: ['rt-maturity-reason'],
  path: [
    ['rt-maturity-reason'],
    ['pl-blame-words', 'pl-functional-missing', 'sf-behavior-no-plan', 'x-need-nothing'],
    ['rt-no-plan'],
    ['tr-age-clock', 'tr-budget-early-retention'],
  ],
  matter: 'retention',
  steps: ['talk-with-child', 'write-down-home', 'send-concerns', 'ask-meeting', 'ask-evaluation'],
  letters: ['childs-voice', 'parent-concerns', 'ask-about-retention', 'request-more-testing'],
  repeat: 'against',
};
