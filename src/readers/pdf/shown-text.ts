import { after, type Matrix } from './geometry.ts';
import type { OperatorNumbers, Operators } from './operators.ts';
import type { TextItem } from './print.ts';
import { type Glyph, type ShownFont, textFlow } from './text-flow.ts';

/** Where text stands and how it is set; PDF 32000-1, 9.3 and 9.4. */
interface TextState {
  matrix: Matrix;
  font: ShownFont | null;
  size: number;
  spacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  /** Text matrix and line matrix, from text space to user space of the form they stand in. */
  text: Matrix;
  line: Matrix;
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const START: TextState = { matrix: IDENTITY, font: null, size: 0, spacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0, text: IDENTITY, line: IDENTITY };

/**
 * A page's text out of its operator list, in the pieces that pdf.js's own getTextContent would give: one walk over the
 * page then tells words, lines and fonts. Null when the page is set in a way that only getTextContent reads well.
 * @param view the visible part of the page in user space: x1, y1, x2, y2
 * @param fontOf the font of a key, null when it could not be loaded
 */
export function shownText(operators: Operators, numbers: OperatorNumbers, view: readonly number[], fontOf: (key: string) => ShownFont | null): TextItem[] | null {
  const items: TextItem[] = [];
  const flows = [textFlow(items, view)];
  const stack: TextState[] = [];
  let state: TextState = { ...START };
  let masked = 0;
  const { fnArray, argsArray } = operators;

  const moveTo = (x: number, y: number): void => {
    state.line = after([1, 0, 0, 1, x, y], state.line);
    state.text = state.line;
  };
  const setFont = (key: string, size: number): void => {
    state.font = fontOf(key);
    state.size = size;
  };
  /** Prints glyphs and moves on; numbers between them are thousandths of the font's size to go back. */
  const show = (pieces: readonly (Glyph | number)[], font: ShownFont): boolean => {
    const flow = flows.at(-1);
    if (flow === undefined) return false;
    if (font.vertical) return false;
    const done = flow.show(pieces, { ...state, font, base: after(state.text, state.matrix), lineScale: Math.hypot(state.line[0], state.line[1]) * Math.hypot(state.matrix[0], state.matrix[1]) });
    if (done === null) return false;
    const [a, b, c, d, e, f] = state.text;
    state.text = [a, b, c, d, e + a * done, f + b * done];
    return true;
  };

  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as readonly unknown[] | null;
    const [x, y] = (args ?? []) as readonly number[];
    switch (operator) {
      case numbers.beginGroup:
        // A soft mask is painted to be looked through, not to be read.
        if (masked > 0 || (args?.[0] as { readonly smask?: unknown } | undefined)?.smask != null) masked += 1;
        break;
      case numbers.endGroup:
        if (masked > 0) masked -= 1;
        break;
      case numbers.save:
        stack.push({ ...state });
        break;
      case numbers.restore:
        state = stack.pop() ?? state;
        break;
      case numbers.transform:
        state.matrix = after(args as unknown as Matrix, state.matrix);
        break;
      case numbers.paintFormXObjectBegin:
        stack.push({ ...state });
        if (args?.[0] != null) state.matrix = after(args[0] as Matrix, state.matrix);
        flows.at(-1)?.end();
        flows.push(textFlow(items, view));
        break;
      case numbers.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        if (flows.length > 1) flows.pop()?.end();
        break;
      case numbers.paintImageXObject:
      case numbers.paintImageMaskXObject:
        flows.at(-1)?.end();
        break;
      case numbers.setGState:
        for (const [key, value] of (args?.[0] ?? []) as readonly (readonly [string, unknown])[]) if (key === 'Font' && Array.isArray(value)) setFont(String(value[0]), Number(value[1]));
        break;
      case numbers.setFont:
        setFont(String(args?.[0]), y ?? 0);
        break;
      case numbers.setCharSpacing:
        state.spacing = x ?? 0;
        break;
      case numbers.setWordSpacing:
        state.wordSpacing = x ?? 0;
        break;
      case numbers.setHScale:
        state.stretch = (x ?? 100) / 100;
        break;
      case numbers.setTextRise:
        state.rise = x ?? 0;
        break;
      case numbers.setLeading:
        state.leading = x ?? 0;
        break;
      case numbers.beginText:
        state.text = state.line = IDENTITY;
        break;
      case numbers.setTextMatrix:
        state.text = state.line = args?.[0] as Matrix;
        flows.at(-1)?.rescale(Math.hypot(state.line[0], state.line[1]) * Math.hypot(state.matrix[0], state.matrix[1]));
        break;
      case numbers.setLeadingMoveText:
        state.leading = -(y ?? 0);
        moveTo(x ?? 0, y ?? 0);
        break;
      case numbers.moveText:
        moveTo(x ?? 0, y ?? 0);
        break;
      case numbers.nextLine:
        moveTo(0, -state.leading);
        break;
      case numbers.showText:
        if (state.font !== null && masked === 0 && !show(args?.[0] as readonly (Glyph | number)[], state.font)) return null;
        break;
    }
  }
  for (const flow of flows.reverse()) flow.end();
  return items;
}
