import { describe, expect, it } from 'vitest';
import type { Block, Line } from '../../../src/readers/layout.ts';
import { withValuesBelow } from '../../../src/readers/plan/tokens/values-below.ts';

const line = (text: string, left: number, bottom: number, bold = false): Line => ({ text, spans: [], rect: [left, bottom, left + text.length * 5, bottom + 10], fontSize: 10, bold, path: null, page: 1, field: false });
const paragraph = (text: string, left: number, bottom: number): Block => ({ kind: 'paragraph', marker: null, lines: [line(text, left, bottom)] });
const labels = (bottom: number, bold = true, ruled = false): Block => ({
  kind: 'table',
  ruled,
  continued: false,
  rows: [['ETR DATE', 'NEXT ETR', 'DISTRICT'].map((text, column) => ({ column, columns: 1, rows: 1, header: false, lines: [line(text, 40 + 150 * column, bottom, bold)] }))],
});
const cells = (blocks: readonly Block[]) => blocks.map((block) => (block.kind === 'table' ? block.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join(' / '))) : block.lines.map(({ text }) => text)));
const label = (text: string, left: number): Block => ({ kind: 'heading', level: 2, lines: [line(text, left, 500, true)] });
const over = [label('IEP Meeting Date:', 40), label('Re-evaluation Due:', 190)];
const VALUES = [paragraph('03/18/2025', 40, 480), paragraph('03/17/2028', 190, 480)];

describe('values in a line under the labels of a table', () => {
  it('stand in the cells over them', () => expect(cells(withValuesBelow([labels(500), ...VALUES]))).toEqual([[['ETR DATE / 03/18/2025', 'NEXT ETR / 03/17/2028', 'DISTRICT']]]));
  it.each([
    ['the labels are plain', [labels(500, false), ...VALUES]],
    ['the table has ruled lines', [labels(500, true, true), ...VALUES]],
    ['they stand far below', [labels(600), ...VALUES]],
    ['only one stands there', [labels(500), VALUES[0] as Block]],
    ['they stand at other edges', [labels(500), paragraph('a', 70, 480), paragraph('b', 230, 480)]],
    ['they stand in two lines', [labels(500), paragraph('a', 40, 480), paragraph('b', 190, 460)]],
  ])('stay paragraphs when %s', (_, blocks) => expect(withValuesBelow(blocks)).toEqual(blocks));
});

describe('labels in a line over a line of values', () => {
  it('stand with their values', () => expect(cells(withValuesBelow([...over, ...VALUES]))).toEqual([['IEP Meeting Date:', '03/18/2025'], ['Re-evaluation Due:', '03/17/2028']]));
  it.each([
    ['one value is missing', [...over, VALUES[0] as Block]],
    ['the values stand elsewhere', [...over, paragraph('a', 70, 480), paragraph('b', 230, 480)]],
    ['only one label stands there', [over[0] as Block, VALUES[0] as Block]],
  ])('stay apart when %s', (_, blocks) => expect(withValuesBelow(blocks)).toEqual(blocks));
});
