import { type Bars, imageBars, withoutBars } from './image-rules.ts';
import { boxesOf, type InkBox, withoutBoxes } from './ink-boxes.ts';
import type { PageImage } from './page-image.ts';
import { slopeOfInk } from './slope-of-ink.ts';

/** A page's picture, and what is drawn on it besides letters. */
export interface Sketch {
  readonly image: PageImage;
  /** How far its lines climb: rise over run. */
  readonly slope: number;
  readonly bars: Bars;
  readonly boxes: readonly InkBox[];
}

export function sketchOf(image: PageImage): Sketch {
  const slope = slopeOfInk(image);
  return { image, slope, bars: imageBars(image, slope), boxes: boxesOf(image) };
}

/** The picture as a recogniser is to see it: letters only. */
export function lettersOf({ image, slope, bars, boxes }: Sketch): PageImage {
  return withoutBoxes(withoutBars(image, bars, slope), boxes);
}
