import type { Box } from './geometry.ts';
import type { Run } from './runs.ts';

/** Runs that stand on one baseline with no more than a word space between them: a line of one column, or a part of one. */
export interface Fragment extends Box {
  readonly runs: readonly Run[];
  readonly text: string;
  /** Offset of each run in `text`. */
  readonly starts: readonly number[];
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly field: boolean;
}

/** A gap wider than this share of the font size parts two fragments. A word space is about 0.28. */
const COLUMN_GAP = 1.15;
/** A list sign may stand this far before its words. */
const SIGN_GAP = 4;
/** A gap wider than this share of the font size is a space although none was printed. */
const WORD_GAP = 0.14;
/** Baselines closer than this share of the smaller font are one line; superscripts stay with their line. */
const SAME_LINE = 0.42;

/** Groups runs to lines and cuts the lines where a column gap stands. In no particular order beyond top to bottom. */
export function fragmentsOf(runs: readonly Run[]): Fragment[] {
  return linesOf(runs).flatMap(cutAtGaps);
}

/** Runs that share a baseline, each line from left to right, lines from top to bottom. */
export function linesOf(runs: readonly Run[]): Run[][] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left);
  const lines: { baseline: number; size: number; runs: Run[] }[] = [];
  for (const run of sorted) {
    let line = null;
    for (let index = lines.length - 1; index >= 0 && index >= lines.length - 4; index -= 1) {
      const candidate = lines[index];
      if (candidate !== undefined && belongs(run, candidate)) {
        line = candidate;
        break;
      }
    }
    if (line === null) lines.push({ baseline: run.baseline, size: run.size, runs: [run] });
    else {
      line.runs.push(run);
      if (run.size > line.size) Object.assign(line, { size: run.size, baseline: run.baseline });
    }
  }
  for (const line of lines) line.runs.sort((a, b) => a.left - b.left);
  return lines.map((line) => line.runs);
}

function belongs(run: Run, line: { baseline: number; size: number }): boolean {
  const [small, large] = run.size < line.size ? [run.size, line.size] : [line.size, run.size];
  const apart = Math.abs(run.baseline - line.baseline);
  return apart <= SAME_LINE * small || (small < 0.8 * large && apart <= 0.5 * large);
}

function cutAtGaps(line: readonly Run[]): Fragment[] {
  const fragments: Fragment[] = [];
  let held: Run[] = [];
  for (const run of line) {
    const last = held.at(-1);
    const gap = held.length === 1 && isSign(last, run) ? SIGN_GAP : COLUMN_GAP;
    if (last !== undefined && run.left - last.right > gap * Math.min(last.size, run.size)) {
      fragments.push(fragmentOf(held));
      held = [];
    }
    if (!printedTwice(held, run)) held.push(run);
  }
  if (held.length > 0) fragments.push(fragmentOf(held));
  return fragments;
}

/** A list sign, a number or a tick with the words that follow. */
function isSign(sign: Run | undefined, run: Run): boolean {
  return sign !== undefined && /^(?:[•●○◦▪▫■‣∙·➢➤❖☐☒o-]|\(?\d{1,2}[.)]|\(?[a-h][.)])$/u.test(sign.text) && !/^[☐☒]/u.test(run.text);
}

/** Some printers make bold by printing the same letters again a hair aside. */
function printedTwice(held: readonly Run[], run: Run): boolean {
  return held.some((other) => other.text === run.text && Math.abs(other.left - run.left) < 0.2 * run.size && Math.abs(other.right - run.right) < 0.2 * run.size);
}

export function fragmentOf(runs: readonly Run[]): Fragment {
  let text = '';
  const starts: number[] = [];
  let [left, top, right, bottom, size, bold, letters] = [Infinity, Infinity, -Infinity, -Infinity, 0, 0, 0];
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (before !== undefined && (run.left - before.right > WORD_GAP * run.size || (run.spaced && run.left - before.right > -0.1 * run.size))) text += ' ';
    starts.push(text.length);
    text += run.text;
    left = Math.min(left, run.left);
    top = Math.min(top, run.top);
    right = Math.max(right, run.right);
    bottom = Math.max(bottom, run.bottom);
    size = Math.max(size, run.size);
    letters += run.text.length;
    if (run.bold) bold += run.text.length;
  }
  const baseline = runs.find((run) => run.size === size)?.baseline ?? 0;
  return { runs, text, starts, left, top, right, bottom, size, baseline, bold: bold > 0.8 * letters, italic: runs.every((run) => run.italic === true), field: runs.every((run) => run.field) };
}
