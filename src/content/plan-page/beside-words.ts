import type { Spot } from '../placement.ts';

const BLOCKS = 'td, th, li, p, dd, dt, h1, h2, h3, h4, h5, h6, div, section, article, main, form, body, [role=cell], [role=gridcell]';
/** What a numbered chip needs, with the space around it, and how far the layer moves it to the right of its spot. */
const NEEDED = 34;
const SHIFT = 8;
const CHIP = 24;

/**
 * Where a numbered chip goes so that it covers no words: after them, else in the margin before their paragraph, else over the space
 * above their first line. Document coordinates. Null when the words are not drawn.
 */
export function spotBeside(words: Range): Spot | null {
  const lines = [...words.getClientRects()].filter((line) => line.width > 0 && line.height > 0);
  const [first, last] = [lines[0], lines.at(-1)];
  const end = words.endContainer;
  const page = end.ownerDocument;
  const view = page?.defaultView ?? null;
  if (page === null || view === null || first === undefined || last === undefined) return null;
  const block = (end.nodeType === 1 ? (end as Element) : end.parentElement)?.closest(BLOCKS) ?? page.body;
  const at = (left: number, middle: number): Spot => ({ left: left + view.scrollX, top: middle + view.scrollY + 2, room: 0 });
  if (freeAfter(words, block, last) >= NEEDED) return at(last.right, last.top + last.height / 2);
  const paragraph = (words.startContainer.nodeType === 1 ? (words.startContainer as Element) : words.startContainer.parentElement)?.closest(BLOCKS) ?? block;
  const { left } = paragraph.getBoundingClientRect();
  if (left + view.scrollX >= NEEDED && !paragraph.matches('td, th, [role=cell], [role=gridcell]') && isMarginFree(paragraph, left)) return at(left - CHIP - SHIFT - 6, first.top + first.height / 2);
  return at(first.left - SHIFT - CHIP / 2, first.top - CHIP / 2 + 4);
}

/** Free width from the words' end to what follows on their line, or to the end of the block. */
function freeAfter(words: Range, block: Element, line: DOMRect): number {
  const rest = words.cloneRange();
  rest.collapse(false);
  rest.setEnd(block, block.childNodes.length);
  const following = [...rest.getClientRects()].filter((rect) => rect.width > 0 && rect.top < line.bottom - 2 && rect.bottom > line.top + 2 && rect.right > line.right + 1);
  const edge = Math.min(block.getBoundingClientRect().right, block.ownerDocument.documentElement.clientWidth);
  return Math.min(edge, ...following.map((rect) => Math.max(rect.left, line.right))) - line.right;
}

/** Nothing stands beside the paragraph where the chip would go: no column, no list sign, no edge of a table. */
function isMarginFree(paragraph: Element, left: number): boolean {
  const { top, bottom } = paragraph.getBoundingClientRect();
  for (let at: Element | null = paragraph; at !== null && at.localName !== 'body'; at = at.parentElement) {
    if (at.matches('li, td, th, [role=cell], [role=gridcell]')) return false;
    if (left - at.getBoundingClientRect().left >= NEEDED) return true;
    const before = at.previousElementSibling?.getBoundingClientRect();
    if (before !== undefined && before.width > 0 && before.bottom > top + 2 && before.top < bottom - 2 && before.right > left - NEEDED) return false;
  }
  return true;
}
