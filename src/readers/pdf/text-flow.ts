import type { Matrix } from './geometry.ts';
import type { TextItem } from './print.ts';

/** A letter as pdf.js's operator list names it. */
export interface Glyph {
  readonly unicode: string;
  /** Thousandths of the font's size. */
  readonly width: number;
  /** The one-byte space, which word spacing widens. */
  readonly isSpace: boolean;
}

/** What the flow of text needs to know of a font. */
export interface ShownFont {
  readonly key: string;
  readonly name: string;
  /** From a glyph's width to text space, at size 1. */
  readonly widthScale: number;
  /** Height of a glyph at this size, at size 1: other than 1 for fonts that draw their own letters. */
  readonly heightAt: (size: number) => number;
  readonly vertical: boolean;
  /** Spelled-out forms of ligatures and the like. */
  readonly spelled: (text: string) => string;
}

/** How a stretch of glyphs is set. `base` takes text space to user space. */
export interface Setting {
  readonly font: ShownFont;
  readonly size: number;
  readonly spacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly rise: number;
  readonly base: Matrix;
  readonly lineScale: number;
}

/** Gaps as shares of the font's size: letter-spacing, one word space inside a piece, and how far back a piece may go. */
const NO_GAP = 0.03;
const WORD_GAP = 0.102;
const WIDEST_WORD_GAP = 0.6;
const BACK = -0.2;
/** Lines this share of a letter's height apart are two pieces. */
const SHIFTED = 0.25;

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const NOT_ASCII = /[^\0-\x7f]/;

export interface TextFlow {
  /** Adds glyphs; answers how far they reach in text space, or null for writing that runs from right to left. */
  readonly show: (pieces: readonly (Glyph | number)[], setting: Setting) => number | null;
  /** The text matrix was set anew, to this scale. */
  readonly rescale: (lineScale: number) => void;
  /** Ends the piece in work. */
  readonly end: () => void;
}
