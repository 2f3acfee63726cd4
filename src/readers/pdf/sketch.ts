import { type Bars, imageBars, withoutBars } from './image-rules.ts';
import { boxesOf, type InkBox, withoutBoxes } from './ink-boxes.ts';
import type { PageImage } from './page-image.ts';

/** A page's picture, and what is drawn on it besides letters. */
export interface Sketch {
  readonly image: PageImage;
  readonly bars: Bars;
  readonly boxes: readonly InkBox[];
}

export function sketchOf(image: PageImage): Sketch {
  return { image, bars: imageBars(image, 0), boxes: boxesOf(image) };
}

/** The picture as a recogniser is to see it: letters only. */
export function lettersOf({ image, bars, boxes }: Sketch): PageImage {
  return withoutBoxes(withoutBars(image, bars), boxes);
}
