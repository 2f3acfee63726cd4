import type { LayoutFamily } from './family.ts';

/** Colorado: the state's IEP and Enrich. */
export const colorado: LayoutFamily = {
  id: 'colorado',
  vendors: ['Colorado Department of Education', 'Frontline Enrich'],
  marks: ['Administrative unit', 'Student needs and impact of disability', 'Parent/Student Input', 'State Assigned Student ID'],
  labels: {
    'level.impact': ['Student Needs and Impact of Disability'],
    'level.parent-concerns': ['Parent Student Input', 'Input from Parents and Student'],
    'section.services': ['Service Delivery Statement'],
    other: ['Administrative Unit'],
  },
  instructions: [],
};
