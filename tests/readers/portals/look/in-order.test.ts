import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../src/readers/portals/look/in-order.ts';

describe('inOrder', () => {
  it('answers what a selector list would, each element once', () => {
    const { document } = new JSDOM('<h2 class="a">1</h2><div><h1>2</h1><h2>3</h2></div><h1 class="a">4</h1><p>5</p>').window;
    expect(inOrder(document, ['h1', '.a', 'h2', 'nav'])).toEqual([...document.querySelectorAll('h1,.a,h2,nav')]);
    expect(inOrder(document, ['nav'])).toEqual([]);
  });
});
