import { describe, expect, it } from 'vitest';
import { type Picture, tickIn } from '../../../src/readers/pdf/pictured-ticks.ts';

const SIDE = 40;
type Ink = (x: number, y: number) => boolean;
const framed: Ink = (x, y) => Math.min(x, y, SIDE - 1 - x, SIDE - 1 - y) < 3;
const crossed: Ink = (x, y) => framed(x, y) || Math.abs(x - y) < 2 || Math.abs(SIDE - 1 - x - y) < 2;
const picture = (ink: Ink, kind: 2 | 3): Picture => {
  const size = kind === 2 ? 3 : 4;
  const data = new Uint8Array(SIDE * SIDE * size).fill(255);
  for (let y = 0; y < SIDE; y += 1) for (let x = 0; x < SIDE; x += 1) if (ink(x, y)) data.fill(0, (y * SIDE + x) * size, (y * SIDE + x) * size + 3);
  return { width: SIDE, height: SIDE, kind, data };
};
const bits = (ink: Ink): Picture => {
  const data = new Uint8Array((SIDE / 8) * SIDE).fill(255);
  for (let y = 0; y < SIDE; y += 1) for (let x = 0; x < SIDE; x += 1) if (ink(x, y)) data[y * (SIDE / 8) + (x >> 3)] = (data[y * (SIDE / 8) + (x >> 3)] ?? 0) & ~(128 >> (x & 7));
  return { width: SIDE, height: SIDE, kind: 1, data };
};

describe('a small picture', () => {
  it.each([
    ['a frame', picture(framed, 2), 'open'],
    ['a frame, with opacity', picture(framed, 3), 'open'],
    ['a frame in one bit a pixel', bits(framed), 'open'],
    ['a frame with a cross', picture(crossed, 2), 'ticked'],
    ['a frame with a cross in one bit a pixel', bits(crossed), 'ticked'],
    ['a cross without a frame', picture((x, y) => crossed(x, y) && !framed(x, y), 2), null],
    ['a black square', picture(() => true, 2), null],
    ['white paper', picture(() => false, 2), null],
    ['half a frame', picture((x, y) => x < 3 || y < 3, 2), null],
    ['a banner', { width: 120, height: 20, kind: 2, data: new Uint8Array(7200) } as Picture, null],
    ['no pixels', { width: SIDE, height: SIDE, kind: 2, data: null } as Picture, null],
  ])('of %s', (_, shown, tick) => expect(tickIn(shown)).toBe(tick));
});
