import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '../../../src/analyzer/model/plan.ts';
import { readPlan } from '../../../src/readers/plan/read-plan.ts';
import { layoutOf } from './layout-of.ts';

const read = (text: string): PlanDocument => readPlan(layoutOf(text));
const iep = (text: string): PlanDocument => read(`# Individualized Education Program\n\n${text}`);

const READ = 'By June 2027, Maya will read 90 words correct per minute in 3 of 4 probes.';
const WRITE = 'Maya will write five sentences with correct punctuation.';
const ROWS = `| ${READ} | 3 of 4 | Probe | P | | | |\n| ${WRITE} | 4 of 5 | Sample | I | | | |`;

describe('reporting periods under a wide header', () => {
  it.each([
    ['cells that reach down', '| ^2 Measurable Annual Goals | ^2 Criteria for Mastery | ^2 Method of Evaluation | >4 Progress at Reporting Period |\n| +3 1 | 2 | 3 | 4 |'],
    ['blank cells below', '| Measurable Annual Goals | Criteria for Mastery | Method of Evaluation | >4 Progress at Reporting Period |\n| | | | 1 | 2 | 3 | 4 |'],
    ['no cell that spans', '| Measurable Annual Goals | Criteria for Mastery | Method of Evaluation | Progress at Reporting Period | | | |\n| | | | 1 | 2 | 3 | 4 |'],
    ['two wide cells', '| !^2 Annual Goal | !>2 Evaluation | !>4 Progress at Reporting Period |\n| !+1 Criteria | !Method | !1 | !2 | !3 | !4 |'],
    ['the wide row first', '| >3 | >4 Progress at Reporting Period |\n| Measurable Annual Goals | Criteria for Mastery | Method of Evaluation | 1 | 2 | 3 | 4 |'],
  ])('reads goals and entries with %s', (_shape, header) => {
    const plan = iep(`## Measurable Annual Goals\n\n${header}\n${ROWS}`);
    expect(plan.goals.map(({ statement, criterion, method }) => [statement.text, criterion?.text, method?.text])).toEqual([[READ, '3 of 4', 'Probe'], [WRITE, '4 of 5', 'Sample']]);
    expect(plan.progress.map(({ goal, period, code }) => [goal, period, code?.text])).toEqual([[1, '1', 'P'], [2, '1', 'I']]);
  });
});

describe('labels nobody knows', () => {
  it.each([
    ['in the same box', `| Annual Goal: ${READ} // Reviewer Initials: QP |`],
    ['in the next box', `| Annual Goal: ${READ} |\n| Reviewer Initials: QP |`],
    ['in the left column', `| Annual Goal | ${READ} |\n| Baseline | 42 wcpm |\n| Reviewer Initials | QP |`],
    ['in the next paragraph', `**Annual Goal:** ${READ}\n\nReviewer Initials: QP`],
  ])('end a goal, and are kept, %s', (_place, form) => {
    const plan = iep(`## Goals\n\n${form}`);
    expect(plan.goals.map(({ statement }) => statement.text)).toEqual([READ]);
    expect(plan.paragraphs.map(({ text }) => text.text).join(' ')).toContain('QP');
  });

  it.each([
    ['Given a story, Maya will do two things: retell it and name the main person.'],
    ['Maya will follow this order. Step One: she opens the book.'],
    ['When Maya reads, she will use Reading Time: ten minutes.'],
  ])('are not found in "%s"', (statement) => expect(iep(`## Goals\n\n| Annual Goal: ${statement} |`).goals.map((goal) => goal.statement.text)).toEqual([statement]));

  it('are guessed in a grid that lists services', () => {
    const [service] = iep('## Services\n\n| !Type of service | !How many minutes | !Frequency | !Building or room used | !Date it will begin | !Who will provide it |\n| Speech | 30 | 2 times per week | Room 4 | 9/8/2026 | Ms. Lowe |').services;
    expect([service?.name.text, service?.minutesPerWeek, service?.location?.text, service?.start?.iso, service?.provider?.text]).toEqual(['Speech', 60, 'Room 4', '2026-09-08', 'Ms. Lowe']);
  });

  it('leave a sentence after a labelled goal a sentence', () => {
    const plan = iep(`## Goals\n\n**Annual Goal:** ${READ}\n\nMaya will bring her own book to the lesson.`);
    expect(plan.goals).toHaveLength(1);
    expect(plan.paragraphs).toContainEqual({ section: 'goals', text: expect.objectContaining({ text: 'Maya will bring her own book to the lesson.' }) });
  });
});

describe('labels without a colon', () => {
  it('are read with their values in one line', () => {
    const plan = iep('Name of Student Soren Lindqvist DOB 02/08/2016 Grade 5\n\nDate of IEP meeting 10/06/2026 IEP begins 10/12/2026 IEP ends 10/05/2027');
    expect([plan.student.name?.text, plan.student.birthDate?.iso, plan.student.grade?.text, plan.dates.meeting?.iso, plan.dates.start?.iso, plan.dates.end?.iso]).toEqual(['Soren Lindqvist', '2016-02-08', '5', '2026-10-06', '2026-10-12', '2027-10-05']);
  });

  it.each(['From 09/08/2026 to 10/09/2026 Maya left class 9 times.', 'On the 09/14/2026 probe Maya read 42 words.'])('are not found in "%s"', (text) => {
    const plan = iep(`## Present Levels\n\n${text}`);
    expect([plan.presentLevels[0]?.text.text, plan.dates.start]).toEqual([text, null]);
  });
});

const goalPage = (number: number, goal: string): string => `Goal Statement # ${number} of 2 Indicate Goal Area: ☐ Academic ☒ Functional\n\n**Goal Statement:** ${goal}`;

describe('one page a goal', () => {
  it('gives two goals of one area that area each', () => {
    expect(iep(`## Goals\n\n${goalPage(1, READ)}\n\n---\n\n${goalPage(2, WRITE)}`).goals.map(({ area, statement }) => [area?.text, statement.text])).toEqual([['Functional', READ], ['Functional', WRITE]]);
  });
});

describe('words broken at a line’s end', () => {
  it.each(['‐', '-', '\u00ad'])('are joined over "%s"', (hyphen) => {
    expect(iep(`## Annual Goals\n\n| Annual Goal: Maya will name inter${hyphen} // national signs. |`).goals[0]?.statement.text).toBe('Maya will name international signs.');
  });
  it('keep the hyphen of a compound', () => expect(iep('## Annual Goals\n\n| Annual Goal: Maya will solve two- // step problems. |').goals[0]?.statement.text).toBe('Maya will solve two-step problems.'));
});

describe('how often progress is told', () => {
  it.each(['Progress', 'Progress Report', 'Reported', 'Informe de progreso'])('is the schedule of a goal under "%s"', (label) => {
    const plan = iep(`## Goals\n\n| Annual Goal | ${READ} |\n| ${label} | Quarterly, in writing |`);
    expect([plan.goals[0]?.schedule?.text, plan.progress]).toEqual(['Quarterly, in writing', []]);
  });
  it('is no schedule where the words tell progress', () => expect(iep(`## Goals\n\n| Annual Goal | ${READ} |\n| Progress | P |`).goals[0]?.schedule).toBeNull());
});

describe('DRAFT', () => {
  it.each(['Form I-4 (Rev. 07/2025) Page 1 of 3 DRAFT', 'Maya Rivera 10/15/2026 Draft', 'D R A F T', 'DRAFT'])('is found in "%s"', (line) => expect(read(`${line}\n\n# IEP\n\nText.`).draft?.text.toUpperCase().replaceAll(' ', '')).toBe('DRAFT'));
  it.each(['The team read the DRAFT before the meeting and changed two of the goals in it.', 'Maya wrote a draft', 'She finished her first draft of the story on 10/15/2026'])('is not found in "%s"', (line) => expect(read(`# IEP\n\n${line}\n\nMore.`).draft).toBeNull());
});

describe('notices', () => {
  it.each([
    ['NOTICE OF ARD/IEP COMMITTEE DECISION', 'notice'],
    ['Notice of Proposed IEP Changes', 'notice'],
    ['Prior Notice of Refusal', 'notice'],
    ['Notice of Admission, Review, and Dismissal (ARD) Committee Meeting', 'meeting-invitation'],
    ['Notice of IEP Team Meeting', 'meeting-invitation'],
  ])('"%s" is a %s', (title, kind) => expect(read(`# ${title}\n\nStudent: Maya Rivera\n\nThe team met.`).kind).toBe(kind));

  it('keep their part open under headings of the same size that are no labels', () => {
    const { noticeElements } = iep('## Prior Written Notice\n\n### Description of the action proposed or refused\n\nThe team proposes speech therapy.\n\n### Description of each evaluation procedure, assessment, record or report used as a basis\n\nProbes.\n\n### Other factors relevant to the action\n\nNone.');
    expect(noticeElements?.filter(({ at }) => at !== null).map(({ id }) => id)).toEqual(['action', 'basis', 'factors']);
  });

  it('hold seven elements, found or not', () => {
    const { noticeElements } = read('# Prior Written Notice\n\n## Action proposed\n\nThe district proposes to end speech therapy.\n\n## Why the action is proposed\n\nMaya said 38 of 40 words.\n\n## Other options considered\n\nTherapy once a month.');
    expect(noticeElements?.map(({ id, at }) => `${id} ${at === null ? 'no' : 'yes'}`)).toEqual(['action yes', 'reason yes', 'basis no', 'safeguards no', 'sources no', 'options yes', 'factors no']);
    expect(iep('## Goals\n\nMaya will read.').noticeElements).toEqual([]);
  });
});

describe('who took part and who signed', () => {
  it('reads a grid of participants', () => {
    const { team } = iep('## IEP Team\n\n| !Name | !Title | !Signature |\n| Ana Rivera | Parent | |\n| Otis Brandt | Teacher | Otis Brandt |\n| Hugo Stahl | LEA representative | Excused |');
    expect(team?.map(({ name, role, attendance }) => [name?.text, role?.text, attendance])).toEqual([['Ana Rivera', 'Parent', 'listed'], ['Otis Brandt', 'Teacher', 'signed'], ['Hugo Stahl', 'LEA representative', 'excused']]);
  });

  it('reads a list of names with roles, and no sentence', () => {
    const { team } = iep('## Participants\n\n- Ana Rivera, mother\n- Dov Weil, speech-language pathologist\n- Everybody agreed, the teacher too');
    expect(team?.map(({ name, role }) => `${name?.text} ${role?.text}`)).toEqual(['Ana Rivera mother', 'Dov Weil speech-language pathologist']);
  });

  it('reads places to sign, and what signing means', () => {
    const { signatures, signatureMeanings } = iep('| Parent signature: Ana Rivera | Date: 11/05/2026 |\n| Student signature: ______________ | Date: ______ |\n\nSignature on this IEP documents attendance, not agreement.');
    expect(signatures?.map(({ who, name, date }) => [who, name?.text ?? null, date?.iso ?? null])).toEqual([['parent', 'Ana Rivera', '2026-11-05'], ['student', null, null]]);
    expect(signatureMeanings?.map(({ meaning }) => meaning)).toEqual(['not-agreement', 'attendance']);
  });

  it('reads a place with the name in brackets, and a meaning told in two sentences', () => {
    const { signatures, signatureMeanings } = iep('Signature on this page shows that the person took part in the meeting. It does not show agreement.\n\n| Parent signature (Ms. Rivera): ______ | Date: ____ |');
    expect([signatures?.map(({ who }) => who), signatureMeanings?.map(({ meaning }) => meaning)]).toEqual([['parent'], ['attendance', 'not-agreement']]);
  });

  it.each(['Maya’s signature is clear. It does not matter to her if others agree.', 'The signature is a picture. Maya does not agree with it.'])('takes no meaning from "%s"', (text) => {
    expect(iep(text).signatureMeanings?.map(({ meaning }) => meaning)).not.toContain('not-agreement');
  });

  it('takes no sentence about signing for a place to sign', () => expect(iep('Ms. Rivera wrote her signature under the notes.').signatures).toEqual([]));
});

describe('sections', () => {
  it('say whether their label was known or understood', () => {
    const { sections } = iep('## Annual Goals\n\nMaya will read 90 words.\n\n## Where Maya Is Now\n\nMaya reads 42 words.');
    expect(sections.map(({ id, certainty }) => [id, certainty])).toEqual([['goals', 'label'], ['present-levels', 'guess']]);
  });
});

describe('services without a grid of their own', () => {
  it('take a heading for their name', () => {
    const { services } = iep('## Services\n\n### Speech-Language Therapy\n\nFrequency: 2 times per week\n\nDuration: 30 minutes\n\nLocation: Room 4\n\n### Counseling\n\nFrequency: weekly\n\nDuration: 20 minutes');
    expect(services.map(({ name, minutesPerWeek, location }) => [name.text, minutesPerWeek, location?.text])).toEqual([['Speech-Language Therapy', 60, 'Room 4'], ['Counseling', 20, undefined]]);
  });
  it('take no heading for one when no amount follows', () => expect(iep('## Services\n\n### About this page\n\nThe team talked for an hour.').services).toEqual([]));
  it('leave out a row that is ticked No', () => expect(iep('## Related Services\n\n| Service | Yes | No | Amount |\n| Speech | ☒ | ☐ | 30 min weekly |\n| Physical therapy | ☐ | ☒ | |').services.map(({ name }) => name.text)).toEqual(['Speech']));
  it('take a value from the next paragraph when the page broke the line', () => {
    const [service] = iep('## Services\n\nService: Life skills Minutes: 50 Frequency: 5 times per week Site:\n\nTherapy room Start: 10/01/2026 End: 09/23/2027').services;
    expect([service?.location?.text, service?.minutesPerWeek, service?.start?.iso, service?.end?.iso]).toEqual(['Therapy room', 250, '2026-10-01', '2027-09-23']);
  });
});

describe('what is no goal among goals', () => {
  it('is a question that the form answers', () => expect(iep(`## Annual Goals\n\nGOAL 1\n\nStatement: ${READ}\n\nHow we will know: probes\n\nGOAL 2\n\nStatement: ${WRITE}`).goals.map(({ statement, method }) => [statement.text, method?.text])).toEqual([[READ, 'probes'], [WRITE, undefined]]));
});

describe('a lettered label in one run with its words', () => {
  it.each([' – ', '. ', ': ', ' (with results of assessments) '])('begins a new stretch of the present levels before "%s"', (joint) => {
    const { presentLevels } = iep(`## Information about the Student\n\nA. Strengths\n\nKind.\n\nB. Current Academic Achievement and Functional Performance${joint}Maya reads 42 wcpm.`);
    expect(presentLevels.map(({ role, text }) => [role, text.text])).toEqual([['strengths', 'Kind.'], ['performance', 'Maya reads 42 wcpm.']]);
  });
  it('is no part of the goal above it', () => expect(iep(`## Goals\n\n| Annual Goal: ${READ} // Monitored: weekly by the teacher |`).goals[0]?.statement.text).toBe(READ));
});

describe('tables turned on their side', () => {
  const SERVICES = '| !Service | !Resource room | !Speech therapy |\n| Frequency | 5 times per week | 2 times per week |\n| Minutes per session | 40 | 30 |\n| Location | Room 12 | Therapy room |\n| Start Date | 09/21/2026 | 09/28/2026 |';

  it.each([
    ['a named corner', SERVICES],
    ['a blank corner', SERVICES.replace('!Service', '')],
    ['plain names', SERVICES.replaceAll('!', '')],
  ])('give a service a column, with %s', (_corner, table) => {
    expect(iep(`## Services\n\n${table}`).services.map(({ name, minutesPerWeek, location, start }) => [name.text, minutesPerWeek, location?.text, start?.iso])).toEqual([['Resource room', 200, 'Room 12', '2026-09-21'], ['Speech therapy', 60, 'Therapy room', '2026-09-28']]);
  });

  it('give a goal a column', () => {
    const { goals } = iep(`## Annual Goals\n\n| Annual Goal | ${READ} | ${WRITE} |\n| Baseline | 42 words | 1 sentence |\n| Criteria | 3 of 4 probes | 4 of 5 samples |`);
    expect(goals.map(({ statement, baseline, criterion }) => [statement.text, baseline?.text, criterion?.text])).toEqual([[READ, '42 words', '3 of 4 probes'], [WRITE, '1 sentence', '4 of 5 samples']]);
  });

  it('are not seen in an upright grid or in pairs of labels', () => {
    const grid = iep('## Services\n\n| !Service | !Frequency | !Minutes |\n| Frequency group | 2 times per week | 30 |\n| Speech | 1 time per week | 20 |').services;
    expect(grid.map(({ name, minutesPerWeek }) => [name.text, minutesPerWeek])).toEqual([['Frequency group', 60], ['Speech', 20]]);
    const pairs = iep('## Services\n\n| Service | Speech | Frequency | 2 times per week |\n| Minutes per session | 30 | Location | Room 4 |\n| Start Date | 09/21/2026 | End Date | 09/20/2027 |').services;
    expect(pairs.map(({ name, minutesPerWeek, location, end }) => [name.text, minutesPerWeek, location?.text, end?.iso])).toEqual([['Speech', 60, 'Room 4', '2027-09-20']]);
  });
});

describe('boxes that hold label and value', () => {
  it('are no header, shaded or not', () => {
    const { goals } = iep(`## Annual Goals\n\n**Annual Goal 1:** ${READ}\n\n| !Criteria: 3 of 4 probes | !Method of measurement: Probe |`);
    expect(goals.map(({ criterion, method }) => [criterion?.text, method?.text])).toEqual([['3 of 4 probes', 'Probe']]);
  });
});

describe('what a form says where nothing is given', () => {
  it.each(['None', 'N/A', 'Not applicable', 'None at this time.'])('"%s" is no service', (none) => {
    expect(iep(`## Related Services\n\n| !Service | !Frequency | !Location |\n| Counseling | 30 minutes weekly | Office |\n| ${none} | | |`).services.map(({ name }) => name.text)).toEqual(['Counseling']);
  });

  it('is no accommodation under a list of strategies for behaviour', () => {
    expect(iep('## Consideration of Special Factors\n\nBehavior impedes learning: ☒ Yes ☐ No. Strategies: a seat near the door, a break card.\n\n## Accommodations\n\n- Large print').accommodations.map(({ text }) => text.text)).toEqual(['Large print']);
  });
});

describe('attendance', () => {
  it.each(['Attendance: 18 of 19 days.', 'Maya reads 42 words. Attendance: 94% this year.'])('is a fact in "%s", no list of people', (text) => {
    expect(iep(`## Present Levels\n\n${text}`).presentLevels.map((level) => level.text.text)).toEqual([text]);
  });
});

describe('dates and amounts in narrow columns', () => {
  it('are read although the column broke them', () => {
    const [service] = iep('## Services\n\n| !Service | !Minute // s per // session | !Frequenc // y | !Start // date | !End date |\n| Speech | 30 | 2 times // per week | 10/01/20 // 26 | 09/ // 23/2027 |').services;
    expect([service?.start?.iso, service?.end?.iso, service?.minutesPerWeek]).toEqual(['2026-10-01', '2027-09-23', 60]);
  });
  it('stay two numbers where no date was broken', () => expect(iep('## Annual Goals\n\n| Annual Goal: Maya will read on 10/01/20 // 26 words. |').goals[0]?.statement.text).toBe('Maya will read on 10/01/20 26 words.'));
});

describe('progress under a goal', () => {
  it('is measured by what the label says', () => {
    const plan = iep(`## Annual Goals\n\n| Annual Goal | ${READ} |\n| Progress toward the goal will be measured by | Weekly probes |\n| Progress will be reported | Each quarter |`);
    expect([plan.goals[0]?.method?.text, plan.goals[0]?.schedule?.text, plan.progress]).toEqual(['Weekly probes', 'Each quarter', []]);
  });
});

describe('parts under smaller headings', () => {
  it('stay present levels after the family’s concerns', () => {
    const levels = iep('## Present Levels\n\n### Parent Concerns\n\nMs. Rivera asks for books.\n\n### Work Skills\n\nMaya did 4 of 10 orders.\n\n### Effect of the Disability\n\nMaya needs steps in order.\n\n### Print Shop\n\nMaya cuts paper.').presentLevels;
    expect(levels.map(({ area, role, text }) => [area?.text ?? null, role, text.text])).toEqual([[null, 'parent-concerns', 'Ms. Rivera asks for books.'], ['Work Skills', 'performance', 'Maya did 4 of 10 orders.'], [null, 'impact', 'Maya needs steps in order.'], ['Print Shop', 'performance', 'Maya cuts paper.']]);
  });

  it('end at a heading as large as their own', () => expect(iep('## Present Levels\n\n### Parent Concerns\n\nNone.\n\n## Bus Schedule\n\nThe bus comes at eight.').presentLevels).toHaveLength(1));
});

describe('annual goals after a transition plan', () => {
  it('are goals', () => {
    const plan = iep(`## Transition\n\nNot required yet.\n\n## Measurable Annual Goals\n\n| !Annual Goal | !Criteria |\n| ${READ} | 3 of 4 |`);
    expect([plan.goals.map(({ postsecondary }) => postsecondary), plan.sections.map(({ id }) => id)]).toEqual([[false], ['transition', 'goals']]);
  });
});

describe('shapes that forms mix', () => {
  it('present levels after the goals are not a goal’s baseline', () => {
    const plan = iep(`## Measurable Annual Goals\n\n**Annual Goal:** ${READ}\n\n## Present Levels of Performance\n\nMaya reads 42 words.\n\n## Services\n\nSpeech: 30 minutes weekly`);
    expect(plan.presentLevels.map((l) => l.text.text)).toEqual(['Maya reads 42 words.']);
    expect(plan.goals[0]?.baseline).toBeNull();
  });
  it('an empty part ends at the next label', () => {
    const plan = iep('## Present Levels\n\n### Strengths\n\n### Parent Concerns\n\n### Needs\n\nMaya needs help with long words.\n\n## Accommodations\n\n## Services\n\nSpeech: 30 minutes weekly');
    expect(plan.presentLevels.map((l) => [l.role, l.blank, l.text.text])).toEqual([['needs', false, 'Maya needs help with long words.']]);
    expect(plan.accommodations).toEqual([]);
  });
  it('an empty box is blank', () => {
    const plan = iep('## Present Levels\n\n| **Strengths** |\n| **Parent Concerns** |\n| **Needs** // Maya needs help with long words. |');
    expect(plan.presentLevels.map((l) => [l.role, l.blank])).toEqual([['strengths', true], ['parent-concerns', true], ['needs', false]]);
  });
  it('values beside their label and below it', () => {
    const plan = iep(`## Annual Goals\n\n| Annual Goal | ${READ} |\n| Baseline // 42 wcpm | Criteria // 3 of 4 probes |\n| Method | Weekly probe |`);
    expect(plan.goals.map((g) => [g.statement.text, g.baseline?.text, g.criterion?.text, g.method?.text])).toEqual([[READ, '42 wcpm', '3 of 4 probes', 'Weekly probe']]);
  });
  it('labels in a row above their values', () => {
    const plan = iep(`## Annual Goals\n\n| >3 **Annual Goal** // ${READ} |\n| Baseline | Criteria | Method |\n| 42 wcpm | 3 of 4 probes | Weekly probe |`);
    expect(plan.goals.map((g) => [g.statement.text, g.baseline?.text, g.criterion?.text, g.method?.text])).toEqual([[READ, '42 wcpm', '3 of 4 probes', 'Weekly probe']]);
  });
  it('a header printed again on the next page', () => {
    const plan = iep(`## Annual Goals\n\n| !Annual Goal | !Criteria | !Method |\n| ${READ} | 3 of 4 | Probe |\n\n---\n\n|+\n| !Annual Goal | !Criteria | !Method |\n| ${WRITE} | 4 of 5 | Sample |`);
    expect(plan.goals.map((g) => [g.statement.text, g.criterion?.text])).toEqual([[READ, '3 of 4'], [WRITE, '4 of 5']]);
  });
  it('titles whose letters stand apart, or whose words do not', () => {
    const plan = iep(`## A N N U A L  G O A L S\n\n**Annual Goal:** ${READ}\n\n## S E R V I C E S\n\nSpeech: 30 minutes weekly\n\n## ACCOMMODATIONSANDMODIFICATIONS\n\n- Large print`);
    expect([plan.goals.length, plan.services.length, plan.accommodations.map((a) => a.text.text)]).toEqual([1, 1, ['Large print']]);
  });
  it('N/A is no objective and no accommodation', () => {
    const plan = iep(`## Annual Goals\n\n| Annual Goal | ${READ} |\n| Baseline | N/A |\n| Short-Term Objectives | N/A |\n\n## Accommodations\n\n| Accommodations | N/A |\n\n## Present Levels\n\n| Health | N/A |\n| Reading | Maya reads 42 words. |`);
    expect(plan.goals[0]?.objectives).toEqual([]);
    expect(plan.accommodations).toEqual([]);
    expect(plan.presentLevels.map((l) => [l.role, l.text.text])).toEqual([['health', 'N/A'], ['performance', 'Maya reads 42 words.']]);
  });
  it('an unknown label after a sentence of a goal', () => {
    const plan = iep(`## Annual Goals\n\n**Annual Goal:** ${READ} Data Collected By: Ms. Lowe\n\n**Baseline:** 42 wcpm (May). Data Collected By: aide`);
    expect(plan.goals.map((g) => [g.statement.text, g.baseline?.text])).toEqual([[READ, '42 wcpm (May).']]);
  });
  it('rows of date, code and comment under each goal', () => {
    const plan = iep(`## Annual Goals\n\n**Annual Goal 1:** ${READ}\n\n| Date | Code | Comment |\n| 11/06/2026 | S | Maya read 60 words. |\n| | | |\n\n**Annual Goal 2:** ${WRITE}\n\n| Date | Code | Comment |\n| 11/06/2026 | L | Maya wrote two. |`);
    expect(plan.progress.map((e) => [e.goal, e.date?.iso, e.code?.text, e.comment?.text])).toEqual([[1, '2026-11-06', 'S', 'Maya read 60 words.'], [2, '2026-11-06', 'L', 'Maya wrote two.']]);
  });
  it('boxes of date, code and comment', () => {
    const plan = iep(`## Annual Goals\n\n**Annual Goal 1:** ${READ}\n\n| Date: 11/06/2026 | Code: S | Comment: Maya read 60 words. |\n| Date: | Code: | Comment: |`);
    expect(plan.progress.map((e) => [e.goal, e.date?.iso, e.code?.text, e.comment?.text])).toEqual([[1, '2026-11-06', 'S', 'Maya read 60 words.']]);
  });
  it('a word of a sentence that fills a line is no label', () => {
    const plan = read('# Individualized Education Program\n\n## Present Levels\n\nMaya can follow a story when she has the pictures and she can retell the beginning, the middle and the\nend of it. She still needs help with\nreading.\n\nMaya met the teacher and spoke about her\nStrengths\nand about what she likes.');
    expect(plan.presentLevels.map((l) => l.text.text)).toEqual(['Maya can follow a story when she has the pictures and she can retell the beginning, the middle and the end of it. She still needs help with reading.', 'Maya met the teacher and spoke about her Strengths and about what she likes.']);
  });
});

const levelsWith = (line: string): readonly string[] => iep(`## Present Levels\n\n${line}\n\nMaya reads 42 words.`).presentLevels.map(({ text }) => text.text);

describe('what the form itself says in slanted print', () => {
  it.each(['Think of the whole day and of every place where learning happens.', 'Data older than twelve months does not belong here.'])('is no content: "%s"', (sentence) => {
    expect([levelsWith(`_${sentence}_`), levelsWith(sentence)]).toEqual([['Maya reads 42 words.'], [sentence, 'Maya reads 42 words.']]);
  });

  it.each(['Maya reads 42 words in a minute.', 'When she is tired she leaves the circle.', 'Last spring Maya left the circle often.'])('is content when it speaks of the child: "%s"', (sentence) => {
    expect(iep(`## Present Levels\n\n_${sentence}_`).presentLevels.map(({ text }) => text.text)).toEqual([sentence]);
  });
});

describe('an aside in a label', () => {
  it('with a full stop in it does not end the label', () => {
    expect(iep('## Present Levels\n\n| **Assessment Data (e.g. from the preschool, from home)** // Maya named 15 letters in May. |').presentLevels.map(({ role, text }) => [role, text.text])).toEqual([['evaluation-results', 'Maya named 15 letters in May.']]);
  });
});

/** A plan of one page whose last two lines stand this far from its lower edge. */
function footed(foot: string, bottom: number): PlanDocument {
  const layout = layoutOf(`# Individualized Education Program\n\n## Accommodations\n\n- Large print\n\nFORM 12-B\n\n${foot}`);
  const rect = [72, bottom, 200, bottom + 10] as const;
  return readPlan({ ...layout, pages: layout.pages.map((page) => ({ ...page, blocks: page.blocks.map((block, index) => (block.kind === 'paragraph' && index > 2 ? { ...block, lines: block.lines.map((line) => ({ ...line, rect })) } : block)) })) });
}

describe('the foot of a document of one page', () => {
  it.each(['Page 1 of 1', '1 / 1'])('is no accommodation: "%s"', (foot) => expect(footed(foot, 30).accommodations.map(({ text }) => text.text)).toEqual(['Large print']));

  it('is none without a page number, and none far above the edge', () => {
    expect(footed('Extra time on tests', 30).accommodations.map(({ text }) => text.text)).toContain('Extra time on tests');
    expect(JSON.stringify(footed('Page 1 of 1', 300))).toContain('FORM 12-B');
  });
});

describe('a plan a school wrote in its own words', () => {
  const OWN = `The plan runs from September 8, 2026 to September 1, 2027.\n\n## Yearly goals\n\n${READ}\n\n## Things that make class work\n\n- Word bank on the desk\n\n## What her mother worries about\n\nThat Maya copies from friends.`;

  it('has its goals, its help, its worries and the days it runs', () => {
    const plan = iep(OWN);
    expect(plan.goals.map(({ statement }) => statement.text)).toEqual([READ]);
    expect(plan.accommodations.map(({ text }) => text.text)).toEqual(['Word bank on the desk']);
    expect(plan.presentLevels.map(({ role, text }) => [role, text.text])).toEqual([['parent-concerns', 'That Maya copies from friends.']]);
    expect([plan.dates.start?.iso, plan.dates.end?.iso]).toEqual(['2026-09-08', '2027-09-01']);
  });

  it.each([
    ['a span of something else', 'The unit from October 1, 2026 to October 20, 2026 went well.'],
    ['two days in one sentence', 'The plan starts on September 8, 2026 and a letter went to Ms. Ruiz on September 9, 2026.'],
  ])('takes no end from %s', (_what, words) => {
    expect(iep(words).dates.end).toBeNull();
  });
});

describe('labels of state forms', () => {
  it.each([
    ['describes how progress is measured', 'Describe how progress toward the annual goal will be measured: Tally sheet, weekly', 'Tally sheet, weekly'],
    ['asks how', 'How will progress be measured? Tally sheet, weekly', 'Tally sheet, weekly'],
  ])('a method that %s', (_how, line, method) => {
    expect(iep(`## Annual Goals\n\n**Annual Goal:** ${READ}\n\n${line}`).goals.map(({ method: found }) => found?.text)).toEqual([method]);
  });

  it('a re-evaluation that a form calls eligibility', () => {
    expect(iep('Next Eligibility Due: 12/04/2027').dates.nextEvaluation?.iso).toBe('2027-12-04');
  });
});

const servicesTable = (head: string, row: string): PlanDocument => iep(`## Services\n\n| !${head} | !Initiation | !Duration | !Frequency | !Location |\n| ${row} | 09/07/2026 | 09/02/2027 | Daily | All classes |`);

describe('tables with days and places under Services', () => {
  it('whose first column is named accommodations hold accommodations', () => {
    const plan = servicesTable('Supplementary Aids and Services / Accommodations', 'Break pass used at any time');
    expect(plan.accommodations.map(({ text }) => text.text)).toEqual(['Break pass used at any time']);
    expect(plan.services).toEqual([]);
  });

  it.each(['Related Services', 'Special Education Services'])('whose first column is named %s hold services', (head) => {
    const plan = servicesTable(head, 'Counseling');
    expect(plan.services.map(({ name }) => name.text)).toEqual(['Counseling']);
    expect(plan.accommodations).toEqual([]);
  });
});
