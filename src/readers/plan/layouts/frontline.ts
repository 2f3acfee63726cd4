import type { LayoutFamily } from './family.ts';

/** Frontline Education and eSchool forms, outside New York and Texas. */
export const frontline: LayoutFamily = {
  id: 'frontline',
  vendors: ['Frontline Education', 'Frontline Technologies', 'Accelify'],
  marks: [],
  labels: {},
  instructions: [],
};
