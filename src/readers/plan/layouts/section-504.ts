import type { LayoutFamily } from './family.ts';

/** Section 504 plans: no fixed form, but fields that recur. */
export const section504: LayoutFamily = {
  id: 'section-504',
  vendors: ['Section 504'],
  marks: ['Section 504 Accommodation Plan', 'Student Accommodation Plan', 'Individual Accommodation Plan', 'Chapter 15 Service Agreement', '504 School Site Accommodation Plan', 'Major life activity', 'Substantially limits', '504 Coordinator', '504 Plan'],
  labels: {
    'date.meeting': ['Date of 504 Meeting', '504 Meeting Date', 'Date of Meeting', 'Date of Plan', '504 Plan Date', 'Date of Service Agreement', 'Conference Date'],
    'date.start': ['Plan Start Date', 'Start of Plan', 'Effective Date'],
    'date.end': ['Plan End Date', 'Expiration Date'],
    'date.review': ['Review Date', 'Next Review', 'Date of Review', 'Reassessment Date', 'Annual Review Date', 'Review of Plan'],
    eligibility: ['Impairment', 'Physical or Mental Impairment', 'Disability', 'Describe Nature of Concern', 'Basis for Determination of Disability'],
    'section.accommodations': ['Accommodations', 'Accommodation Plan', 'Related Aids Services and Accommodations', 'Specific Related Aids Services or Accommodations', 'Accommodations to be Provided', 'Services and Accommodations'],
    'section.evaluation': ['Basis for Eligibility', 'Sources of Evaluation Information', 'Evaluation Information'],
    'accommodation.text': ['Accommodation', 'Service', 'Aid or Service'],
    'accommodation.setting': ['Setting', 'Area of Concern', 'Area of Difficulty', 'Area of Need'],
    other: ['Major Life Activity', 'Major Life Activities', '504 Coordinator', 'Section 504 Coordinator', '504 Case Manager', 'Person Responsible', 'Who is Responsible'],
  },
  instructions: ['list the accommodations', 'describe how the disability'],
};
