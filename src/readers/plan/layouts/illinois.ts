import type { LayoutFamily } from './family.ts';

/** Illinois: the Conference Summary Report and the state IEP forms. */
export const illinois: LayoutFamily = {
  id: 'illinois',
  vendors: ['ISBE 34-54', 'Embrace IEP', 'EmbraceIEP', 'Illinois State Board of Education'],
  marks: ['Conference Summary Report', 'Goal Statement # of', 'Title(s) of Goal Implementer(s)', 'Evaluation criteria', 'Schedule for determining progress', 'Indicate goal area', 'Short-term objective/benchmark for measuring progress'],
  labels: {
    'date.meeting': ['Date of Conference', 'Conference Date'],
    'date.last-evaluation': ['Date of Most Recent Evaluation'],
    'date.next-evaluation': ['Date of Next Reevaluation'],
    'level.performance': ['Current Academic Achievement and Functional Performance'],
    'goal.area': ['Goal Area', 'Indicate Goal Area'],
    'goal.statement': ['Goal Statement'],
    'goal.responsible': ['Titles of Goal Implementers'],
    'goal.criterion': ['Evaluation Criteria'],
    'goal.method': ['Evaluation Procedures'],
    'goal.schedule': ['Schedule for Determining Progress', 'Reporting on Goals'],
    'goal.objective': ['Short Term Objective Benchmark for Measuring Progress'],
    'level.impact': ['Adverse Effects'],
    'section.notes': ['Conference Notes', 'Additional Notes Information'],
  },
  instructions: ['report the student\'s present levels', 'the progress on annual goals will be measured'],
};
