import { INK } from './ink-runs.ts';
import type { PageImage } from './page-image.ts';

/** A scanner's feed turns a page by no more than this: rise over run. */
const STEEPEST = 0.036;
const STEP = 0.002;
const FINE = 0.0005;
/** So many places are enough to see how the lines of a page climb. */
const ENOUGH = 8_000;
/** Rows that are this much clearer than those of the picture as it is: less is chance. */
const CLEARER = 1.04;

/** How far the lines of a picture climb, rise over run, before a word is read: where its rows of ink and paper are clearest. */
export function slopeOfInk({ width, height, gray }: PageImage): number {
  const [xs, ys] = feet(width, height, gray);
  if (xs.length < 200) return 0;
  const rows = new Uint32Array(height + 2 * Math.ceil(STEEPEST * width) + 4);
  const clearness = (slope: number): number => {
    rows.fill(0);
    const shift = STEEPEST * width + slope * (width / 2);
    for (let index = 0; index < ys.length; index += 1) {
      const row = Math.round((ys[index] ?? 0) + shift - slope * (xs[index] ?? 0));
      rows[row] = (rows[row] ?? 0) + 1;
    }
    let sum = 0;
    for (let row = 0; row < rows.length; row += 1) sum += (rows[row] ?? 0) ** 2;
    return sum;
  };
  const clearest = (slopes: readonly number[]): number => slopes.reduce((best, slope) => (scored(slope) > scored(best) ? slope : best), slopes[0] ?? 0);
  const known = new Map<number, number>();
  const scored = (slope: number): number => known.get(slope) ?? (known.set(slope, clearness(slope)), known.get(slope) ?? 0);
  const found = clearest(around(clearest(around(0, STEP, STEEPEST)), FINE, STEP));
  return Math.abs(found) >= STEP && scored(found) > CLEARER * clearness(0) ? found : 0;
}

/** Slopes so far to both sides of this one. */
const around = (middle: number, step: number, far: number): readonly number[] => Array.from({ length: 2 * Math.round(far / step) + 1 }, (_, index) => middle - far + index * step);

/** Places where ink stands on paper: the feet of letters, and the lower sides of lines. */
function feet(width: number, height: number, gray: Uint8Array): readonly [Int32Array, Int32Array] {
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let y = 0; y < height - 1; y += 1) {
    // Another column in each row, so that no straight edge is met by every probe.
    for (let x = (y * 3) % 7; x < width; x += 7) {
      if ((gray[y * width + x] ?? 255) < INK && (gray[(y + 1) * width + x] ?? 255) >= INK) {
        xs.push(x);
        ys.push(y);
      }
    }
  }
  const every = Math.max(1, Math.floor(xs.length / ENOUGH));
  const some = (_: number, index: number): boolean => index % every === 0;
  return [Int32Array.from(xs.filter(some)), Int32Array.from(ys.filter(some))];
}
