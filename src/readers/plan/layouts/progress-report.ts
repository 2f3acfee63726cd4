import type { LayoutFamily } from './family.ts';

/** Progress reports on annual goals, from any form. */
export const progressReport: LayoutFamily = {
  id: 'progress-report',
  vendors: [],
  marks: ['Progress Report on Annual Goals', 'Report of Progress', 'Progress codes', 'Key to progress codes', 'Reporting period', 'IEP Progress Report', 'Progress Toward Annual Goals', 'Progress Report on IEP Annual Goals', 'Report of Student Progress Toward Annual Goals'],
  labels: {
    'progress.period': ['Reporting Period', 'Marking Period', 'Report Period'],
    'progress.comment': ['Comment', 'Comments', 'Teacher Comments', 'Comments on Progress'],
    'progress.code': ['Progress Code', 'Code', 'Progress', 'Rating'],
    'goal.statement': ['Goal', 'Annual Goal'],
  },
  instructions: [],
};
