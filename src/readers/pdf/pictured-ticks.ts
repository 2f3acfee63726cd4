import type { PDFPageProxy } from 'pdfjs-dist';
import type { OperatorNumbers, Operators } from './drawing.ts';

/** Pixels as pdf.js decodes them. Kind 1: a bit a pixel, 2: red green blue, 3: with opacity. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly kind?: number;
  readonly data?: Uint8Array | Uint8ClampedArray | null;
}

/** Ticked or open boxes by the name of the picture that shows them. */
export type PicturedTicks = ReadonlyMap<string, 'ticked' | 'open'>;

const SIDE: readonly [number, number] = [8, 160];
/** A form prints its boxes from two or three pictures; more kinds of small pictures are something else. */
const MOST_KINDS = 8;
const FRAME = 0.75;
const INK: readonly [open: number, ticked: number] = [0.02, 0.05];
const PATIENCE = 300;

/** The check boxes that a page prints as small pictures, as some plan systems do. */
export async function picturedTicks(page: PDFPageProxy, list: Operators, OPS: OperatorNumbers): Promise<PicturedTicks> {
  const names = new Set<string>();
  for (const [index, operator] of list.fnArray.entries()) {
    if (operator !== OPS.paintImageXObject) continue;
    const [name, width, height] = list.argsArray[index] as [unknown, number, number];
    if (typeof name === 'string' && isBoxSized(width, height)) names.add(name);
  }
  const ticks = new Map<string, 'ticked' | 'open'>();
  if (names.size === 0 || names.size > MOST_KINDS) return ticks;
  const pictures = await Promise.all([...names].map((name) => pictureOf(page, name)));
  for (const [index, name] of [...names].entries()) {
    const picture = pictures[index] ?? null;
    const tick = picture === null ? null : tickIn(picture);
    if (tick !== null) ticks.set(name, tick);
  }
  return ticks;
}

const isBoxSized = (width: number, height: number): boolean => width >= SIDE[0] && width <= SIDE[1] && Math.abs(width - height) <= 0.25 * width;

/** A picture that is never resolved must not hold up the page. */
async function pictureOf(page: PDFPageProxy, name: string): Promise<Picture | null> {
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  return Promise.race([new Promise<Picture | null>((resolve) => void objects.get(name, (picture: unknown) => resolve(picture as Picture | null))), new Promise<null>((resolve) => void setTimeout(() => resolve(null), PATIENCE))]);
}

/** A dark frame around white paper is an open box, around ink a ticked one; anything else is no box. */
export function tickIn(picture: Picture): 'ticked' | 'open' | null {
  const { width, height, data } = picture;
  if (data === undefined || data === null || !isBoxSized(width, height)) return null;
  const dark = darkness(picture);
  const reach = Math.max(1, Math.floor(0.2 * width));
  const sides = [0, 1, 2, 3].map((side) => Math.max(...Array.from({ length: reach }, (_, depth) => share(side, depth, width, height, dark))));
  if (sides.some((side) => side < FRAME)) return null;
  const [from, to] = [Math.ceil(0.25 * width), Math.floor(0.75 * width)];
  let inked = 0;
  for (let y = from; y < to; y += 1) for (let x = from; x < to; x += 1) if (dark(x, y)) inked += 1;
  const part = inked / Math.max(1, (to - from) ** 2);
  return part <= INK[0] ? 'open' : part >= INK[1] && part < 0.95 ? 'ticked' : null;
}

/** How much of one line of pixels, so deep under a side, is dark between the corners. */
function share(side: number, depth: number, width: number, height: number, dark: (x: number, y: number) => boolean): number {
  const length = side < 2 ? width : height;
  const [from, to] = [Math.floor(0.2 * length), Math.ceil(0.8 * length)];
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const hit = side === 0 ? dark(at, depth) : side === 1 ? dark(at, height - 1 - depth) : side === 2 ? dark(depth, at) : dark(width - 1 - depth, at);
    if (hit) count += 1;
  }
  return count / Math.max(1, to - from);
}

function darkness({ width, data, kind = 3 }: Picture): (x: number, y: number) => boolean {
  const pixels = data ?? new Uint8Array();
  if (kind === 1) {
    const row = Math.ceil(width / 8);
    return (x, y) => ((pixels[y * row + (x >> 3)] ?? 255) & (128 >> (x & 7))) === 0;
  }
  const size = kind === 2 ? 3 : 4;
  return (x, y) => {
    const at = (y * width + x) * size;
    const clear = size === 4 && (pixels[at + 3] ?? 255) < 128;
    return !clear && (pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) < 380;
  };
}
