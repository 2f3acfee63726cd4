import { type Box, boxOf, type Matrix, shared } from './geometry.ts';
import type { Drawing } from './print.ts';
import type { Run } from './runs.ts';

/** Runs of the page with drawn check boxes as `☒` and `☐` in them; a letter X that fills a drawn box becomes its tick. */
export function withDrawnTicks(runs: readonly Run[], drawing: Drawing, transform: Matrix): Run[] {
  if (drawing.squares.length === 0) return [...runs];
  const scribbles = drawing.scribbles.map((rect) => boxOf(transform, rect));
  const boxes = distinct(drawing.squares.map((rect) => boxOf(transform, rect)));
  const kept = new Set(runs);
  const ticks: Run[] = [];
  for (const box of boxes) {
    const inside = runs.filter((run) => holds(box, run));
    const written = inside.find((run) => /^[xX✓☒]$/u.test(run.text));
    if (inside.some((run) => !/^[xX✓☒☐]$/u.test(run.text))) continue;
    for (const run of inside) kept.delete(run);
    const ticked = written !== undefined || scribbles.some((scribble) => covers(box, scribble));
    const size = box.bottom - box.top;
    ticks.push({ ...box, text: ticked ? '☒' : '☐', size, baseline: box.bottom - 0.1 * size, bold: false, spaced: true, field: false });
  }
  return [...kept, ...ticks];
}

function holds(box: Box, run: Run): boolean {
  const [x, y] = [(run.left + run.right) / 2, run.baseline - 0.35 * run.size];
  return x > box.left && x < box.right && y > box.top && y < box.bottom;
}

function covers(box: Box, scribble: Box): boolean {
  const [across, down] = [shared(box.left, box.right, scribble.left, scribble.right), shared(box.top, box.bottom, scribble.top, scribble.bottom)];
  return across > 0.35 * (box.right - box.left) && down > 0.35 * (box.bottom - box.top);
}

/** A box drawn twice, or a frame within a frame, is one box. */
function distinct(boxes: readonly Box[]): Box[] {
  const found: Box[] = [];
  for (const box of boxes) {
    if (!found.some((other) => Math.abs(other.left - box.left) < 4 && Math.abs(other.top - box.top) < 4)) found.push(box);
  }
  return found;
}
