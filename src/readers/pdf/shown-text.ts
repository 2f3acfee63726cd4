import type { OperatorNumbers, Operators } from './drawing.ts';
import { after, type Matrix } from './geometry.ts';
import type { TextItem } from './print.ts';
import { type TextFlow, textFlow } from './text-flow.ts';
import { firstState, type Glyph, moveLine, setMatrix, type ShownFont, type TextState } from './text-state.ts';

/** What the text of a page depends on besides its operators. */
export interface TextPlace {
  /** The visible part of the page in user space: x1, y1, x2, y2. */
  readonly view: readonly number[];
  /** The font of a key; null when it could not be loaded. */
  readonly fontOf: (key: string) => ShownFont | null;
  /** Spells ligatures and the like out. */
  readonly spelled: (text: string) => string;
}

const NOT_ASCII = /[^\0-\x7f]/;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A page's text out of its operator list, in the pieces that pdf.js's own getTextContent would give: one walk over the
 * page then tells words, lines and fonts. Null where letters run from right to left: that is for getTextContent.
 */
export function shownText({ fnArray, argsArray }: Operators, numbers: OperatorNumbers, { view, fontOf, spelled }: TextPlace): TextItem[] | null {
  const items: TextItem[] = [];
  let backwards = false;
  const begin = (): TextFlow =>
    textFlow(items, view, (text) => {
      if (!NOT_ASCII.test(text)) return text;
      backwards ||= RIGHT_TO_LEFT.test(text);
      return spelled(text);
    });
  let flow = begin();
  const flows: TextFlow[] = [];
  const states: TextState[] = [];
  let state = firstState();
  /** Groups that are only painted to be looked through: soft masks, and groups inside them. */
  let masks = 0;

  const setFont = (key: unknown, size: unknown): void => {
    state.font = fontOf(String(key));
    state.size = Number(size);
  };
  const save = (): void => {
    states.push({ ...state });
  };
  const restore = (): void => {
    state = states.pop() ?? state;
  };
  const transform = (matrix: Matrix): void => {
    state.matrix = after(matrix, state.matrix);
  };
  const end = (): void => flow.end();

  const steps: Readonly<Record<string, (args: readonly unknown[]) => void>> = {
    showText: ([pieces]) => {
      if (state.font !== null && masks === 0) flow.show(pieces as readonly (Glyph | number)[], state, state.font);
    },
    moveText: ([x, y]) => moveLine(state, Number(x), Number(y)),
    setTextMatrix: ([matrix]) => {
      setMatrix(state, matrix as Float32Array);
      flow.rescale(state);
    },
    beginText: () => setMatrix(state, []),
    nextLine: () => moveLine(state, 0, -state.leading),
    setLeadingMoveText: ([x, y]) => {
      state.leading = -Number(y);
      moveLine(state, Number(x), Number(y));
    },
    setFont: ([key, size]) => setFont(key, size),
    setGState: ([entries]) => {
      for (const [key, value] of entries as readonly (readonly [string, unknown])[]) if (key === 'Font' && Array.isArray(value)) setFont(value[0], value[1]);
    },
    setLeading: ([leading]) => (state.leading = Number(leading)),
    setCharSpacing: ([spacing]) => (state.spacing = Number(spacing)),
    setWordSpacing: ([spacing]) => (state.wordSpacing = Number(spacing)),
    setHScale: ([percent]) => (state.stretch = Number(percent) / 100),
    setTextRise: ([rise]) => (state.rise = Number(rise)),
    save,
    restore,
    transform: (matrix) => transform(matrix as unknown as Matrix),
    paintFormXObjectBegin: ([matrix]) => {
      save();
      if (matrix != null) transform(matrix as Matrix);
      flow.end();
      flows.push(flow);
      flow = begin();
    },
    paintFormXObjectEnd: () => {
      restore();
      flow.end();
      flow = flows.pop() ?? flow;
    },
    beginGroup: ([group]) => {
      if (masks > 0 || (group as { readonly smask?: unknown }).smask != null) masks += 1;
    },
    endGroup: () => {
      if (masks > 0) masks -= 1;
    },
    beginMarkedContent: end,
    beginMarkedContentProps: end,
    endMarkedContent: end,
    paintImageXObject: end,
    paintImageMaskXObject: end,
  };
  const byNumber: ((args: readonly unknown[]) => void)[] = [];
  for (const [name, step] of Object.entries(steps)) byNumber[numbers[name] ?? -1] = step;
  for (const [index, operator] of fnArray.entries()) byNumber[operator]?.((argsArray[index] ?? []) as readonly unknown[]);
  flow.end();
  return backwards ? null : items;
}
