import type { LayoutFamily } from './family.ts';

/** Kentucky: the ARC and Infinite Campus forms. */
export const kentucky: LayoutFamily = {
  id: 'kentucky',
  vendors: ['Kentucky Department of Education', 'ARC Conference'],
  marks: ['ARC Conference Summary', 'Admissions and Release Committee', 'ARC meeting', 'ARC chairperson'],
  labels: {
    'date.meeting': ['ARC Meeting Date', 'Date of ARC'],
    'goal.method': ['Methods of Measurement', 'Method of Measurement'],
    'section.notes': ['Conference Summary', 'ARC Conference Summary'],
    'section.services': ['Anticipated Frequency and Duration of Services'],
  },
  instructions: [],
};
