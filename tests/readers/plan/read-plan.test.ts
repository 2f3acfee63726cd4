import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/analyzer/model/evidence.ts';
import type { PlanDocument } from '../../../src/analyzer/model/plan.ts';
import { readPlan } from '../../../src/readers/plan/read-plan.ts';
import { layoutOf } from './layout-of.ts';

const read = (text: string): PlanDocument => readPlan(layoutOf(text));
const goalsOf = (text: string) => read(`# Individualized Education Program\n\n${text}`).goals.map(({ area, statement, baseline }) => [area?.text ?? null, statement.text, baseline?.text ?? null]);
const servicesOf = (text: string) => read(`# Individualized Education Program\n\n## Services\n\n${text}`).services.map(({ name, amount, minutesPerWeek, start, end }) => [name.text, amount?.text ?? null, minutesPerWeek, start?.iso ?? null, end?.iso ?? null]);
const accommodationsOf = (text: string) => read(`# Individualized Education Program\n\n## Accommodations\n\n${text}`).accommodations.map(({ text: words, kind, setting }) => [words.text, kind, setting?.text ?? null]);
const levelsOf = (text: string) => read(`# Individualized Education Program\n\n## Present Levels\n\n${text}`).presentLevels.map(({ area, role, text: words, blank }) => [area?.text ?? null, role, blank ? null : words.text]);
const progressOf = (text: string) => read(`# IEP Progress Report\n\n${text}`).progress.map(({ goal, period, code, comment }) => [goal, period, code?.text ?? null, comment?.text ?? null]);

const READ = 'By June 2027, Maya will read 90 words correct per minute in 3 of 4 probes.';
const WRITE = 'Maya will write five sentences with correct punctuation.';

describe('goals', () => {
  it.each([
    ['a labelled box a goal', `## Goals\n\n| Area of Need: Reading | Measurable Annual Goal #: 1 |\n| Baseline: 42 wcpm | Goal: ${READ} |\n\n| Area of Need: Writing | Measurable Annual Goal #: 2 |\n| Baseline: ______ | Goal: ${WRITE} |`],
    ['a table row a goal', `## Measurable Annual Goals\n\n| !Area | !Annual Goals what the student will be expected to achieve | !Baseline | !Criteria |\n| Reading | ${READ} | 42 wcpm | 3 of 4 |\n| Writing | ${WRITE} | | |`],
    ['areas as full-width rows of the grid', `## Goals\n\n| !Annual Goal | !Baseline |\n| >2 Reading |\n| ${READ} | 42 wcpm |\n| >2 Writing |\n| ${WRITE} | |`],
    ['headings and label paragraphs', `## Annual Goals\n\n### Goal 1: Reading\n\n**Baseline:** 42 wcpm\n\n**Goal:** ${READ}\n\n### Goal 2: Writing\n\n**Goal:** ${WRITE}`],
    ['labels in the left cell', `## Goals\n\n### Goal 1\n\n| Area | Reading |\n| Annual goal | ${READ} |\n| Present level / baseline / data | 42 wcpm |\n\n### Goal 2\n\n| Area | Writing |\n| Annual goal | ${WRITE} |\n| Baseline | |`],
    ['labels broken over lines and misspelt', `## Goals\n\n| Area of // Need | Reading |\n| Measureable // Annual Goal | ${READ} |\n| Basline | 42 wcpm |\n\n| Area of // Need | Writing |\n| Measureable // Annual Goal | ${WRITE} |`],
  ])('reads %s', (_shape, text) => {
    expect(goalsOf(text)).toEqual([
      ['Reading', READ, '42 wcpm'],
      ['Writing', WRITE, null],
    ]);
  });

  it('reads goals from a plain paragraph under the word "Goals"', () => {
    expect(goalsOf(`Goals\n\n${READ} ${WRITE}`)).toEqual([
      [null, READ, null],
      [null, WRITE, null],
    ]);
  });

  it('reads a bulleted list as goals, and lettered items under a goal as its objectives', () => {
    expect(goalsOf(`## Goals\n\n- ${READ}\n- ${WRITE}`)).toHaveLength(2);
    const [goal] = read(`# IEP\n\n## Goals\n\n**Annual Goal 1:** ${READ}\n\n**Short-Term Objectives**\n\na. Maya will read 60 wcpm.\nb. Maya will read 75 wcpm.`).goals;
    expect(goal?.objectives.map(({ text }) => text)).toEqual(['Maya will read 60 wcpm.', 'Maya will read 75 wcpm.']);
  });

  it('gives a goal the grid of its parts, its present level and its progress row', () => {
    const plan = read(`# IEP\n\n| >3 MEASURABLE ANNUAL GOAL # 1 |\n| >3 ${READ} |\n| Criteria | Method | Schedule |\n| 3 of 4 | Probes | Weekly |\n| >3 Progress |\n| Date: 11/1/2026 | Code: P | Comment: 51 wcpm |`);
    expect(plan.goals.map(({ statement, criterion, method, schedule }) => [statement.text, criterion?.text, method?.text, schedule?.text])).toEqual([[READ, '3 of 4', 'Probes', 'Weekly']]);
    expect(plan.progress.map(({ goal, code, comment }) => [goal, code?.text, comment?.text])).toEqual([[1, 'P', '51 wcpm']]);
  });

  it('never splits a labelled goal into two, and sends its reporting sentence where it belongs', () => {
    const [goal, more] = read(`# IEP\n\n## Goals\n\n**Goal 1:** ${READ} Maya will use a grade 4 text. Progress will be reported each quarter.`).goals;
    expect([goal?.statement.text, goal?.schedule?.text, more]).toEqual([`${READ} Maya will use a grade 4 text.`, 'Progress will be reported each quarter.', undefined]);
  });

  it('never swallows the next part', () => {
    const plan = read(`# IEP\n\n## Goals\n\n**Annual Goal:** ${READ}\n\n## Least Restrictive Environment\n\nMaya will leave class for 30 minutes.`);
    expect(plan.goals.map(({ statement }) => statement.text)).toEqual([READ]);
    expect(plan.paragraphs).toContainEqual({ section: 'lre', text: expect.objectContaining({ text: 'Maya will leave class for 30 minutes.' }) });
  });

  it('gives each goal the present level printed above it', () => {
    const plan = read(`# IEP\n\n## Goals\n\n| Goal # 1 of 2 Area: Reading |\n| Present level of academic achievement and functional performance: Maya reads 42 wcpm. |\n| Measurable annual goal: ${READ} |\n| Goal # 2 of 2 Area: Writing |\n| Present level of academic achievement and functional performance: 2 of 5 sentences. |\n| Measurable annual goal: ${WRITE} |`);
    expect(plan.goals.map(({ baseline }) => baseline?.text)).toEqual(['Maya reads 42 wcpm.', '2 of 5 sentences.']);
    expect(plan.presentLevels.map(({ area, text }) => [area?.text, text.text])).toEqual([
      ['Reading', 'Maya reads 42 wcpm.'],
      ['Writing', '2 of 5 sentences.'],
    ]);
  });

  it('reads only the ticked methods, and nothing where none is ticked', () => {
    const [first, second] = read(`# IEP\n\n## Goals\n\n| Annual Goal 1: ${READ} |\n| Method of evaluation: ☐ Observation ☒ Data charts ☐ Tests |\n\n| Annual Goal 2: ${WRITE} |\n| Method of evaluation: ☐ Observation ☐ Data charts |`).goals;
    expect([first?.method?.text, second?.method ?? null]).toEqual(['Data charts', null]);
  });

  it('points at the words on the right page', () => {
    const goal = read(`# IEP\n\n## Goals\n\n---\n\n**Annual Goal:** ${READ}`).goals[0];
    const evidence = goal === undefined ? null : quote(goal.statement);
    expect(evidence).toMatchObject({ kind: 'pdf', page: 2, quote: READ });
  });

  it.each([
    ['a blank template', '## Measurable Annual Goals\n\nEach goal must include a condition and a criterion.\n\n| Area of Need: ________ | Measurable Annual Goal: ____________ |\n| Baseline: ________ | |'],
    ['goals talked about in notes', '## Meeting Notes\n\nThe team talked about goals. Maya will start a new book.'],
    ['a service that will be given', '## Services\n\nThe therapist will see Maya for 30 minutes weekly.'],
  ])('finds no goal in %s', (_what, text) => expect(goalsOf(text)).toEqual([]));

  it('goes on with a row that the page broke', () => {
    expect(goalsOf(`## Goals\n\n| !Annual Goal | !Baseline |\n| By June 2027, Maya will read | 42 |\n\n---\n\n|+\n| !Annual Goal | !Baseline |\n| | wcpm |\n| ${WRITE} | 2 of 5 |`)).toEqual([
      [null, 'By June 2027, Maya will read', '42 wcpm'],
      [null, WRITE, '2 of 5'],
    ]);
  });
});

describe('services', () => {
  it.each([
    ['a grid', '| !Service | !Frequency | !Minutes per session | !Start Date | !End Date |\n| Speech | 2 times per week | 30 | 9/8/2026 | 9/7/2027 |', [['Speech', '2 times per week 30', 60, '2026-09-08', '2027-09-07']]],
    ['a grid whose header is not marked', '| Service | Frequency | Amount | Location | Duration |\n| Reading | 5 times/week | 30 minutes | Special education | 10/1/26 - 9/29/27 |', [['Reading', '5 times/week 30 minutes', 150, '2026-10-01', '2027-09-29']]],
    ['boxes', '| Service: Speech | Start Date: 9/8/2026 | End Date: 9/7/2027 |\n| Provider: District | >2 Duration/Freq: 30 min x 2 Totaling: 60 min served weekly |', [['Speech', '30 min x 2 Totaling: 60 min served weekly', 60, '2026-09-08', '2027-09-07']]],
    ['a line with a hedge', 'Speech/Language Therapy - up to 30 minutes weekly', [['Speech/Language Therapy', 'up to 30 minutes weekly', null, null, null]]],
    ['lines', 'Speech therapy: 30 minutes, 2 times per week\n\nCounseling 20 minutes weekly', [['Speech therapy', '30 minutes, 2 times per week', 60, null, null], ['Counseling', '20 minutes weekly', 20, null, null]]],
    ['a hedged amount, left open', '| !Service | !Frequency |\n| Speech | as needed |', [['Speech', 'as needed', null, null, null]]],
  ])('reads %s', (_shape, text, expected) => expect(servicesOf(text)).toEqual(expected));
});

describe('accommodations', () => {
  it.each([
    ['list items', '- Extended time\n- Seat near the teacher', [['Extended time', 'accommodation', null], ['Seat near the teacher', 'accommodation', null]]],
    ['sentences of a paragraph', 'A fact chart on the desk. Directions shown in writing.', [['A fact chart on the desk.', 'accommodation', null], ['Directions shown in writing.', 'accommodation', null]]],
    ['one item with a semicolon', '| !Accommodation | !Location |\n| Extra time of 50%; clock stops for snacks | All classes |', [['Extra time of 50%; clock stops for snacks', 'accommodation', 'All classes']]],
    ['ticked classes', '| Accommodation | ELAR | Math | Science |\n| Break card on desk | ☒ | | ☒ |', [['Break card on desk', 'accommodation', 'ELAR Science']]],
    ['ticked boxes only', '☒ Calculator ☐ Scribe ☒ Large print', [['Calculator', 'accommodation', null], ['Large print', 'accommodation', null]]],
    ['nothing', 'None', []],
  ])('reads %s', (_shape, text, expected) => expect(accommodationsOf(text)).toEqual(expected));
});

describe('present levels', () => {
  it('reads areas, roles and blank boxes', () => {
    expect(levelsOf('### Reading\n\nMaya reads 42 wcpm.\n\n**Strengths:** She is kind.\n\n**Parent Concerns:** ________\n\n**Impact of Disability:** She reads 3 of 10 pages.')).toEqual([
      ['Reading', 'performance', 'Maya reads 42 wcpm.'],
      [null, 'strengths', 'She is kind.'],
      [null, 'parent-concerns', null],
      [null, 'impact', 'She reads 3 of 10 pages.'],
    ]);
  });

  it('keeps the roles that stand under an area with that area', () => {
    expect(levelsOf('| >2 READING |\n| Data/Source | i-Ready 512 |\n| Strengths | Decodes words. |\n| >2 MATH |\n| Data/Source | Not an area of need. |')).toEqual([
      ['READING', 'performance', 'i-Ready 512'],
      ['READING', 'strengths', 'Decodes words.'],
      ['MATH', 'performance', 'Not an area of need.'],
    ]);
  });

  it('reads a grid of areas', () => {
    expect(levelsOf('| !Area | !Present level of performance | !Impact of disability |\n| Reading | 42 wcpm | Slow |\n| Math | 5 of 10 | |')).toEqual([
      ['Reading', 'performance', '42 wcpm'],
      ['Reading', 'impact', 'Slow'],
      ['Math', 'performance', '5 of 10'],
    ]);
  });

  it.each(['Describe the student’s present levels in each area affected by the disability.', 'Include sources and dates of information about the student.', '(What can the student do in each area of need?)'])('takes "%s" for an instruction', (text) => expect(levelsOf(text)).toEqual([]));
  it('does not take "Math is a strength." for a label', () => expect(levelsOf('Math is a strength. She scored 92%.')).toEqual([[null, 'performance', 'Math is a strength. She scored 92%.']]));
  it.each(['Maya was asked to describe the picture and used 3 words.', 'The student must be reminded 5 times a day.'])('takes "%s" for content', (text) => expect(levelsOf(text)).toHaveLength(1));
  it('does not take a colon inside a sentence for a label', () => {
    expect(levelsOf("Maya's disability affects how she works: she stops after 2 of 10 problems.")).toEqual([[null, 'performance', "Maya's disability affects how she works: she stops after 2 of 10 problems."]]);
  });
});

describe('progress', () => {
  it.each([
    ['boxes', `Reporting Period: Quarter 1\n\n**Goal 1:** Reading\n\n${READ}\n\n| Progress code | SP |\n| Comment | 51 wcpm on 11/4/2026 |`, [[1, 'Quarter 1', 'SP', '51 wcpm on 11/4/2026']]],
    ['period columns', `| !Annual goal | !Q1 | !Q2 | !Comments |\n| 1. ${READ} | P | | A joy to teach! |`, [[1, 'Q1', 'P', 'A joy to teach!']]],
    ['periods across, date and code down', `**Goal 2:** ${READ}\n\n| | !1st Quarter | !2nd Quarter |\n| Date | 11/6/2026 | 1/22/2027 |\n| Code | P | I |\n| Comments | 51 wcpm | |`, [[2, '1st Quarter', 'P', '51 wcpm'], [2, '2nd Quarter', 'I', null]]],
  ])('reads %s', (_shape, text, expected) => expect(progressOf(text)).toEqual(expected));

  it('keeps the key to the codes apart from the entries', () => {
    const plan = read(`# IEP Progress Report\n\nProgress Codes: M = Mastered; P = Progressing; NA = Not addressed\n\n**Goal 1:** ${READ}\n\n**Progress:** P`);
    expect(plan.legend.map(({ code, meaning }) => [code, meaning.text])).toEqual([['M', 'Mastered'], ['P', 'Progressing'], ['NA', 'Not addressed']]);
    expect(plan.progress.map(({ code }) => code?.text)).toEqual(['P']);
  });
});

describe('who and when', () => {
  it('reads boxes, rows under names, and facts repeated on every page', () => {
    const boxes = read('# IEP\n\nStudent: Rivera, Maya DOB: 3/14/2015 Grade: 5\n\n| IEP Meeting Date: 11/12/2026 | Next Annual Review: 11/11/2027 | Date of most recent FIE: 2/1/2025 |');
    expect([boxes.student.firstName, boxes.student.birthDate?.iso, boxes.student.grade?.text, boxes.dates.meeting?.iso, boxes.dates.nextReview?.iso, boxes.dates.lastEvaluation?.iso]).toEqual(['Maya', '2015-03-14', '5', '2026-11-12', '2027-11-11', '2025-02-01']);
    const row = read('# IEP\n\n| !Student Name | !Grade | !Meeting Date |\n| Marcus Bell | 8 | 11/4/2026 |');
    expect([row.student.firstName, row.student.grade?.text, row.dates.meeting?.iso]).toEqual(['Marcus', '8', '2026-11-04']);
    const furniture = readPlan(layoutOf('# IEP\n\nText.', { repeated: ['Student Name: Ibarra, Marisol', 'IEP Date: 11/06/2026', 'DRAFT'] }));
    expect([furniture.student.firstName, furniture.dates.meeting?.iso, furniture.draft?.text]).toEqual(['Marisol', '2026-11-06', 'DRAFT']);
  });

  it('reads a plan without boxes from its sentences', () => {
    const plan = read('# Individualized Education Program for Priya Raman\n\nHer team met on September 29, 2026. It starts on October 5, 2026 and ends on September 28, 2027.\n\n## Annual Goals\n\nPriya will retell a story.');
    expect([plan.student.firstName, plan.dates.meeting?.iso, plan.dates.start?.iso, plan.dates.end?.iso]).toEqual(['Priya', '2026-09-29', '2026-10-05', '2027-09-28']);
  });

  it('takes a service date for no date of the plan', () => {
    expect(read('# IEP\n\n## Services\n\n| !Service | !Start Date |\n| Speech | 9/8/2026 |').dates.start).toBeNull();
  });
});
