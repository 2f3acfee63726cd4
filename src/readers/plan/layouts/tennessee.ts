import type { LayoutFamily } from './family.ts';

/** Tennessee: TN PULSE, formerly EasyIEP. */
export const tennessee: LayoutFamily = {
  id: 'tennessee',
  vendors: ['TN PULSE', 'EasyIEP', 'Tennessee Department of Education'],
  marks: ['Current descriptive information', 'Impact on mastery of standards', 'Mastery of standards'],
  labels: {
    'section.present-levels': ['Current Descriptive Information', 'Present Levels of Educational Performance'],
    'level.impact': ['Impact on Mastery of Standards', 'Impact of Disability on Mastery of Standards'],
    area: ['Area', 'Area Assessed'],
    other: ['Exceptional', 'Medical Information'],
  },
  instructions: [],
};
