import type { LayoutFamily } from './family.ts';

/** Minnesota: the state IEP and SpEd Forms. */
export const minnesota: LayoutFamily = {
  id: 'minnesota',
  vendors: ['SpEd Forms', 'ED-01931', 'Minnesota Department of Education'],
  marks: ['Federal Setting', 'MARSS ID', 'Goals and measurement of progress', 'More Data Needed', 'IEP Manager', 'Adaptations in general and special education', 'Date of last comprehensive evaluation'],
  labels: {
    'date.last-evaluation': ['Date of Last Comprehensive Evaluation'],
    'goal.baseline': ['Present Level of Performance Related to Goal'],
    'section.goals': ['Present Levels of Academic Achievement and Functional Performance Goals and Measurement of Progress'],
    'section.accommodations': ['Adaptations in General and Special Education', 'Adaptations'],
    'section.lre': ['LRE Explanation'],
    'goal.schedule': ['Progress Reporting'],
    'level.strengths': ['Student Strengths and Concerns'],
    'service.name': ['Instruction or Service Provided'],
    other: ['IEP Manager', 'MARSS ID', 'Federal Setting', 'Date IEP Written'],
  },
  instructions: ['when and how will progress be reported'],
};
