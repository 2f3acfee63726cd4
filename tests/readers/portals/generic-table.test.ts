import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/analyzer/model/settings.ts';
import { standingOf } from '../../../src/analyzer/model/standing.ts';
import type { Gradebook } from '../../../src/analyzer/model/gradebook.ts';
import { readPortal } from '../../../src/readers/portals/read-portal.ts';
import { pageOf } from './saved-page.ts';

function books(body: string, url?: string): readonly Gradebook[] {
  const reading = readPortal(pageOf(body, url));
  return reading.outcome === 'read' ? reading.gradebooks : [];
}

/** `name=raw` for every course of the first child. */
const marks = (body: string): string[] => (books(body)[0]?.courses ?? []).map((course) => `${course.name}=${course.mark.raw}`);
const failing = (body: string): string[] => books(body).flatMap((book) => book.courses.filter((course) => standingOf(course.mark, DEFAULT_SETTINGS) === 'failing').map((course) => course.name));

const table = (head: string[], ...rows: string[][]): string =>
  `<table><thead><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

const mathAndArt = (mark: string): string => table(['Course', 'Grade'], ['Math', mark], ['Art', 'A']);
const card = (name: string, grade: string): string => `<div class="tile"><h3>${name}</h3><p>Ms. Rivera</p><p>Grade: ${grade}</p><p>Effort: U</p></div>`;

/** Milliseconds to read a page of so many rows. */
function timeToRead(rows: number): number {
  const page = pageOf(table(['Course', 'Q1', 'Q2'], ...Array.from({ length: rows }, (_, index) => [`Course ${index} Studies`, 'B 85%', 'C 75%'])));
  const start = performance.now();
  const reading = readPortal(page);
  expect(reading.outcome === 'read' && reading.gradebooks[0]?.courses.length).toBe(rows);
  return performance.now() - start;
}

describe('a grade table of a portal never seen', () => {
  it('reads names, marks, teachers, missing work and absences', () => {
    const page = table(['Class', 'Teacher', 'Current Grade', 'Missing', 'Absences'], ['Algebra 1', 'Diaz, Ana', 'F 48%', '4', '2'], ['Art', 'Kim, J', '--', '0', '1']);
    const [book] = books(page);
    expect(book?.courses.map((course) => [course.name, course.teacher, course.mark.letter, course.mark.percent, course.missing, course.absences])).toEqual([
      ['Algebra 1', 'Diaz, Ana', 'F', 48, 4, 2],
      ['Art', 'Kim, J', null, null, 0, 1],
    ]);
    expect(book?.coverage).toMatchObject({ read: 1, total: 2, gaps: [{ kind: 'no-mark', course: 'Art' }, { kind: 'unknown-layout' }] });
  });

  it('takes the running quarter, keeps the earlier ones as trend, and never the lowest', () => {
    const [book] = books(table(['Course', 'Q1', 'Q2', 'Q3', 'Y1'], ['English 9', 'F 41', 'A 95', '', 'C 70'], ['Math 9', 'B 85', 'B 84', '', 'B 84']));
    expect(book?.term).toBe('Q2');
    expect(book?.courses[0]?.mark.raw).toBe('A 95');
    expect(book?.courses[0]?.otherTerms.map((other) => `${other.term} ${other.mark.raw}`)).toEqual(['Q1 F 41']);
  });

  it('shows a semester course its semester when it has no quarter at all', () => {
    const [book] = books(table(['Course', 'Q1', 'Q2', 'S1'], ['English 9', 'B', 'B', 'B'], ['Dual Credit History', '', '', 'C']));
    expect(book?.courses[1]).toMatchObject({ term: 'S1', mark: { letter: 'C' } });
  });

  it('reads a Spanish page', () => {
    const page = table(['Materia', 'Maestro', 'Calificación', 'Tareas faltantes'], ['Matemáticas', 'Ruiz, P', '58,5 %', '3'], ['Ciencias', 'Luna, M', 'Sin calificación', '0']);
    expect(books(page)[0]).toMatchObject({ language: 'es', courses: [{ name: 'Matemáticas', mark: { percent: 58.5 }, missing: 3 }, { name: 'Ciencias', mark: { raw: '' } }] });
  });

  it('reads cells that span columns and rows', () => {
    const page = `<table><tr><th rowspan="2">Course</th><th colspan="2">Quarter 1</th><th colspan="2">Quarter 2</th></tr><tr><th>Grade</th><th>Conduct</th><th>Grade</th><th>Conduct</th></tr>
      <tr><td>Reading</td><td>B</td><td>S</td><td>C</td><td>N</td></tr><tr><td>Science</td><td>A</td><td>E</td><td>D</td><td>U</td></tr></table>`;
    expect(marks(page)).toEqual(['Reading=C', 'Science=D']);
    expect(failing(page)).toEqual([]);
  });

  it('keeps children apart', () => {
    const [one, two] = books(`<h2>Ana Ruiz</h2>${mathAndArt('F')}<h2>Leo Ruiz</h2>${mathAndArt('B')}`);
    expect([one?.student, one?.courses[0]?.mark.letter, two?.student, two?.courses[0]?.mark.letter]).toEqual(['Ana Ruiz', 'F', 'Leo Ruiz', 'B']);
  });

  it('reads the same course twice when two teachers teach it, and a printed copy once', () => {
    const rows = table(['Course', 'Teacher', 'Grade'], ['Math Lab', 'Wynn', 'C'], ['Math Lab', 'Orosz', 'F']);
    expect(marks(`${rows}<div style="display:none">${rows}</div>${rows}`)).toEqual(['Math Lab=C', 'Math Lab=F']);
  });

  it('reads cards that label their grade', () => {
    expect(marks(`<h1>My classes</h1>${card('Biology', 'D- 61%')}${card('Choir', 'A')}${card('PE', 'N/A')}`)).toEqual(['Biology=D- 61%', 'Choir=A', 'PE=']);
  });

  it('reads numbered marking periods, and a name cell that also holds teacher and room', () => {
    expect(marks(table(['Course', '1', '2', '3', '4', 'FIN'], ['Math', '88', '61', '', '', ''], ['Art', '90', '92', '', '', '']))).toEqual(['Math=61', 'Art=92']);
    expect(books(table(['Class / Teacher', 'Q1', 'Q2'], ['Algebra I<br>Smith, John<br>Rm 204', 'B', 'C']))[0]?.courses).toMatchObject([{ name: 'Algebra I', teacher: 'Smith, John', mark: { raw: 'C' } }]);
  });

  it('takes the course’s grade, not its target, its class average or its progress', () => {
    expect(marks(table(['Subject', 'Target Grade', 'Class Average', 'Progress', 'Current Grade'], ['Weight Training', 'A', '55%', '20%', 'B']))).toEqual(['Weight Training=B']);
  });

  it('shows markup in a course name as words', () => {
    const page = table(['Course', 'Grade'], ['&lt;img src=x onerror=alert(1)&gt;', 'B'], ['Art', 'A']);
    expect(marks(page)[0]).toBe('<img src=x onerror=alert(1)>=B');
  });

  it('counts a row it could not read', () => {
    const [book] = books(table(['Course', 'Grade'], ['Math', 'B'], ['4471', 'F'], ['Art', 'A']));
    expect(book?.coverage).toMatchObject({ read: 2, total: 3 });
    expect(book?.coverage.gaps).toContainEqual({ kind: 'unread-row', row: '4471' });
  });
});

describe('pages that are not a child’s current grades', () => {
  it.each([
    ['attendance', table(['Course', 'M', 'T', 'W', 'TH', 'F'], ['Math', 'A', '', 'T', '', 'E'], ['Art', '', '', 'U', '', ''])],
    ['conduct', table(['Class', 'Teacher', 'Conduct', 'Work Habits'], ['Math', 'Diaz', 'U', 'N'], ['Art', 'Kim', 'S', 'E'])],
    ['weights', `<h2>Category weights</h2>${table(['Category', 'Weight', 'Average'], ['Tests', '60%', '42%'], ['Homework', '40%', '55%'])}`],
    ['assignments', table(['Course', 'Assignment', 'Due', 'Score'], ['Math', 'Quiz 1', '11/2', '3/10'], ['Math', 'Quiz 2', '11/9', '4/10'])],
    ['a transcript', `<h1>Transcript</h1>${table(['Course', 'School Year', 'Grade', 'Credits Earned'], ['Math', '2024-2025', 'F', '0.0'], ['Art', '2024-2025', 'A', '1.0'])}`],
    ['a grading scale', `<h2>Grading scale</h2>${table(['Grade', 'Percent'], ['A', '90-100'], ['F', '0-59'])}`],
    ['a schedule', table(['Period', 'Course', 'Teacher', 'Room', 'Term'], ['1', 'Math', 'Diaz', 'B12', 'S1'], ['2', 'Art', 'Kim', 'F', 'S1'])],
    ['a class list', table(['Student', 'Course', 'Grade'], ...Array.from({ length: 20 }, (_, index) => [`Pupil${String.fromCharCode(97 + index)} Lane`, 'Math', 'F']))],
    ['how much of a course is done', table(['Course', 'Progress'], ['Math', '35%'], ['Art', '80%'])],
    ['done in cards', '<h1>My courses</h1><div class="c"><h3>Math</h3><span class="percent">35%</span><span>complete</span></div><div class="c"><h3>Art</h3><span class="percent">80%</span><span>complete</span></div>'],
    ['attendance in cards', '<h1>Attendance summary</h1><div class="c"><h3>Math</h3><span class="percent">55%</span></div><div class="c"><h3>Art</h3><span class="percent">90%</span></div>'],
    ['work under "Grades"', '<h1>Grades</h1><ul><li><h4>Quiz 1</h4><span class="score">50%</span></li><li><h4>Quiz 2</h4><span class="score">42%</span></li></ul>'],
    ['state tests', `<h1>State test results</h1>${table(['Subject', 'Score'], ['Math', '1'], ['ELA', '2'])}`],
    ['quality points', table(['Course', 'Grade Points'], ['Math', '1.0'], ['Art', '2.0'], ['PE', '4.0'])],
    ['books', table(['Title', 'Grade', 'Price'], ['Holes', 'F', '$3'], ['Hatchet', 'A', '$4'])],
    ['an empty grid', table(['Course', 'Grade'])],
    ['a page with no text', '<body></body>'],
    ['a shop', '<h1>Eggs</h1><div class="p"><h3>Brown eggs</h3><span>Grade A</span></div><div class="p"><h3>White eggs</h3><span>Grade B</span></div>'],
  ])('%s', (_, page) => {
    expect(readPortal(pageOf(page)).outcome).toBe('not-a-grade-page');
  });

  it('a sign-in form is signed out, not "nothing failing"', () => {
    expect(readPortal(pageOf('<form><input name="u"><input type="password"><button>Sign in</button></form>'))).toEqual({ outcome: 'signed-out', portal: null });
  });
});

describe('a long page', () => {
  it('costs in proportion to its rows', () => {
    timeToRead(500);
    const small = Math.max(timeToRead(500), 5);
    expect(timeToRead(5000)).toBeLessThan(small * 40);
  });
});
