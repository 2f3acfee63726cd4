import type { LayoutFamily } from './family.ts';

/** New Jersey: the state's model IEP. */
export const newJersey: LayoutFamily = {
  id: 'new-jersey',
  vendors: ['New Jersey Department of Education', 'RealTime', 'N.J.A.C.'],
  marks: ['Child Study Team', 'Rationale for removal', 'State the concerns of the parent', 'List the sources of information', 'Notice of IEP', 'Classification'],
  labels: {
    'level.parent-concerns': ['State Concerns of Parent'],
    'section.lre': ['Rationale for Removal', 'Rationale for Removal from General Education', 'Statement of Student Placement'],
    'section.accommodations': ['Modifications and Accommodations', 'Modifications'],
    'section.notice': ['Notice of IEP'],
    other: ['Sources of Information', 'Case Manager', 'List Sources of Information'],
  },
  instructions: ['list the sources of information', 'state the concerns'],
};
