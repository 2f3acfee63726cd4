import type { Guide } from './guide.ts';

/** A child with a 504 plan fails a class. */
export const failingOn504: Guide = {
  id: 'failing-on-504',
  signs: ['f504-failing', 'f504-instead-of-iep', 'f504-sdi-inside'],
  path: [
    ['acc-vague', 'f504-failing', 'x-late-penalty'],
    ['f504-sdi-inside', 'grade-failing-multiple', 'grade-falling-trend'],
    ['f504-stale'],
    ['f504-instead-of-iep'],
  ],
  matter: 'evaluation',
  steps: ['ask-teacher', 'ask-coordinator-504', 'ask-meeting', 'ask-evaluation', 'call-parent-center'],
  letters: ['accommodation-not-used', 'request-meeting', 'evaluation-from-504'],
};
