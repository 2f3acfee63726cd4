import { type Bar, barsOf } from './ink-runs.ts';
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

/** The picture without these lines: a recogniser takes a table for a drawing and leaves its words out. */
export function withoutBars(image: PageImage, { across, down }: Bars): PageImage {
  const { width } = image;
  const gray = image.gray.slice();
  for (const { first, last, from, to } of across) for (let y = Math.max(0, first - 1); y <= last + 1; y += 1) gray.fill(255, y * width + from, y * width + to + 1);
  for (const { first, last, from, to } of down) for (let y = from; y <= to; y += 1) gray.fill(255, y * width + Math.max(0, first - 1), y * width + Math.min(width, last + 2));
  return { ...image, gray };
}
