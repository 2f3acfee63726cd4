import type { PageImage } from './page-image.ts';

/** Darker than this belongs to a frame or a tick: both are thin, and a coarse scan pales what is thin. */
const PALE_INK = 175;

/** Ink at a pixel or beside it (right of it, or below), for a slanted line steps from one row to the next. */
export function isInk({ gray, width, height }: PageImage, x: number, y: number, besideX = 0, besideY = 1): boolean {
  if (x < 0 || y < 0 || x + besideX >= width || y + besideY >= height) return false;
  return (gray[y * width + x] ?? 255) < PALE_INK || (gray[(y + besideY) * width + x + besideX] ?? 255) < PALE_INK;
}

/** The farthest ink in one direction, without a hole. */
export function reach(image: PageImage, x: number, y: number, stepX: number, stepY: number, most: number): number {
  const start = stepX === 0 ? y : x;
  const step = stepX + stepY;
  let last = start;
  for (let at = start + step; Math.abs(at - last) <= 1 && Math.abs(at - start) <= most; at += step) {
    if (stepX === 0 ? isInk(image, x, at, 1, 0) : isInk(image, at, y, 0, 1)) last = at;
  }
  return last;
}

/** Share of a rectangle that is ink. Its edges belong to it. */
export function shareOfInk({ gray, width, height }: PageImage, left: number, top: number, right: number, bottom: number): number {
  let ink = 0;
  let all = 0;
  for (let y = Math.max(0, top); y <= Math.min(height - 1, bottom); y += 1) {
    for (let x = Math.max(0, left); x <= Math.min(width - 1, right); x += 1) {
      all += 1;
      if ((gray[y * width + x] ?? 255) < PALE_INK) ink += 1;
    }
  }
  return all === 0 ? 0 : ink / all;
}
