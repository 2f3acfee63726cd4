import type { Matrix } from './geometry.ts';
import type { TextItem } from './print.ts';
import { kindOfSign } from './sign-kind.ts';
import { type Glyph, type ShownFont, type TextState, unitOf } from './text-state.ts';

export interface TextFlow {
  /** Adds glyphs, and steps back in thousandths of the font's size; moves the state on behind them. */
  readonly show: (pieces: readonly (Glyph | number)[], state: TextState, font: ShownFont) => void;
  /** The text matrix was set anew. */
  readonly rescale: (state: TextState) => void;
  /** Ends the piece in work. */
  readonly end: () => void;
}

/** Gaps as shares of the font's size: inside a word, between words, the widest between words, and how far back a piece may go. */
const NO_GAP = 0.03;
const WORD_GAP = 0.102;
const WIDEST_WORD_GAP = 0.6;
const BACK = -0.2;
/** Shares of a letter's height by which a baseline may move inside a piece, and inside a line. */
const SHIFTED = 0.25;
const NEXT_LINE = 0.5;

/**
 * Joins glyphs in paint order to pieces of text on one baseline, as pdf.js's getTextContent does: small gaps become
 * spaces, wide gaps and new lines end a piece. Glyphs outside `view` (x1, y1, x2, y2) are dropped.
 */
export function textFlow(items: TextItem[], view: readonly number[], spelled: (text: string) => string): TextFlow {
  const [left = -Infinity, bottom = -Infinity, right = Infinity, top = Infinity] = view;
  let open = false;
  let str = '';
  let start: Matrix = [1, 0, 0, 1, 0, 0];
  let key = '';
  let startSize = 0;
  let height = 0;
  /** Width of the piece in text space since the last change of unit, and before it in user space. */
  let width = 0;
  let widthBefore = 0;
  let unit = 1;
  /** Direction and size of the letters in work. */
  let [a, b, c, d] = [1, 0, 0, 1];
  /** Where the last letter ended; nowhere before the first. */
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  let lastRise = 0;
  /** What was printed last: `space` is one space after a letter that no gap has answered yet. */
  let printed: 'nothing' | 'letter' | 'space' = 'nothing';
  let font: ShownFont | null = null;
  let fontSize = 0;

  const end = (hasEOL = false): void => {
    if (!open) return;
    widthBefore += width * unit;
    items.push({ str: spelled(str), transform: start, width: Math.abs(widthBefore), height, fontName: key, hasEOL });
    open = false;
    str = '';
  };
  const blank = (wide: number): void => {
    items.push({ str: ' ', transform: [a, b, c, d, lastX, lastY], width: Math.abs(wide), height: 0, fontName: key, hasEOL: false });
  };
  const endLine = (x: number, y: number): void => {
    printed = 'nothing';
    if (open) end(true);
    else items.push({ str: '', transform: [a, b, c, d, x, y], width: 0, height: 0, fontName: key, hasEOL: true });
  };

  /** What lies between the last letter and one that begins here. */
  const bridge = (x: number, y: number, rise: number): void => {
    const across = along(a, b, c, d, x - lastX, y - lastY) / unit;
    const up = beside(a, b, c, d, x - lastX, y - lastY);
    const way = Math.sign(width || widthBefore);
    if (across < way * BACK * startSize) {
      if (Math.abs(up) > NEXT_LINE * height) return endLine(x, y);
      printed = 'nothing';
      return end();
    }
    const raised = rise === lastRise ? 0 : (d / fontSize) * (rise - lastRise);
    if (Math.abs(up - raised) > height) return endLine(x, y);
    if (across <= way * NO_GAP * startSize) printed = 'nothing';
    if (across <= way * WORD_GAP * startSize) {
      if (printed === 'space') {
        printed = 'nothing';
        end();
        blank(across);
      } else width += across;
    } else if (across > way * WIDEST_WORD_GAP * startSize) {
      end();
      printed = 'nothing';
      blank(across);
    } else {
      printed = 'nothing';
      if (open) {
        str += ' ';
        width += across;
      } else blank(across);
    }
    if (Math.abs(up) > SHIFTED * height) end();
  };

  return {
    end,
    rescale: (state) => {
      const next = unitOf(state);
      if (!open || next === unit) return;
      widthBefore += width * unit;
      width = 0;
      unit = next;
    },
    show: (pieces, state, shown) => {
      const { size, stretch, rise, matrix, turn } = state;
      if (size !== fontSize || (shown !== font && shown.name !== font?.name)) end();
      [font, fontSize] = [shown, size];
      const scale = shown.scale * size;
      const tall = size <= 1 ? size * shown.height : size;
      // From text space to user space.
      const [m0, m1, m2, m3, m4, m5] = matrix;
      const [t0, t1, t2, t3] = turn;
      const [ax, ay] = [t0 * m0 + t1 * m2, t0 * m1 + t1 * m3];
      const [cx, cy] = [t2 * m0 + t3 * m2, t2 * m1 + t3 * m3];
      a = ax * size * stretch;
      b = ay * size * stretch;
      c = cx * tall;
      d = cy * tall;
      const fromX = state.x * m0 + state.y * m2 + m4 + cx * rise;
      const fromY = state.x * m1 + state.y * m3 + m5 + cy * rise;
      let pen = 0;
      for (const piece of pieces) {
        if (typeof piece === 'number') {
          pen -= (piece / 1000) * size * stretch;
          continue;
        }
        const kind = kindOfSign(piece.unicode);
        if (kind === 'format') continue;
        const wide = piece.width * scale;
        const after = (piece.isSpace ? state.spacing + state.wordSpacing : state.spacing) * stretch;
        if (kind === 'space') {
          printed = printed === 'letter' ? 'space' : 'nothing';
          pen += wide * stretch + after;
          continue;
        }
        if (kind === 'letter') {
          const [x, y] = [fromX + ax * pen, fromY + ay * pen];
          if (x + wide < left || x > right || y < bottom || y > top) {
            pen += wide * stretch;
            continue;
          }
          if (lastX === lastX && (lastX !== x || lastY !== y)) bridge(x, y, rise);
        }
        if (!open) {
          open = true;
          key = shown.key;
          start = [a, b, c, d, fromX + ax * pen, fromY + ay * pen];
          startSize = size;
          height = Math.hypot(c, d);
          width = widthBefore = 0;
          unit = unitOf(state);
        }
        if (kind === 'letter' && wide !== 0) {
          const step = wide * stretch;
          pen += step;
          width += step;
          lastX = fromX + ax * pen;
          lastY = fromY + ay * pen;
          lastRise = rise;
        }
        str += printed === 'space' ? ` ${piece.unicode}` : piece.unicode;
        printed = 'letter';
        pen += after;
      }
      state.x += t0 * pen;
      state.y += t1 * pen;
    },
  };
}

/** A step measured along the letters; exact where they stand upright or turned by a quarter. */
function along(a: number, b: number, c: number, d: number, x: number, y: number): number {
  if (b === 0 && c === 0 && a !== 0) return a > 0 ? x : -x;
  if (a === 0 && d === 0 && b !== 0) return b > 0 ? y : -y;
  return (a * x + b * y) / Math.hypot(a, b);
}

/** The same step measured across them. */
function beside(a: number, b: number, c: number, d: number, x: number, y: number): number {
  if (b === 0 && c === 0 && a !== 0) return a > 0 ? y : -y;
  if (a === 0 && d === 0 && b !== 0) return b > 0 ? x : -x;
  return (c * x + d * y) / Math.hypot(a, b);
}
