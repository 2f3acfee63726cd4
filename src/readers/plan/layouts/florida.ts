import type { LayoutFamily } from './family.ts';

/** Florida: PEER. */
export const florida: LayoutFamily = {
  id: 'florida',
  vendors: ['PEER form', 'Florida Department of Education', 'Portal to Exceptional Education Resources'],
  marks: ['Individual Educational Plan', 'Priority educational need', 'Special considerations', 'FLEID', 'Assessment procedure', 'Reevaluation Due Date', 'Review Due Date', 'Duration Date'],
  labels: {
    'goal.area': ['Priority Educational Need'],
    area: ['Domain'],
    'goal.method': ['Assessment Procedure', 'Assessment Procedures'],
    'goal.schedule': ['Progress Reported'],
    'level.impact': ['Effect of Disability', 'Effect of Disability on Involvement in General Curriculum'],
    'date.start': ['Initiation Date'],
    'date.end': ['Duration Date'],
    'date.review': ['Review Due Date'],
    'service.start': ['Initiation'],
    'service.end': ['Duration'],
    'service.name': ['Special Education and Related Services'],
    eligibility: ['Eligibilities'],
    'level.performance': ['Present Level of Academic Achievement and Functional Performance'],
    'section.special-factors': ['Special Considerations'],
    other: ['FLEID', 'ESE Contact'],
  },
  instructions: ['check one'],
};
