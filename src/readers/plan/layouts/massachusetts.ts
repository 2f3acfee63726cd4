import type { LayoutFamily } from './family.ts';

/** Massachusetts: the DESE IEP. */
export const massachusetts: LayoutFamily = {
  id: 'massachusetts',
  vendors: ['DESE IEP', 'Massachusetts Department of Elementary'],
  marks: ['SASID', 'Massachusetts IEP', 'What concern(s) do you want this IEP to address', 'Annual Goal/Target', 'Briefly describe current performance', 'Type of Personnel', '5 day cycle', 'Schedule modification'],
  labels: {
    'goal.statement': ['Goal/Target', 'Annual Goal/Target', 'Goal Number'],
    'level.parent-concerns': ['Student and Parent Concerns', 'What concerns do you want this IEP to address'],
    'level.student-voice': ['Student Vision', 'Vision'],
    'section.services': ['Service Delivery'],
    'service.name': ['Type of Service'],
    'service.provider': ['Type of Personnel'],
    'service.frequency': ['Frequency and Duration/Per Cycle'],
    'section.lre': ['Participation in General Education Setting', 'Removal Justification', 'Nonparticipation Justification'],
    'section.esy': ['Schedule Modification'],
    'section.consent': ['Response Section', 'Parent Response Section'],
    'date.next-evaluation': ['Three Year Reevaluation Due'],
    other: ['SASID'],
  },
  instructions: ['what do i want to do', 'briefly describe'],
};
