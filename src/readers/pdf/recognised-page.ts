import type { Rect } from '../../analyzer/model/passage.ts';
import { isDoubtful } from './doubt.ts';
import { withDrawnTicks } from './drawn-ticks.ts';
import { after, type Box, boxOf, inverse, type Matrix, median, transformed } from './geometry.ts';
import { gridsOf } from './grids.ts';
import { imageBars, rulesOfBars } from './image-rules.ts';
import { INK } from './ink-runs.ts';
import { typedTicks } from './marks.ts';
import type { PreparedPage } from './page-layout.ts';
import type { InkBox } from './ink-boxes.ts';
import type { PageImage, RecognisedLine, RecognisedWord } from './page-image.ts';
import type { Drawing } from './print.ts';
import { rulesOf as rulesInSpace } from './rules.ts';
import type { Run } from './runs.ts';
import type { Sketch } from './sketch.ts';

/** Words below this confidence are noise: specks, stamps, parts of lines. */
const NOISE = 25;
/** Letters fill about this share of the size they are set in. */
const FILLED = 0.92;
/** Bold print has this much more ink than the page's usual print. */
const BOLD_INK = 1.32;
const RULE_SIGNS = /^[|_~=—–\-.,:;'"‘’“”`*\\/[\]{}()]+$/;

/** A recognised page in the same form as a printed one, straightened: its words as runs, its drawn lines as a drawing. */
export function recognisedPage(number: number, sketch: Sketch, lines: readonly RecognisedLine[]): PreparedPage {
  const { image } = sketch;
  const slope = slopeOf(lines, sketch.slope);
  const [width, height] = [image.width / image.pixelsPerPoint, image.height / image.pixelsPerPoint];
  const upright = straightening(slope, width, height);
  const transform = after(image.transform, upright);
  const drawing: Drawing = { rules: rulesOf(sketch, slope, transform), ...ticksOf(sketch), shades: [], pictured: 0 };
  const runs = withDrawnTicks(runsOf(sketch, lines, upright), drawing, transform);
  const print = { number, width, height, transform, items: [], fonts: {}, drawing, fields: [] };
  const rules = rulesInSpace(drawing.rules, transform);
  return { print, rules, grids: gridsOf(rules), runs, aside: [], transform, width, height };
}

/** How far the lines of a page climb: as its picture said, unless the middle of all long lines says something else. */
function slopeOf(lines: readonly RecognisedLine[], known: number): number {
  const slopes = lines.filter(({ words }) => words.length >= 4).map(({ baseline: [x1, y1, x2, y2] }) => (x2 - x1 > 0 ? (y2 - y1) / (x2 - x1) : 0));
  const slope = median(slopes);
  return Math.abs(slope - known) < 0.002 ? known : slope;
}

/** Turns points of a slanted page back around its middle. */
function straightening(slope: number, width: number, height: number): Matrix {
  const angle = -Math.atan(slope);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [width / 2, height / 2];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

function runsOf({ image, boxes }: Sketch, lines: readonly RecognisedLine[], upright: Matrix): Run[] {
  const boxed = boxes.length > 0;
  const scale = image.pixelsPerPoint;
  const usual = median(lines.map((line) => line.height)) / scale;
  const ink = median(lines.flatMap(({ words }) => words.filter(({ text }) => text.length > 3).map((word) => inkOf(image, word))));
  return lines.flatMap(({ words, baseline: [x1, y1, x2, y2], height }): Run[] => {
    const tall = height / scale;
    const size = (Math.abs(tall - usual) < 0.14 * usual ? usual : tall) / FILLED;
    const kept = words.filter((word) => word.confidence >= NOISE && !(RULE_SIGNS.test(word.text) && word.confidence < 95) && word.text !== '|');
    const letters = kept.filter(({ text }) => text.length > 2);
    const bold = letters.length > 0 && median(letters.map((word) => inkOf(image, word))) > BOLD_INK * ink;
    return kept.map((word) => {
      const [left, top, right, bottom] = word.box;
      const middle = (left + right) / 2;
      const base = x2 > x1 ? y1 + ((middle - x1) * (y2 - y1)) / (x2 - x1) : bottom;
      const [, baseline] = transformed(upright, middle / scale, base / scale, middle / scale, base / scale);
      const place = boxOf(upright, [left / scale, top / scale, right / scale, bottom / scale]);
      return runOf(boxed && isTick(word) ? { ...word, text: '☒' } : word, { size, bold, baseline }, place);
    });
  });
}

function runOf({ text, confidence }: RecognisedWord, print: Pick<Run, 'size' | 'bold' | 'baseline'>, place: Box): Run {
  const run: Run = { ...print, ...place, text: typedTicks(text), spaced: true, field: false };
  return isDoubtful(text, confidence) ? { ...run, unsure: true } : run;
}

/** Share of a word's box that is ink. */
function inkOf({ gray, width }: PageImage, { box: [left, top, right, bottom] }: RecognisedWord): number {
  let dark = 0;
  for (let y = Math.max(0, Math.floor(top)); y < bottom; y += 1) for (let x = Math.max(0, Math.floor(left)); x < right; x += 1) if ((gray[y * width + x] ?? 255) < INK) dark += 1;
  return dark / Math.max(1, (right - left) * (bottom - top));
}

function rulesOf({ image, bars, slope: known }: Sketch, slope: number, transform: Matrix): Drawing['rules'] {
  const { across, down } = rulesOfBars(slope === known ? bars : imageBars(image, slope), image.pixelsPerPoint);
  const back = inverse(transform);
  return [...across.map(({ at, from, to }) => transformed(back, from, at, to, at)), ...down.map(({ at, from, to }) => transformed(back, at, from, at, to))];
}

/** Check boxes in user space; a tick counts as a stroke that fills its box. One that is unclear has no sign at all. */
function ticksOf({ image, boxes }: Sketch): Pick<Drawing, 'squares' | 'scribbles'> {
  const back = inverse(image.transform);
  const rectOf = ({ left, top, right, bottom }: InkBox): Rect => {
    const [x1, y1, x2, y2] = [left, top, right, bottom].map((side) => side / image.pixelsPerPoint) as [number, number, number, number];
    return transformed(back, x1, y1, x2, y2);
  };
  const clear = boxes.filter(({ state }) => state !== 'unclear');
  return { squares: clear.map(rectOf), scribbles: clear.filter(({ state }) => state === 'ticked').map(rectOf) };
}

/** A tick without a box, among boxes, is read as the letter it looks like. Words of that letter are rare, and read surely. */
function isTick({ text, confidence }: RecognisedWord): boolean {
  return /^(?:[vV]{1,2}|[¥√✓✔+])$/.test(text) && (confidence < 90 || text.startsWith('v'));
}
