import type { Box, Matrix } from './geometry.ts';
import { boxOf, shared } from './geometry.ts';
import type { FormField } from './print.ts';
import type { Run } from './runs.ts';

/** A typed value is set in at most this size, unless its box is lower. Points. */
const SIZE = 10;
const LEADING = 1.2;
const LETTER = 0.5;

/** Values of form fields as runs where they are printed. A value that the page's own text repeats at its place is left out. */
export function fieldRuns(fields: readonly FormField[], transform: Matrix, printed: readonly Run[]): Run[] {
  return fields.flatMap((field) => {
    const box = boxOf(transform, field.rect);
    if (field.kind === 'tick') return [tickRun(field.value, box)];
    return field.value.trim() === '' || repeats(field.value, box, printed) ? [] : textRuns(field, box);
  });
}

function tickRun(text: string, box: Box): Run {
  const size = Math.min(12, box.bottom - box.top);
  const middle = (box.top + box.bottom) / 2;
  return { ...box, text, size, baseline: middle + 0.35 * size, bold: false, spaced: true, field: true };
}

function textRuns(field: FormField, box: Box): Run[] {
  const height = box.bottom - box.top;
  const tall = field.multiline && height > 2 * SIZE;
  const size = tall ? SIZE : Math.min(SIZE, Math.max(6, 0.75 * height));
  const lines = field.value.split(/\r\n?|\n/).flatMap((line) => wrapped(line.trim(), tall ? (box.right - box.left) / (LETTER * size) : Infinity));
  const leading = Math.min(LEADING * size, height / lines.length);
  return lines.flatMap((text, index): Run[] => {
    if (text === '') return [];
    const baseline = tall || lines.length > 1 ? box.top + (index + 0.8) * leading : (box.top + box.bottom) / 2 + 0.35 * size;
    const right = Math.min(box.right, box.left + text.length * LETTER * size);
    return [{ text, left: box.left, right, top: baseline - 0.8 * size, bottom: baseline + 0.2 * size, baseline, size, bold: false, spaced: true, field: true }];
  });
}

function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function repeats(value: string, box: Box, printed: readonly Run[]): boolean {
  const inside = printed.filter((run) => shared(run.left, run.right, box.left, box.right) > 0 && run.baseline > box.top && run.baseline < box.bottom + 2);
  const text = inside.map((run) => run.text).join(' ');
  return text !== '' && squeezed(text).includes(squeezed(value).slice(0, 40));
}

function squeezed(text: string): string {
  return text.replace(/\W+/g, '').toLowerCase();
}
