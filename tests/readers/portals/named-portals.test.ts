import { describe, expect, it } from 'vitest';
import type { Gradebook } from '../../../src/analyzer/model/gradebook.ts';
import { readPortal } from '../../../src/readers/portals/read-portal.ts';
import { pageOf } from './saved-page.ts';

const books = (html: string, url: string): readonly Gradebook[] => {
  const reading = readPortal(pageOf(html, url));
  return reading.outcome === 'read' ? reading.gradebooks : [];
};
/** `portal: name=raw @term` for the first child. */
const said = (html: string, url = 'https://district.example/'): string[] => (books(html, url)[0]?.courses ?? []).map((course) => `${course.name}=${course.mark.raw}${course.term === null ? '' : ` @${course.term}`}`);
const portal = (html: string, url = 'https://district.example/'): string | undefined => books(html, url)[0]?.portal;

const powerschoolRow = (id: number, name: string, ...cells: string[]): string => `<tr class="center" id="ccid_${id}"><td>${id}(A)</td><td>A</td><td>E</td><td align="left">${name}<br><a href="mailto:t@x">Smith, John</a> - Rm: 105</td>${cells.join('')}<td>2</td><td>0</td></tr>`;
const termCell = (term: string, text: string): string => `<td><a href="scores.html?frn=1&fg=${term}">${text}</a></td>`;
const powerschoolHead = '<tr class="center th2"><th rowspan="2">Exp</th><th colspan="2">This Week</th><th rowspan="2">Course</th><th rowspan="2">Q1</th><th rowspan="2">Q2</th><th rowspan="2">Y1</th><th rowspan="2">Absences</th><th rowspan="2">Tardies</th></tr><tr class="center th2"><th>M</th><th>T</th></tr>';
const powerschoolGrid = (rows: string): string => `<h1>Grades and Attendance</h1><div id="quickLookup"><table class="linkDescList grid">${powerschoolHead}${rows}</table></div>`;

describe('PowerSchool', () => {
  it('takes terms from the links, and never a weekday code or the year', () => {
    const page = powerschoolGrid(powerschoolRow(1, 'AP Calculus BC', termCell('Q1', 'F<br>40'), termCell('Q2', 'A-<br>90'), termCell('Y1', 'D<br>65')) + powerschoolRow(2, 'Art', termCell('Q1', '--'), '<td>--</td>', '<td></td>'));
    expect(portal(page)).toBe('powerschool');
    expect(said(page)).toEqual(['AP Calculus BC=A- 90 @Q2', 'Art= @Q2']);
    expect(books(page, 'https://district.example/')[0]?.courses[0]).toMatchObject({ teacher: 'Smith, John', absences: 2, otherTerms: [{ term: 'Q1' }] });
  });

  it('skips placeholder rows and says "not ready" for an empty grid', () => {
    expect(said(powerschoolGrid(powerschoolRow(1, 'Not Available', '<td></td>', '<td></td>', '<td></td>') + powerschoolRow(2, 'Art', termCell('Q1', 'B'), termCell('Q2', 'P'), '<td></td>')))).toEqual(['Art=P @Q2']);
    expect(readPortal(pageOf(powerschoolGrid('')))).toEqual({ outcome: 'not-ready', portal: 'powerschool' });
  });
});

const canvasList = (rows: string): string => `<div id="application" class="ic-app"><div id="content"><table class="course_details student_grades"><thead><tr><th>Course</th><th>Grade</th></tr></thead>${rows}</table></div></div>`;
const canvasRow = (course: number, child: number, name: string, percent: string): string => `<tr><td class="course"><a href="/courses/${course}/grades/${child}">${name}</a></td><td class="percent">${percent}</td></tr>`;

describe('Canvas', () => {
  it('keeps two observed children apart and drops the name before each course', () => {
    const found = books(canvasList(canvasRow(1, 7, 'Ana Ruiz, Biology', '91%') + canvasRow(2, 7, 'Ana Ruiz, Art', 'N/A') + canvasRow(3, 8, 'Leo Ruiz, Biology', '52%') + canvasRow(4, 8, 'Leo Ruiz, PE', '99%')), 'https://x.instructure.com/grades');
    expect(found.map((book) => [book.student].concat(book.courses.map((course) => `${course.name}=${course.mark.raw}`)))).toEqual([
      ['Ana Ruiz', 'Biology=91%', 'Art='],
      ['Leo Ruiz', 'Biology=52%', 'PE=99%'],
    ]);
  });

  it('reads the React view by its labels', () => {
    const page = '<div id="application" class="ic-app"><div id="breadcrumbs"><a href="/courses/5">Chemistry</a></div><div id="grade-summary-react"><h1>Grades for Ana Ruiz</h1><div>Total: 72.5% (C-)</div></div></div>';
    expect(books(page, 'https://x.instructure.com/courses/5/grades')[0]).toMatchObject({ student: 'Ana Ruiz', courses: [{ name: 'Chemistry', mark: { letter: 'C-', percent: 72.5 } }] });
  });
});

const campusCard = (name: string, tasks: string): string => `<div class="collapsible-card grades__card"><tl-grading-section-header><h4><a>${name}</a></h4></tl-grading-section-header><tl-grading-task-list>${tasks}</tl-grading-task-list></div>`;
const campusTask = (name: string, score: string): string => `<li><div>${name}</div><tl-grading-score>${score}</tl-grading-score></li>`;
const campusPage = `<app-grades>${campusCard('Algebra 1', campusTask('Quarter Grade (Q2)', '<b>D+</b> <b>(68.2%)</b>') + campusTask('Citizenship (Q2)', '<b>U</b>') + campusTask('Solves equations (Q2)', '<b>1</b>'))}${campusCard('Choir', campusTask('Work Habits (Q2)', '<b>N</b>'))}</app-grades>`;

describe('Infinite Campus', () => {
  it('never takes work habits, citizenship or a standard for the course', () => {
    expect(said(campusPage, 'https://x.infinitecampus.org/campus/apps/portal/parent/grades')[0]).toContain('Algebra 1=D+ (68.2%)');
    expect(said(campusPage)[1]).toMatch(/^Choir=(?: @|$)/);
  });

  it('reads from the outer page through the frame, and points into it', () => {
    const outer = pageOf('<header></header><iframe id="main-workspace" name="main-workspace"></iframe>', 'https://x.infinitecampus.org/campus/nav-wrapper/parent/portal/parent/grades');
    const inside = outer.document.querySelector('iframe')?.contentDocument;
    if (inside === null || inside === undefined) throw new Error('jsdom gives a same-origin frame');
    expect(readPortal(outer).outcome).toBe('not-ready');
    inside.body.innerHTML = campusPage;
    const reading = readPortal(outer);
    expect(reading).toMatchObject({ outcome: 'read', gradebooks: [{ portal: 'infinite-campus', courses: [{ name: 'Algebra 1' }, { name: 'Choir' }] }] });
    if (reading.outcome === 'read') expect(reading.gradebooks[0]?.courses[0]?.at.place).toMatchObject({ path: expect.stringContaining('#main-workspace >>> ') });
  });
});

const skywardCourse = (id: string, name: string, q1: string, q2: string, conduct: string): string =>
    `<tr group-parent="${id}"><td></td><td><table id="grid_classDesc_${id}"><tr><td><span class="bld classDesc"><a>${name}</a></span></td></tr><tr><td><label>Period</label> 1</td></tr></table></td><td class="bld"><a id="showGradeInfo" data-lit="Q1" data-bkt="TERM 1">${q1}</a></td><td class="sf_highlightYellow"><a id="showGradeInfo" data-lit="Q2" data-bkt="TERM 2">${q2}</a></td><td class="sf_highlightYellow"><a id="showGradeInfo" data-lit="QC2" data-bkt="CITIZEN 2">${conduct}</a></td></tr>`;
const skywardGrid = (child: string, name: string, rows: string): string =>
    `<div id="grid_stuGradesGrid_${child}_1_gridWrap"><div class="sfTag">${name}</div><table id="grid_stuGradesGrid_${child}_1"><thead><tr class="gHd"><th></th><th>Class</th><th tooltip="Term 1">Q1</th><th tooltip="Term 2">Q2</th><th tooltip="Citizen 2">QC2</th></tr></thead><tbody>${rows}</tbody></table></div>`;

describe('Skyward', () => {
  it('gives each child a gradebook, in the highlighted term, without conduct', () => {
    const found = books(skywardGrid('9', 'ANA RUIZ', skywardCourse('9_0', 'ALGEBRA 1', '55', '88', 'U')) + skywardGrid('8', 'LEO RUIZ', skywardCourse('8_0', 'ALGEBRA 1', '90', '', 'N')), 'https://x/scripts/wsisa.dll/WService=wsEAplus/sfgradebook001.w');
    expect(found.map((book) => [book.student].concat(book.courses.map((one) => `${one.name}=${one.mark.raw} @${one.term}`)))).toEqual([
      ['ANA RUIZ', 'ALGEBRA 1=88 @Q2'],
      ['LEO RUIZ', 'ALGEBRA 1= @Q2'],
    ]);
  });

  it('does not read the academic history', () => {
    expect(readPortal(pageOf('<table id="gradeGrid_9_1_2019"><tr><td>2018 - 2019, Grade 12</td></tr><tr><td>ALGEBRA 1</td><td>F</td></tr></table>')).outcome).toBe('not-a-grade-page');
  });
});

describe('Home Access Center', () => {
  it('reads a report card by its names, with numbered marking periods and no citizenship', () => {
    const page = `<table id="plnMain_dgReportCard" class="sg-asp-table"><tr class="sg-asp-table-header-row"><td>Course</td><td>Description</td><td>Teacher</td><td>Att. Credit</td><td>1</td><td>2</td><td>E1</td><td>S1</td><td>C1</td><td>C2</td></tr>
      <tr class="sg-asp-table-data-row"><td>0123 - 1</td><td>Algebra 1</td><td>Lee, A</td><td>0.5</td><td>88</td><td>65</td><td></td><td></td><td>N</td><td>U</td></tr></table>`;
    expect(said(page, 'https://hac.example/HomeAccess/Content/Student/ReportCards.aspx')).toEqual(['Algebra 1=65 @2']);
  });
});

describe('Schoology', () => {
  it('reads collapsed items, waits with a missing one that was handed in, and ignores weights', () => {
    const page = `<div class="gradebook-course" id="s-js-gradebook-course-1"><div class="gradebook-course-title"><a><span class="visually-hidden">Expand</span>Biology: Section 2</a></div><div class="gradebook-course-grades"><table>
      <tr class="report-row course-row"><th><span class="title">Biology</span></th><td class="grade-column"><span class="awarded-grade"><span class="rounded-grade">87.55%</span></span></td></tr>
      <tr class="report-row category-row hidden"><th><span class="title">Tests</span><span class="percentage-contrib">(60%)</span></th><td class="grade-column">20%</td></tr>
      <tr class="report-row item-row hidden"><th><span class="title"><a>Quiz 1</a></span><span class="due-date">Due 1/14/26 11:59pm</span></th><td class="grade-column"><span class="awarded-grade"><span class="rounded-grade">4</span></span><span class="max-grade"> / 5</span></td></tr>
      <tr class="report-row item-row hidden"><th><span class="title"><a>Quiz 2</a></span></th><td class="grade-column"><span class="no-grade">—</span><span class="max-grade"> / 5</span><span class="exception"><span class="exception-text">Missing</span><span class="visually-hidden">Submitted, waiting to be graded</span></span></td></tr></table></div></div>`;
    const [book] = books(page, 'https://app.schoology.com/grades/grades');
    expect(book?.courses).toMatchObject([{ name: 'Biology', mark: { percent: 87.55 }, missing: 0, assignments: [{ name: { text: 'Quiz 1' }, category: 'Tests', due: '2026-01-14', score: 4, possible: 5 }, { score: null, possible: 5 }] }]);
    expect(book?.courses[0]?.assignments[1]?.flags).not.toContain('missing');
  });
});

const aspenPage = (year: string): string => `<form><input name="org.apache.struts.taglib.html.TOKEN"><select name="yearFilter"><option selected>${year}</option></select></form><div id="dataGrid" class="listGrid"><table><tr class="listHeader "><td>Course</td><td>Description</td><td>Term</td><td>Average</td></tr><tr class="listCell  "><td>MA101-2</td><td>Algebra 1</td><td>Q2</td><td>88.25 B+</td></tr></table></div>`;

describe('Aspen', () => {
  it('takes the description for the name, and refuses last year', () => {
    expect(said(aspenPage('Current Year'), 'https://aspen.example/aspen/portalClassList.do')).toEqual(['Algebra 1=88.25 B+ @Q2']);
    expect(readPortal(pageOf(aspenPage('Last Year'), 'https://aspen.example/aspen/portalClassList.do')).outcome).toBe('not-a-grade-page');
  });
});

const synergyRow = (term: string, mark: string): string => `<div class="gb-class-row" data-mark-gu="x"><button class="course-markperiod">${term}</button><span class="mark">${mark}</span><ul class="score-history" style="display:none"><li>12%</li></ul></div>`;

describe('Synergy', () => {
  it('pairs each mark with its class and keeps the current term', () => {
    const page = `<div class="pxp"><div class="gb-class-header gb-class-row" data-guid="a"><button class="course-title">1: Algebra 1</button></div>${synergyRow('Quarter 1', 'D')}${synergyRow('Quarter 2', 'N/A')}<div class="gb-class-header gb-class-row" data-guid="b"><button class="course-title">2: Art</button></div>${synergyRow('Quarter 1', 'A')}${synergyRow('Quarter 2', 'B 84%')}</div>`;
    expect(said(page, 'https://x.edupoint.com/PXP2_GradeBook.aspx?AGU=0')).toEqual(['Algebra 1= @Quarter 2', 'Art=B 84% @Quarter 2']);
  });
});

const work = (caption: string, grade: string): string => `<table><caption>${caption}</caption><tr><td colspan="2">Current grade: </td><td>${grade}</td></tr><tr><th>Date Due</th><th>Assignment</th><th>Pts Possible</th><th>Score</th></tr><tr><td>02/04/2026</td><td>Quiz 5</td><td>20</td><td>9</td></tr></table>`;
const section = `<div id="SP_Assignments">${work('Per: 1 WORLD HISTORY (Garrity, L)', 'A (96%)')}${work('Per: 2 ALGEBRA 1 (Nunn, B)', 'F (52%)')}${work('Per: 3 ART', '')}<table><caption>Per: 4 LUNCH</caption><tr><td>Nothing due</td></tr></table></div>`;

describe('StudentConnection', () => {
  it('reads the assignments section by its captions, and no class without a row for its grade', () => {
    expect(said(section)).toEqual(['WORLD HISTORY=A (96%)', 'ALGEBRA 1=F (52%)', 'ART=']);
    expect(books(section, 'https://district.example/')[0]?.courses[0]).toMatchObject({ teacher: 'Garrity, L', assignments: [{ score: 9, possible: 20 }] });
  });

  it('never beside the Pulse table, which holds the marks themselves', () => {
    expect(said(`<table id="SP-Pulse"><tr><th>Per</th><th>Course</th><th>Teacher</th><th>Grade</th></tr><tr><td>1</td><td>World History</td><td>Garrity, L</td><td>B (84%)</td></tr></table>${section}`)).toEqual(['World History=B (84%)']);
    expect(readPortal(pageOf(`<table id="SP-Pulse"></table>${section}`)).outcome).toBe('not-ready');
  });
});

const card = '<div class="collapsible-card grades__card"><tl-grading-section-header><h4><a>Pre-Algebra</a></h4></tl-grading-section-header><tl-grading-task-list><div class="row"><div class="task__name">Progress</div><div class="grading-score"><b>61.90%</b></div></div><div class="row"><div class="task__name">Work Habits</div><div class="grading-score"><b>N</b></div></div></tl-grading-task-list></div>';
const links = (...of: (readonly [number, string])[]): string => `<app-header-wrapper>${of.map(([id, name]) => `<a href="?personID=${id}">${name}</a>`).join('')}</app-header-wrapper>${card}`;
const named = (html: string, query = ''): string | null | undefined => books(html, `https://campus.example/campus/grades${query}`)[0]?.student;

describe('Infinite Campus, an older build', () => {
  it('reads the task named Progress, a percent alone, and never work habits', () => {
    expect(books(card, 'https://campus.example/')[0]?.courses).toMatchObject([{ name: 'Pre-Algebra', mark: { percent: 61.9, letter: null, scale: 'percent' } }]);
  });

  it('names the child whose number the address carries, and none when that stays open', () => {
    expect(named(links([1, 'Ana Ruiz']))).toBe('Ana Ruiz');
    expect(named(links([1, 'Ana Ruiz'], [2, 'Leo Ruiz']), '?personID=2')).toBe('Leo Ruiz');
    expect(named(links([1, 'Ana Ruiz'], [2, 'Leo Ruiz']))).toBeNull();
  });
});
