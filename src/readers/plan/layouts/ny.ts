import type { LayoutFamily } from './family.ts';

/** New York State: the mandatory IEP form. */
export const ny: LayoutFamily = {
  id: 'ny',
  vendors: ['New York State', 'IEP Direct', 'Frontline IEP'],
  marks: ['Projected date IEP is to be implemented', 'Projected date of annual review', 'Management needs', 'Committee on Special Education', 'Date of CSE meeting', 'Local ID #', 'Levels of knowledge and development in subject and skill areas', 'Reporting progress to parents', '12-month service and/or program', 'Date of CPSE meeting', 'Service delivery recommendations'],
  labels: {
    'date.meeting': ['Date of CSE Meeting', 'Date of CPSE Meeting', 'CSE Meeting Date'],
    'date.start': ['Projected Date IEP is to be Implemented', 'Projected IEP Implementation Date'],
    'date.review': ['Projected Date of Annual Review'],
    'date.last-evaluation': ['Date of Initial Evaluation', 'Date of Reevaluation'],
    'date.next-evaluation': ['Projected Date of Reevaluation'],
    'level.evaluation-results': ['Evaluation Results Including for School Age Students Performance on State and District Wide Assessments'],
    'level.performance': ['Academic Achievement Functional Performance and Learning Characteristics'],
    area: ['Social Development', 'Physical Development', 'Management Needs'],
    'level.needs': ['Academic Developmental and Functional Needs of Student Including Consideration of Student Needs that are of Concern to Parent'],
    'level.impact': ['Effect of Student Needs on Involvement and Progress in General Education Curriculum'],
    'section.goals': ['Measurable Annual Goals'],
    'section.services': ['Recommended Special Education Programs and Services'],
    'service.delivery': ['Service Delivery Recommendations'],
    'service.name': ['Special Education Program/Services', 'Related Services'],
    'section.accommodations': ['Supplementary Aids and Services Program Modifications Accommodations'],
    'accommodation.testing': ['Testing Accommodations'],
    'section.testing': ['Participation in State and District Wide Assessments'],
    'section.esy': ['12 Month Service and/or Program'],
    'section.lre': ['Participation with Students without Disabilities', 'Placement Recommendation'],
    'goal.schedule': ['Reporting Progress to Parents'],
    'section.transition': ['Coordinated Set of Transition Activities'],
  },
  instructions: ['Documentation of student\'s current performance', 'levels of knowledge and development', 'the degree (extent)', 'the nature (type)', 'the following goals are recommended', 'removal from the general education environment occurs only', 'identify when periodic reports', 'what the student will be expected', 'environmental and human or material resources', 'to be completed for', 'short-term instructional objectives and/or benchmarks are required'],
};
