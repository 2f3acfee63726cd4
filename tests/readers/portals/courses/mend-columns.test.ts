import { describe, expect, it } from 'vitest';
import { coursesOfTable } from '../../../../src/readers/portals/courses/table-courses.ts';
import { pageOf } from '../saved-page.ts';

const cells = (line: string, tag: string): string => `<tr>${line.split('|').map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

function marks(head: string, ...rows: string[]): string[] {
  const { document } = pageOf(`<table>${cells(head, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table>`);
  return coursesOfTable(document.querySelector('table') as Element).courses.map((course) => `${course.name}=${course.marks.map((mark) => mark.text).join('; ')}`);
}

describe('a mark in two columns', () => {
  it.each(['Course|Quarter 2 grade|%', 'Course|Letter|Numeric', 'Course|MP2|', 'Course|Grade|Percent'])('is joined under %s', (head) => {
    expect(marks(head, 'Latin II|B|92', 'Geometry|F|69')).toEqual(['Latin II=B 92', 'Geometry=F 69']);
  });

  it('keeps terms apart', () => {
    expect(marks('Course|Q1|Q2', 'Latin II|B|92')).toEqual(['Latin II=B; 92']);
  });

  it('takes no column without a header that holds anything else', () => {
    expect(marks('Course|Grade|', 'Latin II|B|3 new', 'Art|A|0 new')).toEqual(['Latin II=B', 'Art=A']);
  });
});

describe('a column of assignments', () => {
  it('is passed over when it counts them', () => {
    expect(marks('Course|Grade|Assignments', 'Latin II|B|12', 'Art|A|view')).toEqual(['Latin II=B', 'Art=A']);
  });

  it('makes a list of work when it names them', () => {
    expect(marks('Course|Score|Assignments', 'Latin II|42%|Ablative quiz', 'Art|88%|Still life')).toEqual([]);
  });
});
