import { describe, expect, it } from 'vitest';
import { tickOf } from '../../../src/readers/pdf/marks.ts';
import { NO_DRAWING, page, read, seen, text } from './drawn-page.ts';

describe('tickOf', () => {
  it.each([
    ['[X] Yes [ ] No', '', '☒ Yes ☐ No'],
    ['( x ) Direct (  ) Consult', '', '☒ Direct ☐ Consult'],
    ['_X_ Yes ___ No', '', '☒ Yes ___ No'],
    ['☑ Annual □ Initial', '', '☒ Annual ☐ Initial'],
    ['✔ Met', '', '☒ Met'],
    ['4', 'ABCDEF+ZapfDingbats', '☒'],
    ['o', 'ZapfDingbats', '☐'],
    ['\uf0fe', 'Wingdings-Regular', '☒'],
    ['\uf0a8', 'Wingdings-Regular', '☐'],
    ['\uf06f', '', '☐'],
    ['q', 'ABCDEE+Wingdings', '☐'],
    ['R', 'Wingdings2', '☒'],
  ])('reads %j in font %j as %j', (given, font, read_) => {
    expect(tickOf(given, font)).toBe(read_);
  });

  it.each(['Student will name 4 of 5', 'Form_X_2026', 'f(x)', 'see section (a)'])('near miss: leaves %j alone in an ordinary font', (words) => {
    expect(tickOf(words, 'Helvetica')).toBe(words);
  });
});

describe('drawn boxes', () => {
  const label = text('Yes', 70, 108);
  const square = [56, 792 - 110, 66, 792 - 100] as const;

  it('reads an empty box', () => {
    expect(seen(read(page([label], { ...NO_DRAWING, squares: [square] })).blocks)).toEqual(['¶ ☐ Yes']);
  });

  it('reads a box with a cross drawn in it', () => {
    expect(seen(read(page([label], { ...NO_DRAWING, squares: [square], scribbles: [[57, 683, 65, 691]] })).blocks)).toEqual(['¶ ☒ Yes']);
  });

  it('reads a box with a letter X in it', () => {
    expect(seen(read(page([text('X', 58, 108), label], { ...NO_DRAWING, squares: [square] })).blocks)).toEqual(['¶ ☒ Yes']);
  });

  it('near miss: a small cell with a number in it is no check box', () => {
    expect(seen(read(page([text('3', 58, 108), label], { ...NO_DRAWING, squares: [square] })).blocks)).toEqual(['¶ 3 Yes']);
  });
});
