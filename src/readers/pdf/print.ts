import type { Rect } from '../../analyzer/model/passage.ts';
import type { Matrix } from './geometry.ts';

/** What pdf.js says of one page, as plain data: everything the later steps need, and nothing that lives. */
export interface PagePrint {
  /** 1-based. */
  readonly number: number;
  /** Size in points as the page is read, after its rotation. */
  readonly width: number;
  readonly height: number;
  /** From PDF user space to reading space. */
  readonly transform: Matrix;
  readonly items: readonly TextItem[];
  /** By the items' font key. */
  readonly fonts: Readonly<Record<string, FontPrint>>;
  /** Lines and small shapes; null when they were not fetched. */
  readonly drawing: Drawing | null;
  readonly fields: readonly FormField[];
}

/** One piece of text as pdf.js gives it, in user space, in paint order. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

export interface FontPrint {
  /** The PostScript name when known, else empty. */
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
}

/** What is drawn besides letters, in user space. */
export interface Drawing {
  /** Straight horizontal and vertical strokes, thin filled bars and the sides of boxes. */
  readonly rules: readonly Rect[];
  /** Outlines the size of a check box. */
  readonly squares: readonly Rect[];
  /** Small shapes with slanted or curved strokes: ticks, crosses, dots. */
  readonly scribbles: readonly Rect[];
  /** Filled areas of a light colour, as behind a header row. */
  readonly shades: readonly Rect[];
  /** Share of the page that pictures cover, 0 to 1. */
  readonly pictured: number;
}

/** A form field, a check box, or words typed over the page. */
export interface FormField {
  readonly kind: 'text' | 'tick';
  readonly rect: Rect;
  /** Printed value; empty when blank. For a tick `☒` or `☐`. */
  readonly value: string;
  readonly multiline: boolean;
}
