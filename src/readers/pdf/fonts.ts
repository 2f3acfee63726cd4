import type { TextItem } from './print.ts';

/** A font as the drawing of a page uses it: its PostScript name, and the first letter printed in it. */
export interface SeenFont {
  readonly name: string;
  readonly first: string;
}

/** The names of a document's fonts by the text items' font key, as far as they are known yet. */
export type FontNames = Map<string, string>;

/**
 * Text items name their fonts by keys; only the drawing of a page tells the fonts' real names. Both walk the page in
 * the same order, so the fonts are matched by the order in which they first print a letter.
 */
export function learnFonts(names: FontNames, items: readonly TextItem[], seen: readonly SeenFont[]): void {
  const keys = new Map<string, string>();
  for (const item of items) {
    const text = item.str.trim();
    if (text !== '' && !keys.has(item.fontName)) keys.set(item.fontName, text);
  }
  const sameNumber = keys.size === seen.length;
  let from = 0;
  for (const [key, text] of keys) {
    const at = sameNumber ? from : seen.findIndex((font, index) => index >= from && text.startsWith(font.first));
    const font = seen[at];
    if (font === undefined) continue;
    if (!names.has(key)) names.set(key, font.name);
    from = at + 1;
  }
}

/** Says whether a page prints more than a few letters in a font whose name is not known. */
export function hasNewFont(names: FontNames, items: readonly TextItem[]): boolean {
  const letters = new Map<string, number>();
  for (const { fontName, str } of items) if (!names.has(fontName)) letters.set(fontName, (letters.get(fontName) ?? 0) + str.trim().length);
  return [...letters.values()].some((count) => count > 0);
}
