import type { LayoutFamily } from './family.ts';

/** Indiana: IIEP. */
export const indiana: LayoutFamily = {
  id: 'indiana',
  vendors: ['IIEP', 'Indiana IEP', 'Indiana Department of Education'],
  marks: ['Case conference committee', 'Indiana IEP', 'Findings of data review', 'Teacher of Record', 'ILEARN'],
  labels: {
    'date.meeting': ['Case Conference Date', 'CCC Date', 'Date of Case Conference'],
    'date.end': ['IEP Duration', 'IEP Duration End Date'],
    'level.performance': ['Findings of Data Review'],
    'section.notes': ['Case Conference Notes', 'Written Notes'],
    'goal.criterion': ['Criteria'],
    other: ['Teacher of Record', 'Case Conference Purpose'],
  },
  instructions: [],
};
