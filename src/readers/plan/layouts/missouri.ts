import type { LayoutFamily } from './family.ts';

/** Missouri and other states on Infinite Campus special education. */
export const missouri: LayoutFamily = {
  id: 'missouri',
  vendors: ['Infinite Campus', 'Campus Default IEP', 'Missouri DESE'],
  marks: ['Missouri Assessment Program', 'Missouri IEP', 'MAP-Alternate', 'Form D: District Wide Assessments', 'IEP Content Meeting Date'],
  labels: {
    'section.services': ['Services Summary', 'Service Summary'],
    'date.meeting': ['IEP Content Meeting Date', 'Content Meeting'],
    'date.start': ['Projected Date for Initiation', 'Initiation Date'],
    'level.evaluation-results': ['A Summary of the Most Recent Evaluation Reevaluation Results', 'Summary of the Most Recent Evaluation Re-evaluation Results'],
    'level.performance': ['Changes in Current Functioning of the Child Since the Prior IEP', 'How Childs Disability Affects'],
    'section.lre': ['Placement Considerations and Decision', 'Regular Education Participation'],
  },
  instructions: [],
};
