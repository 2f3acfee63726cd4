import { letter, SEEN } from './letter.ts';

/** The numbers behind the reports. */
export const requestProgressData = letter({
  id: 'request-progress-data',
  step: 'ask-case-manager',
  firstContact: true,
  rules: ['goal-no-report-schedule', 'grade-failing-current', 'grade-falling-trend', 'pl-grade-level-claim', 'pl-need-no-baseline', 'pl-scores-unexplained', 'pl-undated-data', 'pl-vague-no-data', 'pr-blames-child', 'pr-code-only', 'pr-identical-text', 'pr-missing', 'pr-narrative-conflict', 'pr-no-data', 'pr-not-introduced-again', 'pr-off-goal', 'x-sufficient-while-failing'],
  body: [['letter_warm', 'letter_request_progress_data_open'], SEEN, ['letter_request_progress_data_ask_1', 'letter_request_progress_data_ask_2'], ['letter_reply']],
});
