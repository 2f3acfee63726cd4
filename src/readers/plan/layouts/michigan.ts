import type { LayoutFamily } from './family.ts';

/** Michigan: the model IEP and Illuminate. */
export const michigan: LayoutFamily = {
  id: 'michigan',
  vendors: ['Michigan Department of Education', 'MiPSE', 'Illuminate Special Education'],
  marks: ['Evaluation review', 'Initial IEP offer', 'Michigan Merit', 'M-STEP', 'Intermediate school district'],
  labels: {
    'date.start': ['Implementation', 'Implementation Date'],
    'goal.baseline': ['Baseline'],
    'section.notice': ['Offer of a FAPE', 'Notice for Provision of Programs and Services'],
  },
  instructions: [],
};
