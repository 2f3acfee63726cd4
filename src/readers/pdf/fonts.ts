import type { ShownFont } from './text-state.ts';

/** What pdf.js tells of a loaded font when it is asked for all it knows. */
export interface LoadedFont {
  readonly name?: string;
  readonly ascent?: number;
  readonly descent?: number;
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly bbox?: readonly number[];
}

/** From glyph space to text space in all fonts but those that draw their own letters. */
const THOUSANDTH = 0.001;

/** A loaded font as the flow of text measures it. */
export function shownFont(key: string, { name = '', isType3Font, fontMatrix, bbox }: LoadedFont): ShownFont {
  const [scale = THOUSANDTH, , , upright = THOUSANDTH] = fontMatrix ?? [];
  const [, low = 0, , high = 0] = bbox ?? [];
  return { key, name, scale, height: isType3Font === true && scale !== THOUSANDTH && high > low ? (high - low) * upright : 1 };
}
