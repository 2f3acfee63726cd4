import { describe, expect, it } from 'vitest';
import { learnFonts } from '../../../src/readers/pdf/fonts.ts';
import type { TextItem } from '../../../src/readers/pdf/print.ts';
import { wantsDrawing } from '../../../src/readers/pdf/wants-drawing.ts';
import { lines, page, text } from './drawn-page.ts';

const KNOWN = new Map([['plain', 'Helvetica'], ['bold', 'Helvetica-Bold']]);
const PROSE = lines(Array.from({ length: 12 }, () => 'The team met and talked for an hour about reading, writing and work habits at home'), 50, 200);
const wants = (items: readonly TextItem[], names = KNOWN) => wantsDrawing(page(items), names);

describe('the drawing of a page', () => {
  it('is not worth its time on a page of running text', () => {
    expect(wants([text('Present Levels', 50, 160, { bold: true }), ...PROSE, text('of the child', 50, 344)])).toBe(false);
  });

  it('is not worth it for a broken header and footer', () => {
    expect(wants([text('Student: Maya', 50, 40), text('DOB: 3/2/2014', 400, 40), ...PROSE, text('Form 7', 50, 770), text('Page 2', 500, 770)])).toBe(false);
  });

  it.each<[string, TextItem[]]>([
    ['two lines in columns', [text('Service', 50, 120), text('Minutes', 300, 120), text('Reading', 50, 140), text('45', 300, 140)]],
    ['a choice of yes and no', [text('Yes', 300, 120)]],
    ['a list of short lines, whose boxes may be drawn', lines(['Observation', 'Work samples', 'Tests', 'Portfolio'], 50, 400)],
    ['words that stand sideways', [{ ...text('Service', 0, 0), transform: [0, 10, -10, 0, 100, 100] }]],
  ])('is worth it for %s', (_, more) => {
    expect(wants([...PROSE, ...more])).toBe(true);
  });

  it('is worth it for a nearly empty page', () => {
    expect(wants([text('Received', 50, 200)])).toBe(true);
  });

  it('is worth it once for a font whose name is not known, since bold print tells headings', () => {
    const names = new Map<string, string>();
    expect(wants(PROSE, names)).toBe(true);
    learnFonts(names, PROSE, [{ name: 'Times-Roman', first: 'T' }]);
    expect(wants(PROSE, names)).toBe(false);
  });
});

describe('learnFonts', () => {
  const items = [text('Title', 50, 50, { bold: true }), text('body', 50, 70)];

  it('gives names in the order in which fonts first print a letter', () => {
    const names = new Map<string, string>();
    learnFonts(names, items, [{ name: 'A-Bold', first: 'T' }, { name: 'A', first: 'b' }]);
    expect([...names]).toEqual([['bold', 'A-Bold'], ['plain', 'A']]);
  });

  it('goes by the first letter when the drawing knows more fonts', () => {
    const names = new Map<string, string>();
    learnFonts(names, items, [{ name: 'Hidden', first: 'x' }, { name: 'A-Bold', first: 'T' }, { name: 'A', first: 'b' }]);
    expect([...names]).toEqual([['bold', 'A-Bold'], ['plain', 'A']]);
  });
});
