import { sharesOf } from './advance.ts';
import { after, type Box, type Matrix, transformed } from './geometry.ts';
import type { FontPrint, PagePrint, TextItem } from './print.ts';
import { tickOf } from './marks.ts';
import { isSpread, unspread } from './spread.ts';

/** A stretch of text of one font on one baseline, in reading space. */
export interface Run extends Box {
  readonly text: string;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic?: boolean;
  /** True when white space was printed before it. */
  readonly spaced: boolean;
  readonly field: boolean;
  /** A number recognised on a scan with little confidence. */
  readonly unsure?: boolean;
}

/** A run that does not stand upright: slanted, or turned by a quarter. */
export interface AsideRun extends Run {
  readonly sideways: boolean;
}

/** The runs of a page, and the transform from user space in which they stand upright. */
export interface PageRuns {
  readonly runs: readonly Run[];
  /** Words that stand askew: a watermark, a side label. Not part of the lines. */
  readonly aside: readonly AsideRun[];
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
}

const BOLD = /bold|black|heavy|demi(?!l)|semibd|,b|-b$/i;
const ITALIC = /ital|obliq|,i|-i$/i;
/** A short word in a spaced-out title. */
const TWO_LETTERS = /^\p{Lu} \p{Lu}$/u;
const WIDE_GAP = /\s{3,}|\t/;
const NOTHING: FontPrint = { name: '', ascent: 0.8, descent: -0.2 };

/**
 * Text items of a page as upright runs. When most letters stand sideways (a landscape table on a portrait page)
 * the whole page is turned; the few that still stand askew are set aside.
 */
export function runsOf(print: PagePrint): PageRuns {
  const turned = turn(print);
  const runs: Run[] = [];
  const aside: AsideRun[] = [];
  let spaced = true;
  let title = false;
  for (const item of print.items) {
    if (item.str.trim() === '') {
      if (item.str !== '' || item.hasEOL) spaced = true;
      continue;
    }
    const font = print.fonts[item.fontName] ?? NOTHING;
    const matrix = after(item.transform as unknown as Matrix, turned.transform);
    if (quarter(matrix) !== 0 || !upright(matrix)) {
      aside.push(askew(item, matrix));
      continue;
    }
    title = isSpread(item.str) || (title && TWO_LETTERS.test(item.str));
    addRuns(runs, title && TWO_LETTERS.test(item.str) ? { ...item, str: item.str.replace(' ', '') } : item, font, matrix, spaced);
    spaced = item.hasEOL || /\s$/.test(item.str);
  }
  return { ...turned, runs, aside };
}

function askew(item: TextItem, matrix: Matrix): AsideRun {
  const size = Math.hypot(matrix[2], matrix[3]) || 1;
  const [left, top, right, bottom] = transformed(matrix, 0, 0, item.width / size, 1);
  return { text: item.str.trim(), left, top, right, bottom, baseline: bottom, size, bold: false, spaced: true, field: false, sideways: Math.min(Math.abs(matrix[0]), Math.abs(matrix[1])) < 0.1 * size };
}

function addRuns(runs: Run[], item: TextItem, font: FontPrint, matrix: Matrix, spaced: boolean): void {
  const size = Math.hypot(matrix[2], matrix[3]);
  const [, , , , x, baseline] = matrix;
  const ascent = Math.min(1, Math.max(0.6, font.ascent || 0.8));
  const descent = Math.min(0.35, Math.max(0.1, -font.descent || 0.2));
  const common = { baseline, size, top: baseline - ascent * size, bottom: baseline + descent * size, bold: BOLD.test(font.name), italic: ITALIC.test(font.name), field: false };
  const text = tickOf(item.str, font.name);
  const shares = sharesOf(text);
  for (const { start, end } of piecesOf(text)) {
    const left = x + (shares[start] ?? 0) * item.width;
    runs.push({ ...common, text: unspread(text.slice(start, end)), left, right: x + (shares[end] ?? 1) * item.width, spaced: spaced || start > 0 });
  }
}

/** Three blanks or a tab inside one item are a gap between two things, not a space between words. */
function piecesOf(text: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = text.length - text.trimStart().length;
  while (start < text.length) {
    const gap = WIDE_GAP.exec(text.slice(start));
    const end = gap === null ? text.trimEnd().length : start + gap.index;
    if (end > start) pieces.push({ start, end });
    start = gap === null ? text.length : end + gap[0].length;
  }
  return pieces;
}

/** Quarter turns, clockwise, of text under this matrix: 0 upright. */
function quarter([a, b]: Matrix): 0 | 1 | 2 | 3 {
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}

function upright([a, b]: Matrix): boolean {
  return Math.abs(b) <= Math.abs(a) * 0.18;
}

function turn(print: PagePrint): { transform: Matrix; width: number; height: number } {
  const letters = [0, 0, 0, 0];
  for (const item of print.items) {
    const way = quarter(after(item.transform as unknown as Matrix, print.transform));
    letters[way] = (letters[way] ?? 0) + item.str.trim().length;
  }
  const way = letters.indexOf(Math.max(...letters));
  const { width, height } = print;
  if (way === 0) return { transform: print.transform, width, height };
  const back: Matrix = way === 1 ? [0, -1, 1, 0, 0, width] : way === 2 ? [-1, 0, 0, -1, width, height] : [0, 1, -1, 0, height, 0];
  const transform = after(print.transform, back);
  const [, , right, bottom] = transformed(back, 0, 0, width, height);
  return { transform, width: right, height: bottom };
}
