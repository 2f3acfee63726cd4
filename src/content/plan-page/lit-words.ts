/** The browser's own way to mark words without touching the page: names of ranges, and a style sheet that knows the names. */
export interface LitWords {
  readonly light: (words: readonly Range[]) => void;
  /** Lights words that carry no chip, because the parent asked to see them. */
  readonly point: (words: Range) => void;
  readonly remove: () => void;
}

/** The names stand in words.css, too. */
const LIT = 'iep-lantern';
const POINTED = 'iep-lantern-pointed';

function set(name: string, words: readonly Range[]): void {
  CSS.highlights.delete(name);
  if (words.length > 0) CSS.highlights.set(name, new Highlight(...words));
}

/** Null where the browser cannot: then the chips alone say where. */
export function createLitWords(): LitWords | null {
  if (typeof Highlight !== 'function' || typeof CSS !== 'object' || CSS.highlights === undefined) return null;
  return {
    light: (words) => set(LIT, words),
    point: (words) => set(POINTED, [words]),
    remove() {
      set(LIT, []);
      set(POINTED, []);
    },
  };
}
