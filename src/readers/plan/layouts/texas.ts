import type { LayoutFamily } from './family.ts';

/** Texas: ARD committee reports and vendor forms. */
export const texas: LayoutFamily = {
  id: 'texas',
  vendors: ['ARD/IEP', 'eSped', 'Frontline Texas', 'Texas Education Agency'],
  marks: ['ARD committee', 'Admission, Review, and Dismissal', 'Date of ARD meeting', 'Annual ARD due', 'STAAR', 'Schedule of services', 'Date of most recent FIE', 'Deliberations'],
  labels: {
    'date.meeting': ['Date of ARD Meeting', 'ARD Date', 'ARD Meeting Date', 'Date of ARD Committee Meeting'],
    'date.start': ['IEP Begin Date'],
    'date.review': ['Annual ARD Due', 'Next ARD Due', 'Next IEP Due'],
    'date.last-evaluation': ['Date of Most Recent FIE', 'FIE Date', 'Date of FIE'],
    'date.next-evaluation': ['Next FIE Due', 'REED Due', 'Reevaluation Due'],
    'level.performance': ['PLAAFP Statement', 'Competencies'],
    'level.needs': ['Critical Areas of Need'],
    'goal.responsible': ['Implementer'],
    'goal.criterion': ['Mastery Criteria'],
    'section.notes': ['Deliberations', 'Committee Deliberations', 'ARD Committee Deliberations'],
    'section.services': ['Schedule of Services', 'Instructional Services', 'Instructional and Related Services'],
    'service.name': ['Instructional Service', 'Instructional Services', 'Course'],
    'section.evaluation': ['Review of Evaluation Data and Eligibility', 'Review of Evaluation Data'],
    'section.testing': ['State Assessment', 'State Assessments STAAR'],
    other: ['Campus', 'Purpose'],
  },
  instructions: ['for each area, state what the student can do'],
};
