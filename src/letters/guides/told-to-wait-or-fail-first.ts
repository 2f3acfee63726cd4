import type { Guide } from './guide.ts';

/** Somebody says to wait, or that the child has to fail first. */
export const toldToWaitOrFailFirst: Guide = {
  id: 'told-to-wait-or-fail-first',
  signs: ['ev-fail-first', 'ev-passing-used-to-deny', 'ev-diagnosis-demanded'],
  path: [
    ['ev-diagnosis-demanded', 'ev-fail-first', 'ev-passing-used-to-deny'],
    ['ev-triennial-overdue'],
    ['grade-failing-current', 'grade-falling-trend', 'grade-passing-below-level'],
    ['pp-pwn-incomplete', 'pp-pwn-missing'],
  ],
  matter: 'evaluation',
  steps: ['write-down-home', 'ask-evaluation', 'ask-written-notice', 'call-parent-center'],
  letters: ['request-evaluation', 'follow-up-evaluation', 'request-written-notice'],
};
