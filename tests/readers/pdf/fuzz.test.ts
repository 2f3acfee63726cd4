import { array, assert, boolean, constant, constantFrom, integer, oneof, property, record, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../src/readers/layout.ts';
import { continuedPages } from '../../../src/readers/pdf/continued.ts';
import { withHeadings } from '../../../src/readers/pdf/headings.ts';
import { grid, NO_DRAWING, page, read, text } from './drawn-page.ts';

const word = constantFrom('Reading', 'goal', '80%', 'Grade: 5', '•', '1.', 'the student will read aloud in class', 'Minutes', '☐ Yes', 'DOB:', '(continued)', 'S T U D E N T', 'a-', '—');
const item = record({ str: word, x: integer({ min: -20, max: 600 }), y: integer({ min: 0, max: 800 }), size: constantFrom(4, 8, 10, 10, 10, 12, 20), bold: boolean() });
const lines = array(integer({ min: 30, max: 580 }), { minLength: 2, maxLength: 7 });
const loose = tuple(integer({ min: 0, max: 600 }), integer({ min: 0, max: 790 }), integer({ min: 0, max: 300 }), boolean());
const rules = oneof(
  constant([]),
  tuple(lines, lines).map(([xs, ys]) => grid(xs.sort((a, b) => a - b), ys.sort((a, b) => a - b))),
  array(loose, { maxLength: 25 }).map((all) => all.map(([x, y, length, down]) => [x, y, down ? x : x + length, down ? y + length : y] as const)),
);

function linesOf(block: Block): readonly Line[] {
  return block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.lines)) : block.lines;
}

function letters(words: string): string {
  return [...words.replace(/[\s.•—(): -]/g, '')].sort().join('');
}

describe('any page', () => {
  it('keeps every word once, whatever is drawn around it', () => {
    assert(
      property(array(item, { maxLength: 40 }), rules, (items, drawn) => {
        // Words printed twice at one place are one word.
        const placed = items.filter(({ str, x, y }, index) => !items.some((other, earlier) => earlier < index && other.str === str && Math.abs(other.x - x) < 5 && Math.abs(other.y - y) < 15));
        const layout = read(page(placed.map(({ str, x, y, ...print }) => text(str, x, y, print)), { ...NO_DRAWING, rules: drawn }));
        const found = layout.blocks.map((block) => `${block.kind === 'paragraph' ? (block.marker ?? '') : ''} ${linesOf(block).map((line) => line.text).join(' ')}`).join(' ');
        expect(letters(found)).toBe(letters(placed.map(({ str }) => str).join(' ')));
      }),
      { numRuns: 400 },
    );
  });

  it('has spans that cover its text in order and rectangles that stand upright', () => {
    assert(
      property(array(item, { maxLength: 40 }), rules, (items, drawn) => {
        const layout = read(page(items.map(({ str, x, y, ...print }) => text(str, x, y, print)), { ...NO_DRAWING, rules: drawn }));
        for (const line of continuedPages(withHeadings([layout])).flatMap(({ blocks }) => blocks.flatMap(linesOf))) {
          let reach = 0;
          for (const { start, end, rect } of line.spans) {
            expect(line.text.slice(reach, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            expect(rect[2]).toBeGreaterThanOrEqual(rect[0]);
            expect(rect[3]).toBeGreaterThan(rect[1]);
            reach = end;
          }
          expect(line.text.slice(reach).trim()).toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});
