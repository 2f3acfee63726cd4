import { describe, expect, it } from 'vitest';
import { boxesOf, withoutBoxes } from '../../../src/readers/pdf/ink-boxes.ts';
import type { PageImage, RecognisedLine } from '../../../src/readers/pdf/page-image.ts';
import { pageLayout } from '../../../src/readers/pdf/page-layout.ts';
import { recognisedPage } from '../../../src/readers/pdf/recognised-page.ts';
import { lettersOf, sketchOf } from '../../../src/readers/pdf/sketch.ts';
import { seen } from './drawn-page.ts';

type Ink = (x: number, y: number) => boolean;

/** A white page of 300 by 100 points, two pixels for each, with ink where any of these says so. */
function sheet(...inks: readonly Ink[]): PageImage {
  const [width, height] = [600, 200];
  const gray = new Uint8Array(width * height).fill(255);
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (inks.some((ink) => ink(x, y))) gray[y * width + x] = 0;
  return { width, height, pixelsPerPoint: 2, gray, transform: [1, 0, 0, -1, 0, 100] };
}

const bar = (left: number, top: number, right: number, bottom: number): Ink => (x, y) => x >= left && x < right && y >= top && y < bottom;
/** A frame of so many pixels, with its outer sides here. */
const frame = (left: number, top: number, side = 22, thick = 2): Ink => (x, y) => bar(left, top, left + side, top + side)(x, y) && !bar(left + thick, top + thick, left + side - thick, top + side - thick)(x, y);
const cross = (left: number, top: number, side = 22): Ink => (x, y) => bar(left, top, left + side, top + side)(x, y) && (Math.abs(x - left - (y - top)) < 2 || Math.abs(x - left + (y - top) - side) < 2);
/** A tick that begins in a box and leaves it. */
const tick = (left: number, top: number): Ink => (x, y) => (x >= left + 4 && x < left + 10 && Math.abs(y - top - 6 - (x - left)) < 2) || (x >= left + 10 && x < left + 28 && Math.abs(y - top - 16 + (x - left - 10)) < 2);
const ring = (x0: number, y0: number, across: number, down: number, thick = 3): Ink => (x, y) => Math.hypot((x - x0) / across, (y - y0) / down) <= 1 && Math.hypot((x - x0) / (across - thick), (y - y0) / (down - thick)) > 1;

const climbing = (ink: Ink): Ink => (x, y) => ink(Math.round(x - 0.026 * y), Math.round(y + 0.026 * x));
const word = (text: string, left: number, confidence = 95): RecognisedLine['words'][number] => ({ text, confidence, box: [left, 62, left + text.length * 10, 82] });
const blocks = (image: PageImage, ...words: RecognisedLine['words']): string[] => seen(pageLayout(recognisedPage(1, sketchOf(image), [{ words, baseline: [30, 80, 560, 80], height: 22 }]), new Set()).blocks);
const states = (...inks: readonly Ink[]): readonly string[] => boxesOf(sheet(...inks)).toSorted((a, b) => a.left - b.left).map(({ state }) => state);

describe('check boxes on a scan', () => {
  it('are empty or ticked by the ink in them', () => {
    expect(states(frame(40, 60), frame(140, 60), cross(140, 60), frame(240, 60), tick(240, 60))).toEqual(['empty', 'ticked', 'ticked']);
  });

  it('are found on a page that climbs a little', () => {
    expect(states(climbing(frame(40, 60)), climbing(frame(140, 60)), climbing(cross(140, 60)))).toEqual(['empty', 'ticked']);
  });

  it('say nothing when a speck or the end of a stroke is in them', () => {
    expect(states(frame(40, 60), bar(47, 67, 51, 70))).toEqual(['unclear']);
  });

  it('near miss: the letter O, a nought, a D', () => {
    const letterD: Ink = (x, y) => bar(300, 60, 303, 82)(x, y) || (x >= 300 && ring(300, 71, 18, 11)(x, y));
    expect(states(ring(60, 71, 11, 11), ring(160, 71, 7, 11), ring(240, 71, 14, 14), letterD)).toEqual([]);
  });

  it('near miss: cells of a table, however small', () => {
    const lines = [0, 24, 48, 72].flatMap((step) => [bar(40, 40 + step, 112, 42 + step), bar(40 + step, 40, 42 + step, 114)]);
    expect(states(...lines)).toEqual([]);
  });

  it('near miss: a square within a square, and a filled one, as in a logo', () => {
    expect(states(frame(40, 60, 30, 6), frame(50, 70, 10, 2), bar(140, 60, 162, 82), frame(240, 50, 30, 2), frame(236, 46, 38, 2))).toEqual([]);
  });

  it('near miss: a frame with an open side, and brackets', () => {
    expect(states(bar(40, 60, 62, 62), bar(40, 60, 42, 82), bar(60, 60, 62, 82), bar(140, 60, 142, 82), bar(160, 60, 162, 82))).toEqual([]);
  });

  it('are wiped out for the recogniser, and the words beside them stay', () => {
    const image = sheet(frame(40, 60), bar(80, 60, 90, 80));
    const wiped = withoutBoxes(image, boxesOf(image));
    expect([...wiped.gray].filter((brightness) => brightness === 0)).toHaveLength(200);
    expect(lettersOf(sketchOf(image)).gray).toEqual(wiped.gray);
  });
});

describe('a recognised page with check boxes', () => {
  it('has each sign before its word', () => {
    expect(blocks(sheet(frame(40, 60), frame(112, 60), cross(112, 60)), word('Yes', 70), word('No', 142))).toEqual(['¶ ☐ Yes ☒ No']);
  });

  it('takes a lone v beside boxes for a tick', () => {
    expect(blocks(sheet(frame(112, 60)), word('v', 45, 70), word('Yes', 70), word('No', 142))).toEqual(['¶ ☒ Yes ☐ No']);
  });

  it('near miss: a v on a page without boxes, and a section V', () => {
    expect(blocks(sheet(), word('v', 45, 70), word('Yes', 70))).toEqual(['¶ v Yes']);
    expect(blocks(sheet(frame(112, 60)), word('V', 45), word('Yes', 70), word('No', 142))).toEqual(['¶ V Yes ☐ No']);
  });

  it('has no sign for a box that is unclear', () => {
    expect(blocks(sheet(frame(40, 60), bar(47, 67, 51, 70)), word('Yes', 70))).toEqual(['¶ Yes']);
  });
});
