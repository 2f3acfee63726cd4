import type { LayoutFamily } from './family.ts';

/** Mississippi: the state IEP. */
export const mississippi: LayoutFamily = {
  id: 'mississippi',
  vendors: ['Mississippi Department of Education', 'MSIS'],
  marks: ['MSIS', 'Mississippi IEP', 'Methods of measurement (MOM)'],
  labels: {
    'goal.method': ['Method of Measurement', 'Methods of Measurement MOM'],
    'goal.criterion': ['Mastery Criteria'],
    other: ['MSIS'],
  },
  instructions: [],
};
