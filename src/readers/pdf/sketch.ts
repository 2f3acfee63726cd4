import { type Bars, imageBars, withoutBars } from './image-rules.ts';
import type { PageImage } from './page-image.ts';

/** A page's picture, and what is drawn on it besides letters. */
export interface Sketch {
  readonly image: PageImage;
  readonly bars: Bars;
}

export function sketchOf(image: PageImage): Sketch {
  return { image, bars: imageBars(image, 0) };
}

/** The picture as a recogniser is to see it: letters only. */
export function lettersOf({ image, bars }: Sketch): PageImage {
  return withoutBars(image, bars);
}
