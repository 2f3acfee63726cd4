import type { LayoutFamily } from './family.ts';

/** California: SEIS and the SELPA forms. */
export const seis: LayoutFamily = {
  id: 'seis',
  vendors: ['SEIS', 'SELPA', 'SIRAS Systems'],
  marks: ['Original SpEd Entry Date', 'Next Annual IEP', 'Last Eval', 'Indicate Disability', 'Offer of FAPE', 'Enables student to be involved', 'Linguistically appropriate', 'Preacademic/Academic/Functional Skills', 'Original SpEd Entry'],
  labels: {
    'date.meeting': ['IEP Date'],
    'date.review': ['Next Annual IEP'],
    'date.last-evaluation': ['Last Eval'],
    'date.next-evaluation': ['Next Eval'],
    eligibility: ['Indicate Disability/ies', 'Primary'],
    'goal.area': ['Areas of Need', 'For student to receive educational benefit goals will be written to address the following areas of need'],
    'goal.statement': ['Measurable Annual Goal #'],
    'goal.method': ['Progress Measured By'],
    'level.performance': ['Area of Performance'],
    'section.services': ['Services Offer of FAPE', 'Offer of FAPE Services', 'Special Education and Related Services'],
    'section.lre': ['Offer of FAPE Educational Setting', 'Educational Setting'],
    'section.accommodations': ['Program Accommodations', 'Program Modifications', 'Supplementary Aids Services and Other Supports for School Personnel', 'Other Supports for School Personnel or for Student or on Behalf of Student'],
    'section.testing': ['Statewide Assessments', 'State and Districtwide Assessments'],
    'section.transition': ['Individual Transition Plan', 'Individual Transition Plan ITP'],
    'service.frequency': ['Duration/Freq', 'Duration/Frequency'],
    'service.location': ['Location'],
    'progress.code': ['Summary of Progress'],
    other: ['Original SpEd Entry Date', 'Purpose of Meeting', 'District of Service', 'District of Residence', 'Residency', 'EL', 'Redesignated'],
  },
  instructions: ['Describe how student\'s disability affects', 'the service options that were considered', 'for student to receive educational benefit'],
};
