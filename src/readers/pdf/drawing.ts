import type { Rect } from '../../analyzer/model/passage.ts';
import { after, type Matrix, transformed } from './geometry.ts';
import type { PicturedTicks } from './pictured-ticks.ts';
import type { Drawing } from './print.ts';

/** pdf.js's operator list of a page, and its numbers for the operators' names. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}
export type OperatorNumbers = Readonly<Record<string, number>>;

/** Thicker bars than this are areas, not lines. Points. */
const THICKEST_LINE = 3;
const SHORTEST_LINE = 5;
/** A ring at least this wide is a round button; a smaller one is its dot. */
const SMALLEST_RING = 6.5;
const TICK_SIDE: readonly [number, number] = [4.5, 20];
/** Past this many strokes a page is a picture, not a form. */
const MOST_STROKES = 20_000;

interface Sheet {
  readonly rules: Rect[];
  readonly squares: Rect[];
  readonly scribbles: Rect[];
  readonly shades: Rect[];
  pictured: number;
}

interface State {
  matrix: Matrix;
  fill: string;
  stroke: string;
}

/** Lines, boxes, shades and small shapes of a page, in user space. White on white is not there. */
export function drawingOf(operators: Operators, numbers: OperatorNumbers, area: number, ticks: PicturedTicks = new Map()): Drawing {
  const sheet: Sheet = { rules: [], squares: [], scribbles: [], shades: [], pictured: 0 };
  const strokes = new Set(['stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map((name) => numbers[name]));
  const fills = new Set(['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'].map((name) => numbers[name]));
  const images = new Set(['paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'].map((name) => numbers[name]));
  const stack: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], fill: '#000000', stroke: '#000000' };
  for (const [index, operator] of operators.fnArray.entries()) {
    const args = operators.argsArray[index] as unknown[] | null;
    if (operator === numbers.save || operator === numbers.paintFormXObjectBegin) {
      stack.push({ ...state });
      if (operator === numbers.paintFormXObjectBegin && args?.[0] != null) state.matrix = after(args[0] as Matrix, state.matrix);
    } else if (operator === numbers.restore || operator === numbers.paintFormXObjectEnd) {
      // pdf.js leaves out a picture too large to decode; its empty frame stays.
      if (operator === numbers.restore && operators.fnArray[index - 1] === numbers.transform) sheet.pictured += spread(state.matrix) / area;
      state = stack.pop() ?? state;
    } else if (operator === numbers.transform) state.matrix = after(args as unknown as Matrix, state.matrix);
    else if (operator === numbers.setFillRGBColor) state.fill = String(args?.[0]);
    else if (operator === numbers.setStrokeRGBColor) state.stroke = String(args?.[0]);
    else if (images.has(operator) && ticks.has(String(args?.[0]))) putTick(sheet, state, ticks.get(String(args?.[0])) === 'ticked');
    else if (images.has(operator)) sheet.pictured += spread(state.matrix) / area;
    else if (operator === numbers.constructPath && args !== null && sheet.rules.length < MOST_STROKES) {
      const paths = (args[1] as (Float32Array | null)[])[0];
      if (!(paths instanceof Float32Array)) continue;
      const stroked = strokes.has(args[0] as number) && !white(state.stroke);
      const filled = fills.has(args[0] as number);
      if (stroked || filled) draw(sheet, paths, state, stroked, filled);
    }
  }
  return { ...sheet, pictured: Math.min(1, sheet.pictured) };
}

/** A picture of a check box stands where the unit square of its matrix lies. */
function putTick(sheet: Sheet, { matrix }: State, ticked: boolean): void {
  const rect = transformed(matrix, 0, 0, 1, 1);
  if (rect[2] - rect[0] < TICK_SIDE[0] || rect[2] - rect[0] > TICK_SIDE[1]) return;
  sheet.squares.push(rect);
  if (ticked) sheet.scribbles.push(rect);
}

function spread([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

function white(color: string): boolean {
  return /^#f[d-f]f[d-f]f[d-f]$/i.test(color);
}

/** A light tint, as behind a header row; black and strong colours are bars or pictures. */
function light(color: string): boolean {
  const channels = /^#(..)(..)(..)$/.exec(color)?.slice(1).map((part) => Number.parseInt(part, 16)) ?? [];
  return channels.length === 3 && Math.min(...channels) > 120 && !white(color);
}

function draw(sheet: Sheet, path: Float32Array, state: State, stroked: boolean, filled: boolean): void {
  for (const corners of subpaths(path)) {
    const [x1, y1, x2, y2] = extent(corners.points, state.matrix);
    const [width, height] = [x2 - x1, y2 - y1];
    const thin = Math.min(width, height) <= THICKEST_LINE && Math.max(width, height) >= SHORTEST_LINE;
    if (thin && (stroked || !white(state.fill))) {
      if (!corners.curved) sheet.rules.push([x1, y1, x2, y2]);
      continue;
    }
    const small = width <= TICK_SIDE[1] && height <= TICK_SIDE[1] && width >= 2 && height >= 2;
    if (small && (corners.curved || corners.slanted)) {
      const round = corners.curved && stroked && Math.abs(width - height) < 1.5 && width >= SMALLEST_RING;
      if (round) sheet.squares.push([x1, y1, x2, y2]);
      else if (stroked || !white(state.fill)) sheet.scribbles.push([x1, y1, x2, y2]);
      continue;
    }
    if (corners.curved || corners.slanted) continue;
    if (stroked && corners.points.length >= 8) addSides(sheet, [x1, y1, x2, y2], corners.points.length >= 8);
    else if (stroked) addStretches(sheet, corners.points, state.matrix);
    else if (filled && light(state.fill) && height > 6) sheet.shades.push([x1, y1, x2, y2]);
  }
}

function addSides(sheet: Sheet, rect: Rect, closed: boolean): void {
  const [x1, y1, x2, y2] = rect;
  const [width, height] = [x2 - x1, y2 - y1];
  if (closed && width >= TICK_SIDE[0] && height >= TICK_SIDE[0] && width <= TICK_SIDE[1] && Math.abs(width - height) <= 0.25 * width) sheet.squares.push(rect);
  else sheet.rules.push([x1, y1, x2, y1], [x1, y2, x2, y2], [x1, y1, x1, y2], [x2, y1, x2, y2]);
}

function addStretches(sheet: Sheet, points: readonly number[], matrix: Matrix): void {
  for (let index = 2; index < points.length; index += 2) {
    const stretch = extent(points.slice(index - 2, index + 2), matrix);
    if (Math.max(stretch[2] - stretch[0], stretch[3] - stretch[1]) >= SHORTEST_LINE) sheet.rules.push(stretch);
  }
}

function extent(points: readonly number[], matrix: Matrix): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index + 1 < points.length; index += 2) {
    left = Math.min(left, points[index] ?? 0);
    right = Math.max(right, points[index] ?? 0);
    top = Math.min(top, points[index + 1] ?? 0);
    bottom = Math.max(bottom, points[index + 1] ?? 0);
  }
  return transformed(matrix, left, top, right, bottom);
}

interface Subpath {
  readonly points: number[];
  curved: boolean;
  slanted: boolean;
}

/** pdf.js writes a path as numbers: 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close, each followed by its points. */
function subpaths(path: Float32Array): Subpath[] {
  const found: Subpath[] = [];
  let current: Subpath | null = null;
  for (let index = 0; index < path.length; ) {
    const step = path[index] ?? 4;
    const count = step === 2 ? 6 : step === 3 ? 4 : step === 4 ? 0 : 2;
    if (step === 0 || current === null) found.push((current = { points: [], curved: false, slanted: false }));
    const [fromX, fromY] = current.points.slice(-2);
    for (let at = index + 1; at <= index + count; at += 1) current.points.push(path[at] ?? 0);
    if (step === 2 || step === 3) current.curved = true;
    const [x, y] = current.points.slice(-2);
    if (step === 1 && fromX !== undefined && fromY !== undefined && x !== undefined && y !== undefined) {
      const [across, down] = [Math.abs(x - fromX), Math.abs(y - fromY)];
      if (Math.min(across, down) > 0.1 * Math.max(across, down)) current.slanted = true;
    }
    index += count + 1;
  }
  return found;
}
