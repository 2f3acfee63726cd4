import type { LayoutFamily } from './family.ts';

/** Kansas: forms that give each goal its own present level. */
export const kansas: LayoutFamily = {
  id: 'kansas',
  vendors: ['Kansas State Department of Education', 'WebKIDSS'],
  marks: ['Impact of exceptionality', 'KSDE', 'Kansas State'],
  labels: {
    'level.impact': ['Impact of Exceptionality'],
    'goal.baseline': ['Baseline'],
    eligibility: ['Exceptionality'],
  },
  instructions: [],
};
