import type { LayoutFamily } from './family.ts';

/** PowerSchool Special Programs, in any state. */
export const powerschool: LayoutFamily = {
  id: 'powerschool',
  vendors: ['PowerSchool Special Programs', 'TieNet', 'PowerSchool Group'],
  marks: ['Document Status'],
  labels: {
    'goal.statement': ['Measurable Annual Goal'],
    other: ['Document Status'],
  },
  instructions: [],
};
