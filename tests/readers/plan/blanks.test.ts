import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/readers/plan/read-plan.ts';
import { layoutOf } from './layout-of.ts';

const blanks = (text: string) => readPlan(layoutOf(text)).blanks?.map(({ section, label }) => [section, label.text]);
const IEP = '# Individualized Education Program (IEP)\n\n';
const NOTICE = '# PRIOR WRITTEN NOTICE\n\n## 1. Description of the action proposed or refused:\n\nThe district refuses testing.\n\n';
const P504 = '# Section 504 Accommodation Plan\n\n';
const needs = (value: string) => readPlan(layoutOf(`${IEP}## Present Levels\n\nAreas of Need: ${value}`)).needs.map(({ text }) => text);

describe('places left blank', () => {
  it.each([
    ['a box on time away', `${IEP}## Least Restrictive Environment\n\n|!Extent to which the student will not participate with nondisabled peers | |\n| Percent of day | 70% |`, [['lre', 'Extent to which the student will not participate with nondisabled peers']]],
    ['boxes to tick beside their question', `${IEP}## ESY\n\nExtended School Year services: ☐ Required ☐ Not required`, [['esy', 'Extended School Year services: ☐ Required ☐ Not required']]],
    ['a part of a notice', `${NOTICE}## 4. Other options considered and the reasons why those options were rejected:\n\n## 5. Other factors relevant to the action:\n\nNone`, [['notice', '4. Other options considered and the reasons why those options were rejected:']]],
    ['cells beside a refused action', `${IEP}## Prior Written Notice\n\n|!Actions Refused |!Reasons for Refused Actions |!Options Considered and Rejected |\n| One-to-one aide | | |`, [['notice', 'Reasons for Refused Actions'], ['notice', 'Options Considered and Rejected']]],
    ['who is in charge of a 504 plan', `${P504}504 Coordinator:\n\n## Accommodations\n\n|!Accommodation |!Setting |!Person Responsible |\n| Water in all classes | All | |\n| Extra time on tests | Tests | |`, [[null, '504 Coordinator:'], ['accommodations', 'Person Responsible']]],
  ])('%s', (_, text, expected) => expect(blanks(text)).toEqual(expected));

  it.each([
    ['an answer beside', `${IEP}## Least Restrictive Environment\n\n| Extent to which the student will not participate with nondisabled peers | 40 minutes a day |`],
    ['an answer below', `${IEP}## Least Restrictive Environment\n\n**Explain the extent to which the student will not participate in the regular class:**\n\nMaya leaves for reading.`],
    ['a ticked box', `${IEP}## ESY\n\nExtended School Year services: ☐ Required ☒ Not required`],
    ['an action that nobody refused', `${IEP}## Prior Written Notice\n\n|!Actions Refused |!Reasons for Refused Actions |!Options Considered and Rejected |\n| | | |`],
    ['parts of a notice under smaller headings', `${NOTICE}## 2. Explanation of why:\n\n### Reasons\n\nGrades are passing.`],
    ['one name in the column', `${P504}504 Coordinator: A. Lund\n\n## Accommodations\n\n|!Accommodation |!Setting |!Person Responsible |\n| Water in all classes | All | |\n| Extra time on tests | Tests | Teachers |`],
    ['a heading over its part', `${IEP}## Extended School Year\n\n### Data considered\n\nProbes of May and August are equal.`],
  ])('but not %s', (_, text) => expect(blanks(text)).toEqual([]));

  it('keep their boxes among the paragraphs', () => expect(readPlan(layoutOf(`${IEP}## Extended School Year\n\n☐ Yes ☐ No ☐ To be determined`)).paragraphs.filter(({ section }) => section === 'esy').map(({ section, text }) => [section, text.text])).toEqual([['esy', '☐ Yes ☐ No ☐ To be determined']]));
});

describe('needs', () => {
  it.each([
    ['Articulation, Expressive language, Reading', ['Articulation', 'Expressive language', 'Reading']],
    ['Reading, where she has help at home', ['Reading, where she has help at home']],
  ])('%s', (value, expected) => expect(needs(value)).toEqual(expected));
});
