import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { childrenOf } from '../../../../src/readers/portals/look/children-of.ts';
import { readPortal } from '../../../../src/readers/portals/read-portal.ts';

describe('childrenOf', () => {
  it('finds the children of a form that has a box named children', () => {
    const form = new JSDOM('<form><select name="children"></select><p>a</p><p>b</p></form>').window.document.forms[0];
    if (form === undefined) throw new Error('no form');
    expect(childrenOf(form).map(({ localName }) => localName)).toEqual(['select', 'p', 'p']);
  });
  it('lets a page be read whose whole body is such a form', () => {
    const url = 'https://grades.example/home';
    const rows = [['Math 7', 'F', '48%'], ['Science 7', 'B', '85%'], ['History 7', 'A', '93%']].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const page = new JSDOM(`<h1>Grades</h1><form><select name="children"><option selected>Sam Rivera</option></select><table><tr><th>Course</th><th>Grade</th><th>Percent</th></tr>${rows}</table></form>`, { url }).window.document;
    const read = readPortal({ document: page, url: new URL(url) });
    expect(read.outcome === 'read' ? read.gradebooks.flatMap(({ courses }) => courses.map(({ name, mark }) => [name, mark.letter])) : read.outcome).toEqual([['Math 7', 'F'], ['Science 7', 'B'], ['History 7', 'A']]);
  });
});
