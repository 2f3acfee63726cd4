/** A place on the page in document coordinates, CSS pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  /** Free width to the right, inside the cell. */
  readonly room: number;
}

/** A box in document coordinates, CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chip goes: right after the first line of an element's words, centred on it. Null when the element is not shown. */
export function spotAfter(element: Element): Spot | null {
  const page = element.ownerDocument;
  const view = page.defaultView;
  const line = firstLine(element);
  if (view === null || line === null) return null;
  const box = (element.closest('td, th, [role=cell], [role=gridcell]') ?? element).getBoundingClientRect();
  if (box.width === 0) return null;
  return { left: line.right + view.scrollX, top: line.top + line.height / 2 + view.scrollY, room: Math.max(0, box.right - line.right) };
}

/** The box around an element's words, in document coordinates. */
export function wordsBox(element: Element): Box | null {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return rangeBox(range);
}

/** The box around some words of the page. */
export function rangeBox(range: Range): Box | null {
  const view = range.startContainer.ownerDocument?.defaultView ?? null;
  if (view === null) return null;
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

/** The first line of words that is drawn. Words for screen readers alone are drawn one pixel wide. */
function firstLine(element: Element): DOMRect | null {
  const page = element.ownerDocument;
  const walker = page.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const range = page.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').trim() === '' || isClipped(node.parentElement)) continue;
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) if (line.width > 0) return line;
  }
  // A menu draws its words itself: the browser knows only its box.
  return element.localName === 'select' ? element.getBoundingClientRect() : null;
}

/** Boxes of words for screen readers alone: one pixel, with the words running over. Inline boxes have no such size. */
function isClipped(element: Element | null): boolean {
  return element === null || (element.clientWidth === 1 && element.clientHeight === 1);
}
