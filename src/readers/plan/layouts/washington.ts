import type { LayoutFamily } from './family.ts';

/** Washington: the state's model IEP and IEP Online. */
export const washington: LayoutFamily = {
  id: 'washington',
  vendors: ['IEP Online', 'Office of Superintendent of Public Instruction'],
  marks: ['Service matrix', 'Area of service', 'Adverse educational impact', 'Special education and related services matrix'],
  labels: {
    'section.services': ['Service Matrix'],
    'goal.area': ['Area of Service'],
    'level.impact': ['Adverse Impact', 'Adverse Educational Impact Statement'],
    'service.name': ['Service', 'Services', 'Concurrent Service'],
    'service.provider': ['Service Provider for Delivering Service'],
    other: ['Monitor'],
  },
  instructions: [],
};
