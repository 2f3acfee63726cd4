import type { Block, Cell, Line, Paragraph } from '../../layout.ts';

const SAME_LINE = 3;
const SAME_EDGE = 6;
const NEAR = 34;

/**
 * Values that stand in one line under the last row of a table's labels, put into the cells they stand under.
 * A form without ruled lines may be cut between the labels of its last row and what was typed under them.
 */
export function withValuesBelow(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    const paired = block.kind === 'table' ? [] : pairsIn(blocks, index);
    if (paired.length > 0) {
      whole.push(...paired);
      index += 2 * paired.length - 1;
      continue;
    }
    const row = block.kind === 'table' && !block.ruled ? block.rows.at(-1) : undefined;
    const values = row === undefined ? [] : oneLine(blocks.slice(index + 1));
    const filled = row === undefined || block.kind !== 'table' ? null : filledBy(row, values);
    if (filled === null || block.kind !== 'table') whole.push(block);
    else {
      whole.push({ ...block, rows: [...block.rows.slice(0, -1), filled] });
      index += values.length;
    }
  }
  return whole;
}

/** Labels beside each other with a colon at their end, and as many values beside each other under them: a paragraph for each pair. */
function pairsIn(blocks: readonly Block[], start: number): readonly Paragraph[] {
  const at = (index: number): Line | null => {
    const block = blocks[index];
    return block === undefined || block.kind === 'table' || block.lines.length !== 1 ? null : (block.lines[0] ?? null);
  };
  const top = at(start)?.rect?.[1];
  if (top === undefined) return [];
  const isLabel = (line: Line | null): line is Line => line !== null && line.rect !== null && Math.abs(line.rect[1] - top) <= SAME_LINE && line.text.endsWith(':');
  const labels: Line[] = [];
  for (let line = at(start); isLabel(line); line = at(start + labels.length)) labels.push(line);
  const values = labels.map((_, index) => at(start + labels.length + index));
  if (labels.length < 2 || labels.some((label, index) => values[index]?.text.endsWith(':') !== false || !isUnder(values[index] as Line, label))) return [];
  return labels.map((label, index) => ({ kind: 'paragraph', marker: null, lines: [label, values[index] as Line] }));
}

/** The paragraphs that begin here and stand beside each other. */
function oneLine(blocks: readonly Block[]): readonly Paragraph[] {
  const beside: Paragraph[] = [];
  const bottom = rectOf(blocks[0])?.[1];
  for (const block of blocks) {
    const rect = rectOf(block);
    if (block.kind !== 'paragraph' || block.lines.length !== 1 || rect === undefined || rect === null || bottom === undefined || Math.abs(rect[1] - bottom) > SAME_LINE) break;
    beside.push(block);
  }
  return beside;
}

/** The row with each value in the cell over it, or null when a value has no label over it that is still without one. */
function filledBy(row: readonly Cell[], values: readonly Paragraph[]): readonly Cell[] | null {
  if (values.length < 2) return null;
  const found = new Map<Cell, readonly Line[]>();
  for (const { lines } of values) {
    const [line] = lines;
    const cell = row.find(({ lines: [label] }) => label !== undefined && line !== undefined && isUnder(line, label));
    if (cell === undefined || found.has(cell) || cell.lines.length !== 1 || line === undefined) return null;
    found.set(cell, lines);
  }
  return row.map((cell) => ({ ...cell, lines: [...cell.lines, ...(found.get(cell) ?? [])] }));
}

const isUnder = (line: Line, label: Line): boolean =>
  line.rect !== null && label.rect !== null && label.bold && !label.field && (line.field || !line.bold) && line.page === label.page && Math.abs(line.rect[0] - label.rect[0]) <= SAME_EDGE && label.rect[1] - line.rect[3] < NEAR && label.rect[1] >= line.rect[1];

const rectOf = (block: Block | undefined): Line['rect'] | undefined => (block?.kind === 'paragraph' ? (block.lines[0]?.rect ?? undefined) : undefined);
