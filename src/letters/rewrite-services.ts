import { letter, SEEN } from './letter.ts';

/** A service or support with a part left open, and a draft for it. */
export const rewriteServices = letter({
  id: 'rewrite-services',
  step: 'bring-draft',
  firstContact: true,
  rules: ['acc-not-on-tests', 'acc-vague', 'sv-consult-only', 'sv-dates-gap', 'sv-goal-no-service', 'sv-hedged-amount', 'sv-missing-fdl', 'x-need-nothing'],
  body: [['letter_warm', 'letter_rewrite_services_open'], SEEN, ['letter_rewrite_services_ask', 'letter_rewrite_services_draft'], ['letter_reply']],
});
