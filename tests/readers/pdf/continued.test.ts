import { describe, expect, it } from 'vitest';
import { continuedPages } from '../../../src/readers/pdf/continued.ts';
import { grid, lines, NO_DRAWING, page, read, seen, text } from './drawn-page.ts';

const table = (rows: readonly (readonly string[])[], bold = false) => {
  const items = rows.flatMap((row, y) => row.flatMap((words, x) => (words === '' ? [] : lines(words.split('/'), 45 + x * 200, 112 + y * 30, { bold: bold && y === 0 }))));
  return read(page(items, { ...NO_DRAWING, rules: grid([40, 240, 440], rows.map((_, y) => 100 + y * 30).concat(100 + rows.length * 30)) }));
};
const shown = (pages: Parameters<typeof continuedPages>[0]) => continuedPages(pages).map((layout) => seen(layout.blocks));

describe('page breaks', () => {
  it('do not tear a sentence', () => {
    const [first, second] = [read(page([text('She reads slowly and loses the', 50, 700)])), read(page([text('meaning of longer passages.', 50, 60)]))];
    expect(shown([first, second])).toEqual([['¶ She reads slowly and loses the / meaning of longer passages.'], []]);
  });

  it('near miss: a closed sentence and a new one stay apart', () => {
    expect(shown([read(page([text('She reads slowly and', 50, 700)])), read(page([text('Her mother agrees.', 50, 60)]))])[1]).toEqual(['¶ Her mother agrees.']);
    expect(shown([read(page([text('She reads slowly.', 50, 700)])), read(page([text('then more', 50, 60)]))])[1]).toEqual(['¶ then more']);
  });

  it('do not tear a row, and a repeated header stays a header', () => {
    const first = table([['Goal', 'Criteria'], ['Ana will read/a passage aloud and', '95 words']], true);
    const second = table([['Goal', 'Criteria'], ['answer five questions', ''], ['Ana will write a letter', '4 of 5']], true);
    expect(shown([first, second])).toEqual([
      ['*Goal | *Criteria', 'Ana will read / a passage aloud and / answer five questions | 95 words'],
      ['*Goal | *Criteria', 'Ana will write a letter | 4 of 5'],
    ]);
  });

  it('say that a table goes on', () => {
    const pages = continuedPages([table([['Goal', 'Criteria'], ['Ana will read.', '95']], true), table([['Ana will write.', '4 of 5'], ['Ana will add.', '9']])]);
    expect(pages.map(({ blocks }) => blocks.map((block) => block.kind === 'table' && block.continued))).toEqual([[false], [true]]);
  });
});
