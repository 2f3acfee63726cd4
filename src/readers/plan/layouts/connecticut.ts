import type { LayoutFamily } from './family.ts';

/** Connecticut: the PPT and CT-SEDS forms. */
export const connecticut: LayoutFamily = {
  id: 'connecticut',
  vendors: ['CT-SEDS', 'ED620', 'Connecticut State Department of Education'],
  marks: ['Planning and Placement Team', 'PPT', 'PPT Recommendations'],
  labels: {
    'date.meeting': ['PPT Meeting Date', 'Date of PPT Meeting'],
    'section.notes': ['PPT Recommendations', 'List of PPT Recommendations', 'Planning and Placement Team Meeting Summary'],
    'level.impact': ['Impact of Students Disability on Involvement and Progress in General Education Curriculum'],
    'level.needs': ['Concerns Needs'],
    'goal.method': ['Evaluation Procedures'],
    'goal.criterion': ['Performance Criteria'],
  },
  instructions: [],
};
