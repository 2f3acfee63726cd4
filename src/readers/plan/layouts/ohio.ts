import type { LayoutFamily } from './family.ts';

/** Ohio: PR-07. */
export const ohio: LayoutFamily = {
  id: 'ohio',
  vendors: ['PR-07', 'Ohio Department of Education', 'ProgressBook', 'SameGoal'],
  marks: ['ETR completion date', 'Next ETR due date', 'Future planning', 'Special instructional factors', 'Frequency of written progress reporting', 'Description(s) of specially designed services', 'PR-07 IEP', 'Intervention specialist', 'Method(s) for measuring'],
  labels: {
    'date.last-evaluation': ['ETR Completion Date', 'Initial ETR'],
    'date.next-evaluation': ['Next ETR Due Date', 'Next ETR'],
    'date.start': ['IEP Effective Start Date', 'Effective Start Date'],
    'date.end': ['IEP Effective End Date', 'Effective End Date'],
    'date.review': ['Next IEP Review', 'Next Review'],
    'level.parent-concerns': ['Future Planning', 'Family and Student Vision'],
    'section.present-levels': ['Profile'],
    'level.performance': ['Present Level of Academic Achievement and Functional Performance'],
    'goal.statement': ['Number'],
    'goal.area': ['Area'],
    'goal.method': ['Methods for Measuring', 'Method for Measuring the Childs Progress Towards Annual Goal'],
    'goal.schedule': ['Frequency of Written Progress Reporting Toward Goal Mastery to Childs Parents', 'Frequency of Written Progress Reporting'],
    'goal.objective': ['Measurable Objectives', 'Objectives'],
    'section.services': ['Descriptions of Specially Designed Services'],
    'service.name': ['Specially Designed Instruction', 'Related Services'],
    'service.frequency': ['Amount of Time and Frequency'],
    'service.start': ['Begin'],
    'service.end': ['End'],
    'section.special-factors': ['Special Instructional Factors'],
    'section.transition': ['Postsecondary Transition'],
    'section.testing': ['Statewide and District Testing'],
    other: ['ID Number', 'Meeting Type', 'District of Residence', 'District of Service'],
  },
  instructions: ['summary of strengths, interests', 'describe the child', 'check method', 'if no, justify'],
};
