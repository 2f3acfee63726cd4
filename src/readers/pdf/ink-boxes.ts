import { isInk, reach, shareOfInk } from './pale-ink.ts';
import type { PageImage } from './page-image.ts';

/** A check box on a picture, in pixels. `unclear`: a speck or the end of a stroke in it, which is no answer. */
export interface InkBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly state: 'empty' | 'ticked' | 'unclear';
}

/** Sides of a check box. Points. */
const SMALLEST = 5.5;
const LARGEST = 16;
/** A frame thicker than this share of its side is a filled square or a letter. */
const FRAME = 0.2;
/** Points. */
const THICKEST = 1.7;
/** Share of ink inside. More than the last is no tick but a picture. */
const CLEAN = 0.04;
const TICKED = 0.09;
const FILLED = 0.72;
/** A letter has this size too, so a box of it must stand alone. Points. */
const SMALL = 7;
/** Around a box it is mostly white; a square in a logo or a code has ink there. */
const QUIET = 0.2;

/** Check boxes that are printed or drawn on a picture: four straight sides that end at four corners. */
export function boxesOf(image: PageImage): InkBox[] {
  const { width, height, pixelsPerPoint } = image;
  const [smallest, largest] = [Math.floor(SMALLEST * pixelsPerPoint), Math.ceil(LARGEST * pixelsPerPoint)];
  const found: InkBox[] = [];
  for (let y = 1; y < height - smallest; y += 1) {
    // A side is at least as long as the probes are apart, so most pixels are never looked at.
    for (let probe = smallest; probe < width - 1; probe += smallest) {
      if (!isInk(image, probe, y)) continue;
      const [from, to] = [reach(image, probe, y, -1, 0, largest), reach(image, probe, y, 1, 0, largest)];
      if (to - from < smallest || to - from > largest) continue;
      const box = boxUnder(image, from, to, y);
      if (box !== null && !found.some((other) => overlap(other, box))) found.push(box);
    }
  }
  return found;
}

/** The picture without these boxes, so that none is read as a letter. */
export function withoutBoxes(image: PageImage, boxes: readonly InkBox[]): PageImage {
  if (boxes.length === 0) return image;
  const gray = image.gray.slice();
  const edge = Math.ceil(image.pixelsPerPoint);
  for (const { left, top, right, bottom } of boxes) {
    for (let y = Math.max(0, top - edge); y <= Math.min(image.height - 1, bottom + edge); y += 1) gray.fill(255, y * image.width + Math.max(0, left - edge), y * image.width + Math.min(image.width, right + edge + 1));
  }
  return { ...image, gray };
}

/** The box whose upper side this is; null when another side is missing, longer, or not straight. */
function boxUnder(image: PageImage, from: number, to: number, top: number): InkBox | null {
  const long = to - from;
  const slack = Math.max(2, Math.round(0.12 * long));
  // The upper side is the topmost: above it is paper.
  if (shareOfInk(image, from + slack, top - 2, to - slack, top - 1) > 0.5) return null;
  const depths = [sideDown(image, from, top, 1, slack), sideDown(image, to, top, -1, slack)];
  const deep = Math.min(...depths);
  if (deep < 0.84 * long || Math.max(...depths) > 1.22 * long) return null;
  const bottom = lowerSide(image, from, to, top + deep, slack);
  if (bottom === null) return null;
  const frame = frameOf(image, from, to, top, bottom);
  if (frame === null) return null;
  if (!hasCorners(image, from, to, top, bottom)) return null;
  if (!standsAlone(image, from, to, top, bottom)) return null;
  const inset = frame + Math.max(1, Math.round(0.08 * long));
  const ink = shareOfInk(image, from + inset, top + inset, to - inset, bottom - inset);
  if (ink > FILLED) return null;
  return { left: from, top, right: to, bottom, state: ink < CLEAN ? 'empty' : ink >= TICKED ? 'ticked' : 'unclear' };
}

/** Ink in all four corners: the letters O and D, and a nought, are round there. */
function hasCorners(image: PageImage, from: number, to: number, top: number, bottom: number): boolean {
  const size = to - from < 25 ? 3 : 4;
  const corner = (x: number, y: number): boolean => {
    // The slant of a page moves a corner by a pixel.
    for (const dx of [0, 1, -1]) for (const dy of [0, 1, -1]) if (shareOfInk(image, x + dx, y + dy, x + dx + size - 1, y + dy + size - 1) > 0.4) return true;
    return false;
  };
  return [from, to - size + 1].every((x) => [top, bottom - size + 1].every((y) => corner(x, y)));
}

/** Paper around it on all sides; a shadow to the right and below is part of the box, and one side may touch a word or a stroke. */
function standsAlone(image: PageImage, from: number, to: number, top: number, bottom: number): boolean {
  const near = Math.max(2, Math.round(0.8 * image.pixelsPerPoint));
  const right = (gap: number): number => shareOfInk(image, to + gap, top, to + gap + 1, bottom);
  const below = (gap: number): number => shareOfInk(image, from, bottom + gap, to, bottom + gap + 1);
  const shadowed = Math.min(right(near - 1), below(near - 1)) > 0.6;
  const far = shadowed ? 2 * near : near;
  const beside = Math.round(0.5 * image.pixelsPerPoint);
  const around = [shareOfInk(image, from, top - near - 1, to, top - near), shareOfInk(image, from - near - beside, top, from - near, bottom), shareOfInk(image, to + far, top, to + far + beside, bottom), below(far)];
  const small = to - from < SMALL * image.pixelsPerPoint;
  return around.filter((share) => share > QUIET).length <= (small ? 0 : 1);
}

/** How far a side goes down from a corner: the best of the columns beside it. */
function sideDown(image: PageImage, corner: number, top: number, inward: 1 | -1, slack: number): number {
  let best = 0;
  for (let step = -1; step <= slack; step += 1) {
    const x = corner + inward * step;
    const start = isInk(image, x, top, 1, 0) ? top : top + 1;
    if (isInk(image, x, start, 1, 0)) best = Math.max(best, reach(image, x, start, 0, 1, 4 * image.pixelsPerPoint * LARGEST) - top);
  }
  return best;
}

/** The row of the lower side: the lowest row near the ends of the sides that is ink from one to the other. */
function lowerSide(image: PageImage, from: number, to: number, near: number, slack: number): number | null {
  for (let y = near + slack; y >= near - 2 * slack; y -= 1) {
    let ink = 0;
    for (let x = from; x <= to; x += 1) if (isInk(image, x, y, 0, 1)) ink += 1;
    if (ink >= 0.9 * (to - from + 1)) return y;
  }
  return null;
}

/** How thick the frame is; null when it is no frame. */
function frameOf(image: PageImage, from: number, to: number, top: number, bottom: number): number | null {
  const thickest = Math.max(3, Math.round(Math.min(FRAME * (to - from), THICKEST * image.pixelsPerPoint)));
  const [left, right] = [from + thickest, to - thickest];
  for (let thick = 1; thick <= thickest; thick += 1) {
    const sides = [shareOfInk(image, left, top + thick, right, top + thick), shareOfInk(image, left, bottom - thick, right, bottom - thick), shareOfInk(image, from + thick, top + thickest, from + thick, bottom - thickest), shareOfInk(image, to - thick, top + thickest, to - thick, bottom - thickest)];
    if (sides.every((share) => share < 0.6)) return thick;
  }
  return null;
}

function overlap(one: InkBox, other: InkBox): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
