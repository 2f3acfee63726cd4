import { describe, expect, it } from 'vitest';
import { withHeadings } from '../../../src/readers/pdf/headings.ts';
import type { TextItem } from '../../../src/readers/pdf/print.ts';
import { lines, page, read, seen, text } from './drawn-page.ts';

const PROSE = lines(Array.from({ length: 6 }, (_, index) => `and then the team wrote down what number ${index} of the list had to say`), 50, 600);

function headed(items: readonly TextItem[]): string[] {
  return withHeadings([read(page([...items, ...PROSE]))]).flatMap((layout) => seen(layout.blocks)).filter((line) => !line.includes('of the list'));
}

describe('headings', () => {
  it.each([
    ['large print', text('Present Levels', 50, 100, { size: 14 })],
    ['bold print', text('Present Levels of Performance', 50, 100, { bold: true })],
    ['capitals', text('PRESENT LEVELS OF PERFORMANCE', 50, 100)],
    ['a number and bold', text('3. Measurable Annual Goals', 50, 100, { bold: true })],
    ['a section bar', text('SECTION A: STUDENT INFORMATION', 50, 100, { bold: true })],
    ['a bold question', text('How does the disability affect progress in the general curriculum?', 50, 100, { bold: true })],
  ])('stand out by %s', (_, item) => {
    expect(headed([item])).toEqual([`# ${item.str}`]);
  });

  it('join a title that runs over two lines', () => {
    expect(headed(lines(['PRESENT LEVELS OF ACADEMIC ACHIEVEMENT AND', 'FUNCTIONAL PERFORMANCE'], 50, 100, { bold: true, size: 13, pitch: 16 }))).toEqual(['# PRESENT LEVELS OF ACADEMIC ACHIEVEMENT AND / FUNCTIONAL PERFORMANCE']);
  });

  it('near misses: a value in bold, a bold sentence, a tick, a bullet are none', () => {
    const items = [text('Grade: 5', 50, 100, { bold: true }), text('Maya reads well.', 50, 130, { bold: true }), text('☒ ANNUAL REVIEW', 50, 160), text('• READ ALOUD TESTS', 50, 190)];
    expect(headed(items).filter((line) => line.startsWith('#'))).toEqual([]);
  });

  it('rank by size', () => {
    const layout = withHeadings([read(page([text('IEP of the district', 50, 60, { size: 18 }), text('Services', 50, 100, { size: 14 }), ...PROSE]))])[0];
    expect(layout?.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))).toEqual([1, 2]);
  });
});
