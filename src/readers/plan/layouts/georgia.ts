import type { LayoutFamily } from './family.ts';

/** Georgia: GO-IEP and the state's sample IEP. */
export const georgia: LayoutFamily = {
  id: 'georgia',
  vendors: ['GO-IEP', 'GOIEP', 'Georgia Department of Education'],
  marks: ['Criteria for Mastery', 'Method of Evaluation', 'Results of initial or most recent evaluation', 'Parental concerns regarding their child', 'Impact of the disability on involvement and progress', 'GTID'],
  labels: {
    'goal.criterion': ['Criteria for Mastery'],
    'goal.method': ['Method of Evaluation'],
    'service.start': ['Initiation'],
    'service.end': ['Duration'],
    'service.name': ['Service', 'Content Area'],
    'level.parent-concerns': ['Parental Concerns Regarding Their Childs Education'],
    'section.special-factors': ['Consideration of Special Factors'],
    'progress.period': ['Progress at Reporting Period'],
    'date.meeting': ['Meeting Date'],
    other: ['GTID'],
  },
  instructions: [],
};
