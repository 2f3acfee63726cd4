import type { LayoutFamily } from './family.ts';

/** Arizona: MET and vendor forms. */
export const arizona: LayoutFamily = {
  id: 'arizona',
  vendors: ['Arizona Department of Education', 'AZ IEP Pro'],
  marks: ['MET date', 'Next MET due', 'Multidisciplinary Evaluation Team', 'SAIS'],
  labels: {
    'date.last-evaluation': ['MET Date', 'Date of MET', 'Evaluation MET Date'],
    'date.next-evaluation': ['Next MET Due', 'Next Evaluation MET Due'],
    'section.services': ['Special Education Services to be Provided'],
    other: ['SAIS'],
  },
  instructions: [],
};
