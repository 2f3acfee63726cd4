import { type Bar, barsOf, shiftAt } from './ink-runs.ts';
import type { PageImage } from './page-image.ts';
import type { Rule, Rules } from './rules.ts';

/** Thin lines of a picture, in pixels. */
export interface Bars {
  readonly across: readonly Bar[];
  readonly down: readonly Bar[];
}

/** Thin lines of a picture that stands upright, or that climbs by `slope`: rise over run. */
export function imageBars(image: PageImage, slope: number): Bars {
  return { across: barsOf(image, slope, false), down: barsOf(image, slope, true) };
}

/** Drawn lines in points of the picture. */
export function rulesOfBars({ across, down }: Bars, pixelsPerPoint: number): Rules {
  const ruleOf = ({ first, last, from, to }: Bar): Rule => ({ at: (first + last) / 2 / pixelsPerPoint, from: from / pixelsPerPoint, to: to / pixelsPerPoint });
  return { across: across.map(ruleOf), down: down.map(ruleOf) };
}

/** The picture without these lines, which climb by `slope`: a recogniser takes a table for a drawing and leaves its words out. */
export function withoutBars(image: PageImage, { across, down }: Bars, slope: number): PageImage {
  const { width, height } = image;
  const gray = image.gray.slice();
  for (const { first, last, from, to } of across) {
    for (let x = from; x <= to; x += 1) {
      const shift = shiftAt(x, width, slope);
      for (let y = Math.max(0, first + shift - 1); y <= Math.min(height - 1, last + shift + 1); y += 1) gray[y * width + x] = 255;
    }
  }
  for (const { first, last, from, to } of down) {
    for (let y = from; y <= to; y += 1) {
      const shift = shiftAt(y, height, -slope);
      gray.fill(255, y * width + clamped(first + shift - 1, width), y * width + clamped(last + shift + 2, width));
    }
  }
  return { ...image, gray };
}

const clamped = (x: number, width: number): number => Math.min(width, Math.max(0, x));
