import { describe, expect, it } from 'vitest';
import { readPlan } from '../../../src/readers/plan/read-plan.ts';
import { layoutOf } from './layout-of.ts';

const plan = (text: string) => readPlan(layoutOf(text));
const IEP = '# Individualized Education Program (IEP)\n\n';
const goal = (rows: string) => plan(`${IEP}# Measurable Annual Goals\n\n| Annual Goal | By June 2027, Maya will read aloud 90 words correct per minute. |\n${rows}`).goals[0];

const statements = (text: string) => plan(`${IEP}# Annual Goals\n\n${text}`).goals.map((one) => one.statement.text);
const services = (text: string) => plan(IEP + text).services.map(({ name, minutesPerWeek, start, end }) => [name.text, minutesPerWeek, start?.iso ?? null, end?.iso ?? null]);
const dates = (text: string) => plan(IEP + text).dates;
const levels = (text: string) => plan(`${IEP}# Present Levels of Academic Achievement and Functional Performance\n\n${text}`).presentLevels.map(({ area, role, text: words }) => [area?.text ?? null, role, words.text]);

describe('a label that goes on under its known words', () => {
  it.each([
    ['bold letters beside the value', '| **Progress reported to**//**parents** | Every nine weeks |', 'Every nine weeks'],
    ['plain letters beside the value', '| Progress reported to//parents | Every nine weeks |', 'Every nine weeks'],
    ['a value of its own under the label', '| **Progress reported**//quarterly | x |', 'quarterly'],
    ['a value that begins with a capital', '| **Progress reported**//Quarterly | x |', 'Quarterly'],
    ['the box beside was left blank', '| **Progress reported to**//**parents** | |', undefined],
  ])('%s', (_, row, schedule) => expect(goal(row)?.schedule?.text).toBe(schedule));
});

describe('the words of a goal', () => {
  it.each([
    ['without the number over them in the box', '| Area of Need: Reading | Measurable Annual Goal #: 1//By June 2027, Maya will read 90 words. |', ['By June 2027, Maya will read 90 words.']],
    ['without the number before them', '| Measurable Annual Goal | 1 By June 2027, Maya will read 90 words. |', ['By June 2027, Maya will read 90 words.']],
    ['with a number that is theirs', '| Measurable Annual Goal | 10 minutes a day Maya will read aloud to an adult. |', ['10 minutes a day Maya will read aloud to an adult.']],
  ])('%s', (_, text, expected) => expect(statements(text)).toEqual(expected));

  it('are not those of a line that tells what is attached', () => {
    expect(plan(`${IEP}# Special Factors\n\nBehavior Goal is part of this IEP\n\nBehavior Intervention Plan (BIP) attached\n\n# Annual Goals\n\n**Annual Goal:** By June 2027, Maya will read 90 words.`).goals).toHaveLength(1);
  });

  it('are not those of an objective with a table of its own', () => {
    const [first, ...more] = plan(`${IEP}# Goals\n\n## Goal Statement # 1 of 1\n\nBy June 2027, Maya will answer 8 of 10 questions about a text.\n\n## Short-Term Objectives\n\n1. Maya will underline the main idea of a text.\n\n|!Evaluation Criteria |!Evaluation Procedures |\n| 80% | Tests |\n\n2. Maya will answer inference questions on a text.`).goals;
    expect(more).toEqual([]);
    expect(first?.objectives.map(({ text }) => text)).toEqual(['Maya will underline the main idea of a text.', 'Maya will answer inference questions on a text.']);
  });

  it('are those of numbered goals under one heading', () => {
    expect(plan(`${IEP}# Annual Goals\n\n1. Maya will read aloud 90 words in a minute.\n\n2. Maya will solve 8 of 10 word problems.`).goals).toHaveLength(2);
  });
});

describe('a present level between an area and its goal', () => {
  const LEVEL = 'Calla asked for repetition in 2 of 12 moments.';
  const GOAL = 'By November 2027 Calla will ask for repetition in 9 of 12 moments.';
  it('is the goal’s own', () => expect(plan(`${IEP}# Instructional Plan\n\n| Educational Need Area: Communication |\n| Present Level of Performance: ${LEVEL} |\n| Measurable Annual Goal # 1: ${GOAL} |`).goals.map(({ area, baseline, statement }) => [area?.text, baseline?.text, statement.text])).toEqual([['Communication', LEVEL, GOAL]]));
  it('is not when its part comes before', () => expect(plan(`${IEP}# Present Levels\n\nPresent Level of Performance: ${LEVEL}\n\n# Annual Goals\n\nMeasurable Annual Goal # 1: ${GOAL}`).goals[0]?.baseline).toBeNull());
});

describe('services', () => {
  it('are not the row of a goal page that says how it is taught', () => {
    expect(services('# Measurable Annual Goals\n\n| Annual Goal | By June 2027, Maya will read 90 words. |\n| Specially Designed Instruction | Explicit instruction, modeling |')).toEqual([]);
  });
  it('are the row of a goal page with an amount', () => {
    expect(services('# Measurable Annual Goals\n\n| Annual Goal | By June 2027, Maya will read 90 words. |\n| Service | Speech therapy |\n| Frequency | 30 minutes weekly |')).toEqual([['Speech therapy', 30, null, null]]);
  });
  it('whose boxes stand in two rows are one service', () => {
    expect(services('# Services\n\n|!Service |!Provider |!Location |!Goal |\n| Small-group math | Teacher | Room 4 | 1 |\n\n|!Begin |!End |!Amount of Time |!Frequency |\n| 10/12/2026 | 10/7/2027 | 40 minutes | 4 times per week |')).toEqual([['Small-group math', 160, '2026-10-12', '2027-10-07']]);
  });
  it('of two grids stay two', () => {
    expect(services('# Services\n\n|!Service |!Frequency |!Start Date |\n| Math | 30 minutes weekly | 10/12/2026 |\n\n|!Related Service |!Frequency |!Start Date |\n| Speech | 20 minutes weekly | 10/13/2026 |')).toEqual([['Math', 30, '2026-10-12', null], ['Speech', 20, '2026-10-13', null]]);
  });
  it.each([
    ['a span in a column of its own', '|!Service Type |!Minutes |!Frequency |!Period |\n| Speech | 30 | 4 | per week |', 120],
    ['sessions beside a span', '|!Service Type |!Minutes |!Sessions |!Frequency |\n| Speech | 30 | 2 | Weekly |', 60],
    ['weekly minutes by setting', '|!Service |!Minutes Per Week in General Setting |!Minutes Per Week in Special Setting |\n| Science | 120 | 40 |', 160],
    ['weekly minutes and their total', '|!Service |!Minutes Per Week |!Total Minutes |\n| Science | 120 | 120 |', 120],
  ])('count %s', (_, rows, minutes) => expect(services(`# Special Education Services\n\n${rows}`)[0]?.[1]).toBe(minutes));
});

describe('dates under labels of other states', () => {
  it.each(['Most Recent MET Date', 'Date of last FIE', 'MFE Date', 'RR Date', 'Psychological Evaluation', 'Last Eligibility Determination'])('%s is the last evaluation', (label) => {
    expect(dates(`|!Grade |!${label} |!Eligibility Category |\n| 4 | 10/14/2024 | Autism |`).lastEvaluation?.iso).toBe('2024-10-14');
    expect(dates(`${label}: 10/14/2024`).lastEvaluation?.iso).toBe('2024-10-14');
  });
  it.each(['Next MET Date', 'RR Due', 'FIE Due', 'Next Eligibility Review'])('%s is the next evaluation', (label) => expect(dates(`${label}: 10/14/2027`).nextEvaluation?.iso).toBe('2027-10-14'));
  it.each(['Date Goal Met', 'Consent for Evaluation', 'Evaluation Referral Date', 'Date Evaluation Sent', 'Initial Eligibility Date'])('%s is no evaluation', (label) => expect(dates(`${label}: 10/14/2024`).lastEvaluation).toBeNull());
  it('of a services plan are its own under its title', () => {
    const { start, end } = plan('# SERVICES PLAN\n\nFor a student who is placed by the parents in a private school.\n\n| Student | Maya Ortiz |\n| Services Plan Start | 9/8/2026 |\n| Services Plan End | 6/11/2027 |').dates;
    expect([start?.iso, end?.iso]).toEqual(['2026-09-08', '2027-06-11']);
  });
  it('of the services are not the plan’s', () => expect(dates('# Services\n\nService: Speech\n\nStart Date: 9/8/2026').start).toBeNull());
});

describe('present levels', () => {
  it('keep what a cell says behind its area', () => {
    expect(levels('|!Area |!Strengths |!Concerns |\n| Academic: Language Arts: Maya reads below grade level. | Kind to peers | Comprehension |\n| Math | Knows her facts | Word problems |')).toEqual([
      ['Academic: Language Arts', 'performance', 'Maya reads below grade level.'],
      ['Academic: Language Arts', 'strengths', 'Kind to peers'],
      ['Academic: Language Arts', 'needs', 'Comprehension'],
      ['Math', 'strengths', 'Knows her facts'],
      ['Math', 'needs', 'Word problems'],
    ]);
  });
  it('keep a list of scores in one piece', () => expect(levels('## Evaluation Results\n\nWIAT-4: Word Reading 98. NYS Grade 4 ELA 2026: Level 3; Math: Level 1.')).toEqual([[null, 'evaluation-results', 'WIAT-4: Word Reading 98. NYS Grade 4 ELA 2026: Level 3; Math: Level 1.']]));
  it('join a measure that the line broke', () => expect(levels('In a 45-\nminute lesson Maya wrote 5 words.')[0]?.[2]).toBe('In a 45-minute lesson Maya wrote 5 words.'));
  it('leave a hanging hyphen', () => expect(levels('She reads 5-\nto 7-word sentences.')[0]?.[2]).toBe('She reads 5- to 7-word sentences.'));
});
