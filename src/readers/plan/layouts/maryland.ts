import type { LayoutFamily } from './family.ts';

/** Maryland: MOIEP. */
export const maryland: LayoutFamily = {
  id: 'maryland',
  vendors: ['MOIEP', 'Maryland State Department of Education', 'MD IEP'],
  marks: ['Making sufficient progress to meet goal', 'Newly introduced', 'Instructional grade level performance', 'Does this area impact the student'],
  labels: {
    'level.performance': ['Summary of Assessment Findings', 'Instructional Grade Level Performance'],
    'level.impact': ['Does this Area Impact Students Academic Achievement and or Functional Performance'],
    'goal.method': ['Evaluation Method'],
    'goal.criterion': ['Criteria', 'With'],
    'goal.target-date': ['By'],
    'progress.comment': ['Description'],
    other: ['Source', 'Sources'],
    area: ['Academic', 'Functional'],
  },
  instructions: [],
};
