import type { Guide } from './guide.ts';

/** The plan is well made, and the child fails all the same. */
export const solidLevelsStillFailing: Guide = {
  id: 'solid-levels-still-failing',
  signs: ['x-solid-pl-still-failing'],
  path: [
    ['pr-not-introduced-again', 'sv-cut-no-reason', 'x-service-cut-declining'],
    ['acc-not-on-tests', 'acc-vague', 'x-late-penalty'],
    ['grade-missing-work', 'grade-no-method', 'grade-tests-low-homework-high'],
    ['grade-attendance-linked', 'grade-stale-gradebook'],
    ['grade-failing-multiple', 'x-eval-need-dropped', 'x-solid-pl-still-failing'],
  ],
  matter: 'review',
  steps: ['talk-with-child', 'ask-teacher', 'ask-records', 'ask-meeting', 'ask-evaluation'],
  letters: ['ask-grading-method', 'request-records', 'request-meeting', 'request-more-testing'],
};
