import type { Matrix } from './geometry.ts';

/** A letter as pdf.js's operator list names it. */
export interface Glyph {
  readonly unicode: string;
  /** In glyph space, mostly thousandths of the font's size. */
  readonly width: number;
  /** The one-byte space, which word spacing widens. */
  readonly isSpace: boolean;
}

/** What the flow of text needs to know of a font. */
export interface ShownFont {
  /** Names the font in the items. */
  readonly key: string;
  readonly name: string;
  /** From glyph space to text space, at size 1. */
  readonly scale: number;
  /** Height of its letters at size 1, where the font draws them itself and is set in sizes up to 1. */
  readonly height: number;
}

/** How glyphs are set, and where: PDF 32000-1, 9.3 and 9.4. It changes as the text goes on. */
export interface TextState {
  /** From user space of the form the text stands in to user space of the page. */
  matrix: Matrix;
  font: ShownFont | null;
  size: number;
  spacing: number;
  wordSpacing: number;
  /** Horizontal scaling; 1 is none. */
  stretch: number;
  leading: number;
  rise: number;
  /** Linear part of the text matrix. */
  turn: readonly [a: number, b: number, c: number, d: number];
  /** Where the next glyph begins, and where the line began. */
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

const UPRIGHT: TextState['turn'] = [1, 0, 0, 1];

/** The state a page begins with. */
export function firstState(): TextState {
  return { matrix: [1, 0, 0, 1, 0, 0], font: null, size: 0, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, turn: UPRIGHT, x: 0, y: 0, lineX: 0, lineY: 0 };
}

/** Sets text and line matrix. */
export function setMatrix(state: TextState, [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0]: ArrayLike<number> & Iterable<number>): void {
  state.turn = [a, b, c, d];
  state.x = state.lineX = x;
  state.y = state.lineY = y;
}

/** Begins a new line so far from the beginning of this one. */
export function moveLine(state: TextState, across: number, up: number): void {
  const [a, b, c, d] = state.turn;
  state.x = state.lineX += a * across + c * up;
  state.y = state.lineY += b * across + d * up;
}

/** Length of a text space unit along the line, in user space. */
export function unitOf({ turn, matrix }: TextState): number {
  return Math.hypot(turn[0], turn[1]) * Math.hypot(matrix[0], matrix[1]);
}
