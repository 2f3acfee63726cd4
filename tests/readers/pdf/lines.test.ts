import { describe, expect, it } from 'vitest';
import { furnitureLines, prepared } from '../../../src/readers/pdf/page-layout.ts';
import { page, read, seen, text } from './drawn-page.ts';

describe('lines', () => {
  it('keeps a raised letter with its line', () => {
    expect(seen(read(page([text('the 22', 50, 100), text('nd', 80, 96, { size: 6 }), text('percentile', 90, 100)])).blocks)).toEqual(['¶ the 22nd percentile']);
  });

  it('groups small print by its own size, not by a fixed distance', () => {
    const small = [text('read aloud to the class', 50, 100, { size: 5 }), text('in the morning group', 50, 105.5, { size: 5 })];
    expect(seen(read(page(small)).blocks)).toEqual(['¶ read aloud to the class / in the morning group']);
  });

  it('joins pieces of one word and parts two words by the gap between them', () => {
    const pieces = [text('Mul', 50, 100, { width: 15 }), text('tiply', 65.2, 100, { width: 20 }), text('fractions', 88, 100)];
    expect(seen(read(page(pieces)).blocks)).toEqual(['¶ Multiply fractions']);
  });

  it('reads out-of-order paint by place', () => {
    expect(seen(read(page([text('second line of it', 50, 112), text('First line that has', 50, 100)])).blocks)).toEqual(['¶ First line that has / second line of it']);
  });

  it('takes words printed twice for bold once', () => {
    expect(seen(read(page([text('Reading', 50, 100), text('Reading', 50.4, 100)])).blocks)).toEqual(['¶ Reading']);
  });

  it('knows slanted print by its font', () => {
    const print = page([text('Describe the whole day.', 50, 100), { ...text('Think of each place.', 50, 140), fontName: 'slanted' }]);
    const slanted = { ...print, fonts: { ...print.fonts, slanted: { name: 'Helvetica-Oblique', ascent: 0.9, descent: -0.2 } } };
    expect(read(slanted).blocks.map((block) => block.kind === 'paragraph' && block.lines[0]?.italic)).toEqual([undefined, true]);
  });

  it('parts three blanks inside one piece like a gap', () => {
    const row = text('Student Name: Maya Ortiz     DOB: 3/2/2014     Grade: 5', 50, 100);
    expect(seen(read(page([row])).blocks)).toEqual(['¶ Student Name: Maya Ortiz', '¶ DOB: 3/2/2014', '¶ Grade: 5']);
  });

  it('joins a word that was spaced out, and keeps the words apart', () => {
    expect(seen(read(page([text('A N N U A L', 50, 100), text('G O A L S', 110, 100)])).blocks)).toEqual(['¶ ANNUAL GOALS']);
  });

  it('near miss: answers A B C are not a spaced-out word', () => {
    expect(seen(read(page([text('choose A or B', 50, 100)])).blocks)).toEqual(['¶ choose A or B']);
  });

  it('spells ligatures out and leaves soft hyphens away, and keeps each rectangle true', () => {
    const line = read(page([text('\ufb01nal ef\u00adfort', 50, 100)])).blocks[0];
    expect(line?.kind === 'paragraph' && line.lines[0]?.text).toBe('final effort');
    expect(line?.kind === 'paragraph' && line.lines[0]?.spans).toMatchObject([{ start: 0, end: 12, page: 1 }]);
  });

  it('gives rectangles in user space: points from the lower left corner', () => {
    const block = read(page([text('Reading', 50, 100)])).blocks[0];
    const rect = block?.kind === 'paragraph' ? block.lines[0]?.rect : null;
    expect(rect?.[0]).toBeCloseTo(50);
    expect(rect?.[1]).toBeCloseTo(792 - 100 - 2);
    expect(rect?.[3]).toBeCloseTo(792 - 100 + 9);
  });
});

function sideways(str: string, x: number, y: number) {
  return { ...text(str, 0, 0), transform: [0, 10, -10, 0, x, y], width: str.length * 5 };
}

describe('pages that stand on their side', () => {
  it('turns a page whose words all run upwards, and rectangles stay in user space', () => {
    const layout = read(page([sideways('Service', 100, 100), sideways('Minutes per week', 114, 100)]));
    expect(seen(layout.blocks)).toEqual(['¶ Service', '¶ Minutes per week']);
    expect([layout.width, layout.height]).toEqual([792, 612]);
    const first = layout.blocks[0];
    const rect = first?.kind === 'paragraph' ? first.lines[0]?.rect : null;
    expect(rect?.map(Math.round)).toEqual([91, 100, 102, 135]);
  });

  it('sets a slanted watermark aside', () => {
    const watermark = { ...text('DRAFT', 0, 0), transform: [40, 40, -40, 40, 200, 300] };
    const print = page([text('Reading', 50, 100), watermark]);
    expect(seen(read(print).blocks)).toEqual(['¶ Reading']);
    expect(furnitureLines(prepared(print), new Set()).map((line) => line.text)).toEqual(['DRAFT']);
  });
});
