import type { LayoutFamily } from './family.ts';

/** North Carolina: DEC 4 and ECATS. */
export const northCarolina: LayoutFamily = {
  id: 'north-carolina',
  vendors: ['DEC 4', 'ECATS', 'NC Department of Public Instruction'],
  marks: ['DEC 4', 'Duration of special education and related services', 'Competency goal', 'Summarize assessment information'],
  labels: {
    'section.present-levels': ['Student Profile'],
    'goal.statement': ['Competency Goal', 'Measurable Annual Goal'],
    'date.start': ['Duration From'],
    'date.end': ['Duration To'],
    'date.range': ['Duration of Special Education and Related Services'],
    'level.parent-concerns': ['Parents Concerns if any for Enhancing Education'],
    'level.evaluation-results': ['Summarize Assessment Information'],
    'level.student-voice': ['Parent Student Vision', 'Parents and Students Vision', 'Parents and Students Vision for Students Future'],
  },
  instructions: [],
};
