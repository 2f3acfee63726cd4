import type { LayoutFamily } from './family.ts';

/** Pennsylvania: the state's annotated IEP form and its vendors. */
export const pennsylvania: LayoutFamily = {
  id: 'pennsylvania',
  vendors: ['PaTTAN', 'IEPWriter', 'Pennsylvania Department of Education'],
  marks: ['Local Education Agency (LEA)', 'Anticipated Year of Graduation', 'Anticipated Duration of Services and Programs', 'PSSA', 'Program modifications and specially designed instruction', 'Describe HOW the student', 'Signature on this IEP documents attendance', 'County of Residence', 'NOREP'],
  labels: {
    'date.meeting': ['IEP Team Meeting Date'],
    'date.start': ['IEP Implementation Date'],
    'date.end': ['Anticipated Duration of Services and Programs'],
    'date.last-evaluation': ['Date of Most Recent Evaluation'],
    'level.performance': ['Present Levels of Academic Achievement', 'Present Levels of Functional Performance'],
    'level.parent-concerns': ['Parental Concerns for Enhancing Education of Student'],
    'level.needs': ['Academic Developmental and Functional Needs Related to Disability'],
    'goal.method': ['Describe How Progress Toward Meeting Goal Will be Measured', 'Describe How Students Progress Toward Meeting This Goal Will be Measured'],
    'goal.schedule': ['Describe When Periodic Reports on Progress Will be Provided to Parents'],
    'section.goals': ['Goals and Objectives'],
    'section.accommodations': ['Program Modifications and Specially Designed Instruction', 'Program Modifications and Specially Designed Instruction SDI'],
    'accommodation.modification': ['Modifications and SDI', 'Modification and SDI'],
    'section.special-factors': ['Special Considerations the Team Must Consider before Developing', 'Special Considerations'],
    'section.testing': ['Participation in State and Local Assessments'],
    'section.lre': ['Educational Placement'],
    other: ['Anticipated Year of Graduation', 'Local Education Agency', 'County of Residence', 'Type of Support', 'LEA'],
  },
  instructions: ['include the following information', 'include, as appropriate', 'use as many copies', 'any factors checked', 'include: condition, name, behavior'],
};
