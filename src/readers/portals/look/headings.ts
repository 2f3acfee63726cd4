import { inOrder } from './in-order.ts';
import type { Piece } from './pieces.ts';
import { visibleText } from './visible-text.ts';

/** A heading of the page: real headings, captions and legends, and boxes that are named title, heading or student. */
export interface Heading {
  readonly element: Element;
  readonly text: string;
}

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'legend', 'summary', '[role=heading]'];
const NAMED = /title|heading|student/i;

/**
 * The page's headings in order, looked up once; answers the nearest ones before any element, nearest first.
 * @param pieces loose text of the page, for headings that are only named so by their class
 */
export function headingsOf(document: Document, pieces: readonly Piece[]): (element: Element, most?: number) => Heading[] {
  let headings: Heading[] | null = null;
  return (element, most = 3) => {
    headings ??= collect(document, pieces);
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = element.compareDocumentPosition((headings[middle] as Heading).element);
      // Contained headings (captions) and those before the element count as before.
      if ((place & 2) !== 0 || (place & 16) !== 0) low = middle + 1;
      else high = middle;
    }
    const before: Heading[] = [];
    for (let index = low - 1; index >= 0 && before.length < most; index--) {
      const heading = headings[index] as Heading;
      if (element.localName === 'table' || (!element.contains(heading.element) && !heading.element.contains(element))) before.push(heading);
    }
    return before;
  };
}

function collect(document: Document, pieces: readonly Piece[]): Heading[] {
  const found = new Map<Element, string>();
  for (const heading of inOrder(document, HEADINGS)) if (heading.childElementCount <= 12) found.set(heading, visibleText(heading).replace(/\n/g, ' '));
  const count = found.size;
  for (const piece of pieces) if (!found.has(piece.element) && NAMED.test(piece.element.getAttribute('class') ?? '')) found.set(piece.element, piece.text);
  const headings = [...found].map(([element, text]) => ({ element, text })).filter(({ text }) => text !== '' && text.length <= 120);
  return found.size === count ? headings : headings.sort((a, b) => ((a.element.compareDocumentPosition(b.element) & 4) !== 0 ? -1 : 1));
}
