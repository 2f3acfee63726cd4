import type { LayoutFamily } from './family.ts';

/** Virginia: the state's sample IEP. */
export const virginia: LayoutFamily = {
  id: 'virginia',
  vendors: ['Virginia Department of Education', 'VI-IEP', 'VA-IEP'],
  marks: ['Factors for IEP team consideration', 'Present Level of Academic Achievement and Functional Performance (PLOP)', 'Diploma and transition status', 'Services, accommodations/modifications', 'School division', 'VAAP', 'Standards of Learning'],
  labels: {
    'section.special-factors': ['Factors for Team Considerations'],
    'goal.method': ['How Will Progress Toward This Annual Goal be Measured'],
    'section.accommodations': ['Services Accommodations Modifications', 'Accommodations Modifications'],
    'service.range': ['Duration', 'Duration m/d/y to m/d/y'],
    'service.location': ['School Location', 'School/Location'],
    'section.transition': ['Diploma and Transition Status', 'Middle Secondary Transition'],
    'section.lre': ['Placement Decision'],
    'section.notice': ['Prior Notice'],
    'section.testing': ['Participation in State Accountability Assessment System'],
  },
  instructions: [],
};
