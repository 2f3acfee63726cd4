import { describe, expect, it } from 'vitest';
import { furniture } from '../../../src/readers/pdf/furniture.ts';
import { prepared } from '../../../src/readers/pdf/page-layout.ts';
import type { TextItem } from '../../../src/readers/pdf/print.ts';
import { page, text } from './drawn-page.ts';

/** For each page the words that were taken for furniture. */
function taken(pages: readonly (readonly TextItem[])[]): string[][] {
  const book = furniture();
  const prints = pages.map((items) => prepared(page(items)));
  for (const print of prints) book.learn(print);
  return prints.map((print) => [...book.of(print)].map((run) => run.text));
}

const body = (words: string) => text(words, 50, 300);

describe('furniture', () => {
  it('is what stands at the same place on most pages, numbers aside', () => {
    const pages = [1, 2, 3, 4].map((number) => [text('Student: Maya Ortiz', 50, 40), text(`Page ${number} of 4`, 500, 770), body(`Text ${number}`)]);
    expect(taken(pages)).toEqual([1, 2, 3, 4].map((number) => ['Page ' + number + ' of 4', 'Student: Maya Ortiz']));
  });

  it('may be missing on some pages', () => {
    const header = text('Student: Maya Ortiz', 50, 40);
    expect(taken([[body('Cover')], [header, body('a')], [header, body('b')], [header, body('c')]])).toEqual([[], ['Student: Maya Ortiz'], ['Student: Maya Ortiz'], ['Student: Maya Ortiz']]);
  });

  it('near miss: a label that comes again on most pages below a heading of its own stays', () => {
    const pages = ['Reading', 'Writing', 'Math'].map((area) => [text(area, 50, 40), text('Measurable annual goal', 50, 60), body('x')]);
    expect(taken(pages)).toEqual([[], [], []]);
  });

  it('near miss: numbered headings at the top of every page stay', () => {
    expect(taken([1, 2, 3, 4].map((goal) => [text(`Goal ${goal} of 4`, 50, 40, { bold: true }), body('x')]))).toEqual([[], [], [], []]);
  });

  it('near miss: the same words in the middle of the page stay', () => {
    expect(taken([1, 2, 3].map(() => [body('Progress code')]))).toEqual([[], [], []]);
  });

  it('takes a page number on a short file, but not a number at the top', () => {
    expect(taken([[text('603317', 50, 40), body('a'), text('1', 300, 770)]])).toEqual([['1']]);
  });
});
