/** A place on the page in document coordinates, CSS pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  /** Free width to the right, inside the cell. */
  readonly room: number;
}

/** Where a chip goes: right after the first line of an element's words, centred on it. Null when the element is not shown. */
export function spotAfter(element: Element): Spot | null {
  const page = element.ownerDocument;
  const view = page.defaultView;
  const text = firstText(element);
  if (view === null || text === null) return null;
  const range = page.createRange();
  range.selectNodeContents(text);
  const line = [...range.getClientRects()].find((rect) => rect.width > 0);
  const box = (element.closest('td, th, [role=cell], [role=gridcell]') ?? element).getBoundingClientRect();
  if (line === undefined || box.width === 0) return null;
  return { left: line.right + view.scrollX, top: line.top + line.height / 2 + view.scrollY, room: Math.max(0, box.right - line.right) };
}

/** The box around an element's words, in document coordinates. */
export function wordsBox(element: Element): { left: number; top: number; width: number; height: number } | null {
  const page = element.ownerDocument;
  const view = page.defaultView;
  if (view === null) return null;
  const range = page.createRange();
  range.selectNodeContents(element);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  if (rects.length === 0) return null;
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  return {
    left: left + view.scrollX,
    top: top + view.scrollY,
    width: Math.max(...rects.map((rect) => rect.right)) - left,
    height: Math.max(...rects.map((rect) => rect.bottom)) - top,
  };
}

function firstText(element: Element): Text | null {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim() !== '' && isShown(node.parentElement)) return node as Text;
  }
  return null;
}

function isShown(element: Element | null): boolean {
  const box = element?.getBoundingClientRect();
  return box !== undefined && box.width > 1 && box.height > 1;
}
