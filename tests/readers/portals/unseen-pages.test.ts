import { describe, expect, it } from 'vitest';
import type { Gradebook } from '../../../src/analyzer/model/gradebook.ts';
import { readPortal, recognisePortal } from '../../../src/readers/portals/read-portal.ts';
import { pageOf } from './saved-page.ts';

function books(body: string, url?: string): readonly Gradebook[] {
  const reading = readPortal(pageOf(body, url));
  return reading.outcome === 'read' ? reading.gradebooks : [];
}
const marks = (body: string): string[] => (books(body)[0]?.courses ?? []).map((course) => `${course.name}=${course.mark.raw}`);
const table = '<table><tr><th>Course</th><th>Teacher</th><th>Grade</th></tr><tr><td>Algebra 1</td><td>Diaz, Ana</td><td>B 84%</td></tr><tr><td>Art</td><td>Kim, Jo</td><td>A 97%</td></tr></table>';
const labelledRow = (name: string, grade: string, conduct: string): string => `<tr><td data-label="Course">${name}</td><td data-label="Grade">${grade}</td><td data-label="Conduct">${conduct}</td></tr>`;
const card = (name: string, grade: string, missing: string): string => `<div class="tile"><h3>${name}</h3><p>Grade: ${grade}</p><p><b>${missing}</b><span>missing</span></p></div>`;
const turned = (title: string, rows: string): string => `<h2>${title}</h2><table><thead><tr><th>Term</th><th>Algebra 1</th><th>Art</th><th>Biology</th></tr></thead><tbody>${rows}</tbody></table>`;

describe('the child on a page never seen', () => {
  it('is the option chosen in a menu of children', () => {
    expect(books(`<label for="pick">Student</label><select id="pick"><option>Leo Ruiz</option><option selected>Ana Ruiz</option></select>${table}`)[0]?.student).toBe('Ana Ruiz');
  });

  it.each(['<h2>Report for Ana Ruiz</h2>', '<h1>Ana Ruiz’s Grades</h1>', '<h1>Informe de Ana Ruiz</h1>', '<p>Student: Ana Ruiz</p>', '<p>Showing grades for <b>Ana Ruiz</b></p>'])('is named by a heading or a label: %s', (before) => {
    expect(books(before + table)[0]?.student).toBe('Ana Ruiz');
  });

  it.each(['<h2>Winter Session</h2>', '<h2>Report for Fall Trimester</h2>', '<h2>Primer Trimestre</h2>', '<div class="user-chip">Rosa Ruiz</div>', '<select id="term"><option selected>Fall Term</option></select>', '<select id="student-term"><option selected>Winter Trimester</option></select>', '<h2>Fall Semester</h2>'])('is never a term, nor whoever signed in: %s', (before) => {
    expect(books(before + table)[0]?.student).toBeNull();
  });
});

describe('responsive tables', () => {
  it('are read by the labels of their cells, conduct left out', () => {
    expect(marks(`<table><tbody>${labelledRow('Algebra 1', 'C 74%', 'U')}${labelledRow('Art', 'A 97%', 'S')}</tbody></table>`)).toEqual(['Algebra 1=C 74%', 'Art=A 97%']);
  });

  it('are refused when the labels name no grade', () => {
    expect(books('<table><tr><td data-label="Course">Algebra 1</td><td data-label="Attendance">97%</td></tr><tr><td data-label="Course">Art</td><td data-label="Attendance">91%</td></tr></table>')).toEqual([]);
  });
});

describe('cards', () => {
  it('keep a count of missing work apart from the mark', () => {
    const [book] = books(`<h1>Grades</h1>${card('Algebra 1', 'D 62%', '5')}${card('Art', 'A 97%', '0')}`);
    expect(book?.courses.map((course) => [course.mark.raw, course.missing])).toEqual([['D 62%', 5], ['A 97%', 0]]);
  });
});

describe('a named portal', () => {
  it.each(['https://x.progressbook.com/class', 'https://x.renweb.com/class', 'https://x.focusschoolsoftware.com/focus/class'])('is named on its page of one class: %s', (url) => {
    const page = '<h1>Algebra 1</h1><p>Current Grade: B 84%</p><table><tr><th>Assignment</th><th>Score</th><th>Possible</th></tr><tr><td>Quiz 1</td><td>8</td><td>10</td></tr></table>';
    expect(books(page, url)[0]).toMatchObject({ courses: [{ name: 'Algebra 1' }] });
    expect(books(page, url)[0]?.portal).not.toBe('generic-table');
  });

  it.each(['https://x.progressbook.com/attendance', 'https://x.renweb.com/attendance', 'https://x.focusschoolsoftware.com/focus/attendance'])('claims none of its other pages: %s', (url) => {
    const page = pageOf('<h1>Attendance</h1><table><tr><th>Date</th><th>Status</th></tr><tr><td>11/3/2026</td><td>Absent</td></tr></table>', url);
    expect(recognisePortal(page)).toBeNull();
    expect(readPortal(page).outcome).toBe('not-a-grade-page');
  });
});

describe('a table turned on its side', () => {
  it('has its courses across and its terms down', () => {
    const page = turned('Grades', '<tr><th>Q1</th><td>B 84%</td><td>A 97%</td><td>C 71%</td></tr><tr><th>Q2</th><td>D 64%</td><td>A 95%</td><td></td></tr>');
    expect(marks(page)).toEqual(['Algebra 1=D 64%', 'Art=A 95%', 'Biology=']);
  });

  it.each([
    ['Attendance', '<tr><th>Q1</th><td>2</td><td>0</td><td>1</td></tr><tr><th>Q2</th><td>1</td><td>0</td><td>3</td></tr>'],
    ['Grades', '<tr><th>Monday</th><td>A</td><td>B</td><td>C</td></tr><tr><th>Tuesday</th><td>A</td><td>B</td><td>C</td></tr>'],
    ['Grading scale', '<tr><th>Q1</th><td>A</td><td>B</td><td>C</td></tr>'],
  ])('is refused under %s', (title, rows) => {
    expect(books(turned(title, rows))).toEqual([]);
  });
});

const listOf = (head: readonly string[], ...rows: readonly (readonly string[])[]): string =>
  `<table><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;

describe('columns beside the mark', () => {
  it('takes attainment and leaves effort', () => {
    expect(marks(listOf(['Subject', 'Attainment', 'Effort'], ['Mathematics', 'B', 'U'], ['Art', 'A', 'S']))).toEqual(['Mathematics=B', 'Art=A']);
  });

  it('takes the percent of a course and leaves its points', () => {
    expect(marks(listOf(['Course', 'Points Earned', 'Points Possible', 'Percent'], ['Algebra 1', '412', '500', '82.4%'], ['Art', '95', '100', '95%']))).toEqual(['Algebra 1=82.4%', 'Art=95%']);
  });

  it.each([[['Class', 'Assignment', 'Points', 'Percent']], [['Class', 'Due', 'Points', 'Percent']], [['Course', 'Category', 'Points', 'Grade']]])('refuses a list of work: %s', (head) => {
    expect(books(listOf(head, ['Algebra 1', 'Quiz 1', '8', '80%'], ['Art', 'Sketch', '5', '50%']))).toEqual([]);
  });
});

const work = '<h4>Assignments</h4><table><tr><th>Assignment</th><th>Score</th><th>Possible</th></tr><tr><td>Quiz 1</td><td>M / 10</td><td></td></tr></table>';
const page = (above: string): string => `<h2>Gradebook</h2><div><h3>${above}</h3><p>Term Grade: <b>74 C</b></p></div>${work}`;

describe('the page of one class under a heading that only says what kind of page it is', () => {
  it('takes the nearest heading above the grade for the course, and M over points for missing', () => {
    expect(books(page('Geometry'))[0]?.courses).toMatchObject([{ name: 'Geometry', mark: { raw: '74 C' }, missing: 1, assignments: [{ flags: ['missing'], score: null, possible: 10 }] }]);
  });

  it.each(['Class Summary', 'Current Grade', 'Ana Ruiz', 'Quarter 2', 'Gradebook', 'St. Brendan Academy', 'Chapter 7 test', 'Missing Work'])('makes no course of %s', (above) => {
    expect(marks(page(above))).toEqual([]);
  });

  it('makes no course of a page title alone', () => {
    expect(marks(`<h2>Gradebook</h2><p>Term Grade: <b>74 C</b></p>${work}`)).toEqual([]);
  });
});

const passes = (title: string, head: string, ...rows: string[]): string => `<title>${title}</title><h1>${title}</h1><p>Student: Ana Ruiz. Fall semester. No letters are given.</p><table><tr><th>Course</th><th>Teacher</th>${head}</tr>${rows.join('')}</table>`;
const row = (name: string, ...cells: string[]): string => `<tr><td>${name}</td><td>Ben Harte</td>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('pass or no pass', () => {
  it.each(['Grades', 'Course evaluations'])('is the mark where no other is printed: %s', (title) => {
    const [book] = books(passes(title, '<th>Pass / No Pass</th>', row('Ecology', 'P'), row('Number Theory', 'NP')));
    expect(book?.student).toBe('Ana Ruiz');
    expect(book?.courses.map(({ name, mark }) => [name, mark.letter, mark.scale])).toEqual([['Ecology', 'P', 'pass-fail'], ['Number Theory', 'NP', 'pass-fail']]);
  });

  it('never takes the place of a grade beside it', () => {
    expect(marks(passes('Grades', '<th>Pass/Fail</th><th>Grade</th>', row('Ecology', 'P', '71%'), row('Art', 'F', '48%')))).toEqual(['Ecology=71%', 'Art=48%']);
  });

  it.each([
    ['a choice between yes and no', passes('Classes', '<th>Pass/Fail</th>', row('Ecology', 'N'), row('Art', 'N'))],
    ['a choice not made', passes('Classes', '<th>Pass/Fail</th>', row('Ecology', ''), row('Art', ''))],
    ['what others say of a course', passes('Course evaluations', '<th>Average</th>', row('Ecology', 'B'), row('Art', 'A'))],
  ])('is not %s', (_, html) => {
    expect(marks(html)).toEqual([]);
  });
});

const named = (title: string): string | null | undefined => books(`<table><tr><td class="ttl">${title}</td></tr></table>${table}`)[0]?.student;

describe('a name after a long dash', () => {
  it('is the child', () => {
    expect(named('Marking Period 2 Grades — Ana Ruiz')).toBe('Ana Ruiz');
    expect(named('Student: Ana St. John')).toBe('Ana St. John');
  });

  it('is not when it is a term, nor a sentence about a class', () => {
    expect(named('Classes: Creative Photography. Join us in the fall.')).toBeNull();
    expect(named('Grades — Winter Session')).toBeNull();
  });
});
