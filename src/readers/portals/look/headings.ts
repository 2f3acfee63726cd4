import { visibleText } from './visible-text.ts';

/** A heading of the page: real headings, captions and legends, and boxes that are named title or heading. */
export interface Heading {
  readonly element: Element;
  readonly text: string;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,caption,legend,summary,[role=heading],[class*="title" i],[class*="heading" i],[class*="student" i]';

/** The page's headings in order, looked up once; answers the nearest ones before any element. */
export function headingsOf(document: Document): (element: Element, most?: number) => Heading[] {
  let headings: Heading[] | null = null;
  return (element, most = 3) => {
    headings ??= [...document.querySelectorAll(HEADINGS)]
      .slice(0, 3000)
      .map((heading) => ({ element: heading, text: heading.childElementCount > 12 ? '' : visibleText(heading).replace(/\n/g, ' ') }))
      .filter((heading) => heading.text !== '' && heading.text.length <= 120);
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const place = element.compareDocumentPosition((headings[middle] as Heading).element);
      // Contained headings (captions) and those before the element count as before.
      if ((place & 2) !== 0 || (place & 16) !== 0) low = middle + 1;
      else high = middle;
    }
    const first = element.localName === 'table' ? headings.slice(Math.max(0, low - most), low) : headings.filter((heading, index) => index < low && !element.contains(heading.element)).slice(-most);
    return first.reverse();
  };
}
