import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findByPath, pathMaker } from '../../../../src/readers/portals/look/element-path.ts';

const open = (html: string): Document => new JSDOM(html).window.document;

describe('pathMaker', () => {
  it('finds every element of a page again', () => {
    const document = open('<main id="main"><p>1</p><div id="x"><p>2</p><div id="x"><tl-score>3</tl-score></div></div><svg><path/></svg></main>');
    const pathOf = pathMaker(document);
    for (const element of document.body.querySelectorAll('*')) expect(findByPath(document, pathOf(element))).toBe(element);
  });

  it('starts at an id that leads there, and never at a repeated or strange one', () => {
    const document = open('<div id="a"><b id="same">1</b><b id="same">2</b><i id="r:1">3</i></div>');
    const pathOf = pathMaker(document);
    const paths = [...document.querySelectorAll('b,i')].map(pathOf);
    expect(paths).toEqual(['#same', '#a > b:nth-child(2)', '#a > i:nth-child(3)']);
  });

  it('goes into a frame of the same site', () => {
    const document = open('<iframe id="main-workspace"></iframe>');
    const frame = document.querySelector('iframe');
    const inside = frame?.contentDocument;
    if (inside === null || inside === undefined) throw new Error('jsdom gives a same-origin frame');
    inside.body.innerHTML = '<p>Algebra</p>';
    const paragraph = inside.querySelector('p') as Element;
    const path = pathMaker(document)(paragraph);
    expect(path).toContain('#main-workspace >>> ');
    expect(findByPath(document, path)).toBe(paragraph);
  });

  it('says null when the element is gone', () => {
    expect(findByPath(open('<p>1</p>'), 'body > p:nth-child(2)')).toBeNull();
  });
});
