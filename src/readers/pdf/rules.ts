import type { Rect } from '../../analyzer/model/passage.ts';
import { boxOf, type Matrix } from './geometry.ts';

/** A drawn straight line in reading space: at `at` on one axis, from `from` to `to` on the other. */
export interface Rule {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Rules {
  readonly across: readonly Rule[];
  readonly down: readonly Rule[];
}

/** Lines nearer than this are one line printed twice. Points. */
const SAME_PLACE = 2;
/** Pieces of a line with a smaller gap are one line. */
const SAME_LINE = 3;

/** Drawn lines in reading space, pieces joined, across from top to bottom and down from left to right. */
export function rulesOf(rects: readonly Rect[], transform: Matrix): Rules {
  const across: Rule[] = [];
  const down: Rule[] = [];
  for (const rect of rects) {
    const box = boxOf(transform, rect);
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    if (width >= height) across.push({ at: (box.top + box.bottom) / 2, from: box.left, to: box.right });
    else down.push({ at: (box.left + box.right) / 2, from: box.top, to: box.bottom });
  }
  return { across: joined(across), down: joined(down) };
}

function joined(rules: Rule[]): Rule[] {
  rules.sort((a, b) => a.at - b.at);
  const result: Rule[] = [];
  for (let start = 0; start < rules.length; ) {
    let end = start + 1;
    while (end < rules.length && (rules[end]?.at ?? 0) - (rules[start]?.at ?? 0) <= SAME_PLACE) end += 1;
    const band = rules.slice(start, end).sort((a, b) => a.from - b.from);
    const at = band.reduce((sum, rule) => sum + rule.at, 0) / band.length;
    let open: { at: number; from: number; to: number } | null = null;
    for (const rule of band) {
      if (open !== null && rule.from - open.to <= SAME_LINE) open.to = Math.max(open.to, rule.to);
      else result.push((open = { at, from: rule.from, to: rule.to }));
    }
    start = end;
  }
  return result;
}
