import { describe, expect, it } from 'vitest';
import type { PageImage } from '../../../src/readers/pdf/page-image.ts';
import { lettersOf, sketchOf } from '../../../src/readers/pdf/sketch.ts';

/** A white page of 300 by 200 points, two pixels for each. */
const paper = (): PageImage => ({ width: 600, height: 400, pixelsPerPoint: 2, gray: new Uint8Array(600 * 400).fill(255), transform: [1, 0, 0, -1, 0, 200] });

const dark = (gray: Uint8Array): number => gray.filter((brightness) => brightness < 128).length;

/** Twelve lines of bars like letters, and a drawn line under the fifth, all climbing; `words` counts the pixels of the letters. */
function climbing(slope: number): { readonly image: PageImage; readonly words: number } {
  const image = paper();
  let words = 0;
  for (let x = 20; x < 580; x += 1) {
    const shift = Math.round(slope * (x - 300));
    for (let y = 0; y < 12 * 28; y += 1) {
      if (y % 28 >= 9 || x % 11 >= 6) continue;
      image.gray[(40 + y + shift) * 600 + x] = 0;
      words += 1;
    }
    image.gray.fill(0, (166 + shift) * 600 + x, (166 + shift) * 600 + x + 1);
    image.gray.fill(0, (167 + shift) * 600 + x, (167 + shift) * 600 + x + 1);
  }
  return { image, words };
}

describe('the lines of a scan', () => {
  it.each([0.026, -0.014, 0.008])('that climb by %d are found and wiped out, and its words stay', (slope) => {
    const { image, words } = climbing(slope);
    const sketch = sketchOf(image);
    expect(Math.abs(sketch.slope - slope)).toBeLessThan(0.0025);
    expect(sketch.bars.across).not.toHaveLength(0);
    expect(Math.abs(dark(lettersOf(sketch).gray) - words)).toBeLessThan(0.03 * words);
  });

  it('near miss: an upright page with a slanted stroke, and an empty page, have no slope', () => {
    const { image } = climbing(0);
    for (let x = 0; x < 300; x += 1) image.gray[(300 - Math.round(0.03 * x)) * image.width + x] = 0;
    expect([sketchOf(image).slope, sketchOf(paper()).slope]).toEqual([0, 0]);
  });
});
