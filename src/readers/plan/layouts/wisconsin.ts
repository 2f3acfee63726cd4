import type { LayoutFamily } from './family.ts';

/** Wisconsin: forms I-1 to I-12. */
export const wisconsin: LayoutFamily = {
  id: 'wisconsin',
  vendors: ['Form I-4', 'Wisconsin Department of Public Instruction'],
  marks: ['Information about the student', 'Effects of disability', 'Disability-related needs', 'Level of attainment', 'Program summary', 'Form I-4'],
  labels: {
    'section.present-levels': ['Information about Student'],
    'level.strengths': ['Strengths'],
    'level.performance': ['Current Academic Achievement and Functional Performance'],
    'level.parent-concerns': ['Concerns of Parents Family', 'Concerns of Family'],
    'level.impact': ['Effects of Disability'],
    'level.needs': ['Disability Related Needs', 'Summary of Disability Related Needs'],
    'goal.criterion': ['Level of Attainment'],
    'goal.method': ['Procedures for Measuring'],
    'section.services': ['Program Summary'],
  },
  instructions: [],
};
