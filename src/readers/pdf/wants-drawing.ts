import { type FontNames, hasNewFont } from './fonts.ts';
import { after, type Matrix } from './geometry.ts';
import type { PagePrint } from './print.ts';

/** A page with fewer letters may be a picture of text, or a form of empty boxes. */
const FEW_LETTERS = 400;
/** This many broken lines outside header and footer look like a table. */
const BROKEN_LINES = 2;
/** This many short lines in a row look like a list of choices, whose boxes may be drawn. */
const SHORT_LINES = 4;
const SHORT = 45;
const HEADER = 0.08;
const FOOTER = 0.94;
const GAP = 0.9;

/**
 * Says whether a page's drawn lines are worth fetching: words stand side by side, a font has no name yet,
 * ticks may be drawn, or there is hardly any text.
 */
export function wantsDrawing(print: PagePrint, names: FontNames): boolean {
  if (hasNewFont(names, print.items)) return true;
  const lines = new Map<number, Stretch[]>();
  let letters = 0;
  for (const item of print.items) {
    if (item.str.trim() === '') continue;
    letters += item.str.length;
    const [a, b, c, d, x, y] = after(item.transform as unknown as Matrix, print.transform);
    // Words that stand sideways are a landscape table.
    if (Math.abs(b) > Math.abs(a)) return true;
    if (y < HEADER * print.height || y > FOOTER * print.height) continue;
    if (/ {3}|^(?:yes|no|sí)$/i.test(item.str)) return true;
    const key = Math.round(y / 2);
    const stretch: Stretch = { left: x, right: x + item.width, size: Math.hypot(c, d), letters: item.str.length };
    const line = lines.get(key);
    if (line === undefined) lines.set(key, [stretch]);
    else line.push(stretch);
  }
  return letters < FEW_LETTERS || brokenLines(lines.values()) >= BROKEN_LINES || hasList(lines);
}

interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly letters: number;
}

function brokenLines(lines: Iterable<Stretch[]>): number {
  let broken = 0;
  for (const line of lines) {
    line.sort((a, b) => a.left - b.left);
    if (line.some(({ left, size }, index) => index > 0 && left - (line[index - 1]?.right ?? left) > GAP * size)) broken += 1;
  }
  return broken;
}

function hasList(lines: ReadonlyMap<number, readonly Stretch[]>): boolean {
  let short = 0;
  for (const [, line] of [...lines].sort(([a], [b]) => a - b)) {
    short = line.reduce((sum, { letters }) => sum + letters, 0) < SHORT ? short + 1 : 0;
    if (short >= SHORT_LINES) return true;
  }
  return false;
}
