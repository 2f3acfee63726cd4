import type { Rect } from '../../analyzer/model/passage.ts';

/** An affine transform `[a, b, c, d, e, f]` as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A box on the page as it is read: points, origin top left, y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The transform that applies `first`, then `second`. */
export function after(first: Matrix, second: Matrix): Matrix {
  const [a, b, c, d, e, f] = first;
  const [A, B, C, D, E, F] = second;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The transform that undoes `matrix`; a matrix that flattens the plane is answered with the identity. */
export function inverse(matrix: Matrix): Matrix {
  const [a, b, c, d, e, f] = matrix;
  const scale = a * d - b * c;
  if (Math.abs(scale) < 1e-9) return [1, 0, 0, 1, 0, 0];
  return [d / scale, -b / scale, -c / scale, a / scale, (c * f - d * e) / scale, (b * e - a * f) / scale];
}

/** The smallest upright rectangle around the transformed corners: x1, y1, x2, y2. */
export function transformed(matrix: Matrix, x1: number, y1: number, x2: number, y2: number): Rect {
  const [a, b, c, d, e, f] = matrix;
  const xs = [a * x1 + c * y1, a * x2 + c * y1, a * x1 + c * y2, a * x2 + c * y2];
  const ys = [b * x1 + d * y1, b * x2 + d * y1, b * x1 + d * y2, b * x2 + d * y2];
  return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
}

export function boxOf(matrix: Matrix, rect: Rect): Box {
  const [left, top, right, bottom] = transformed(matrix, ...rect);
  return { left, top, right, bottom };
}

/** The box around all of them. `boxes` must not be empty. */
export function around(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}

/** Length that two stretches of one axis share; negative is the gap between them. */
export function shared(start1: number, end1: number, start2: number, end2: number): number {
  return Math.min(end1, end2) - Math.max(start1, start2);
}

export function median(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
