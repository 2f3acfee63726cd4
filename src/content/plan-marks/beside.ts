/** Where a chip may stand beside a link, in document coordinates, CSS pixels. */
export interface Beside {
  /** Where free room begins: the end of the link, or of all that stands on its line. */
  readonly left: number;
  /** The middle of the line, and its upper edge. */
  readonly middle: number;
  readonly top: number;
  /** Free width, up to the next words or the end of the box. */
  readonly room: number;
}

/** Elements that hold a line of their own. */
const BLOCKS = 'td,th,li,p,dd,dt,h1,h2,h3,h4,h5,h6,div,section,article,main,form,body,[role=cell],[role=gridcell]';
/** Narrower gaps between words hold no chip. */
const NARROW = 30;
/** Farther from its link a chip would seem to speak of something else. */
const FAR = 160;
/** So many nodes after a link are asked where they stand. */
const MOST_ASKED = 40;

/** Asks the layout for free room after a link, or else after what follows it on its line. Null when the link is not drawn. */
export function besideLink(link: Element): Beside | null {
  const page = link.ownerDocument;
  const view = page.defaultView;
  const line = lastLine(link);
  if (view === null || line === null) return null;
  const block = link.parentElement?.closest(BLOCKS) ?? page.body;
  const end = Math.min(block.getBoundingClientRect().right, page.documentElement.clientWidth);
  let left = line.right;
  let next = end;
  for (const rect of followingOnLine(link, block, line)) {
    if (rect.left - left >= NARROW) {
      next = Math.min(end, rect.left);
      break;
    }
    left = Math.max(left, rect.right);
  }
  if (next - left < NARROW || left - line.right > FAR) [left, next] = [line.right, line.right];
  return { left: left + view.scrollX, middle: line.top + line.height / 2 + view.scrollY, top: line.top + view.scrollY, room: next - left };
}

function lastLine(link: Element): DOMRect | null {
  // A button's words end before the button does.
  const style = link.ownerDocument.defaultView?.getComputedStyle(link);
  if (link.localName === 'button' || style?.display !== 'inline') {
    const box = link.getBoundingClientRect();
    return box.width > 0 ? box : null;
  }
  return [...link.getClientRects()].findLast((rect) => rect.width > 0) ?? null;
}

/** What is drawn after a link on its line, from left to right. */
function followingOnLine(link: Element, block: Element, line: DOMRect): readonly DOMRect[] {
  const page = link.ownerDocument;
  const walker = page.createTreeWalker(block, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  walker.currentNode = lastInside(link);
  const range = page.createRange();
  const following: DOMRect[] = [];
  for (let steps = 0, node = walker.nextNode(); node !== null && steps < MOST_ASKED; node = walker.nextNode(), steps += 1) {
    if (node.nodeType === 3 ? (node.nodeValue ?? '').trim() === '' : !/^(?:img|svg|button|input|select)$/.test((node as Element).localName)) continue;
    range.selectNode(node);
    for (const rect of range.getClientRects()) {
      if (rect.width > 0 && rect.top < line.bottom && rect.bottom > line.top && rect.left >= line.right - 1) following.push(rect);
    }
  }
  return following.sort((a, b) => a.left - b.left);
}

function lastInside(node: Node): Node {
  let last = node;
  while (last.lastChild !== null) last = last.lastChild;
  return last;
}
