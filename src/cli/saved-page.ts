import { JSDOM } from 'jsdom';
import { BadInput } from './bad-input.ts';

/** A grade page has some thousands of elements, a plan of 60 pages some ten thousand; reading takes 0.2 ms for each. */
const MOST_ELEMENTS = 100_000;
/** Browsers themselves build no deeper tree than this. */
const DEEPEST = 512;
/** Elements left open at once, counted in the text, past which building the tree alone takes longer than a person waits. */
const MOST_OPEN = 5_000;
/** Every start tag, and every end tag of an element whose end may not be left out. */
const TAG = /<(\/?)([a-z][\w-]*)/gi;
const MAY_STAY_OPEN = new Set('area base body br col colgroup dd dt embed head hr html img input li link meta optgroup option p param rp rt source tbody td tfoot th thead tr track wbr'.split(' '));

/** A saved page as the browser showed it: what stands there for browsers without scripts was never seen. Throws BadInput for a page too large or too deep. */
export function savedPage(file: string, bytes: Uint8Array, address: string): Document {
  refuseHuge(file, new TextDecoder('latin1').decode(bytes));
  const { window } = new JSDOM(bytes, { url: address });
  const { document } = window;
  // A picture or form called "body" takes the place of the document's own property of that name.
  const { prototype } = window.Document;
  const parts = Array.from(prototype.getElementsByTagName.call(document, '*'));
  for (const part of parts) if ((part.getAttribute('name') ?? '') in prototype) part.removeAttribute('name');
  if (deeperThan(DEEPEST, document)) throw new BadInput(file, 'the parts of this page are nested too deeply to read');
  for (const part of document.querySelectorAll('noscript')) part.remove();
  return document;
}

function refuseHuge(file: string, text: string): void {
  let elements = 0;
  let open = 0;
  for (const [, end, name = ''] of text.matchAll(TAG)) {
    if (end === '') elements += 1;
    if (!MAY_STAY_OPEN.has(name.toLowerCase())) open += end === '' ? 1 : -1;
    if (elements > MOST_ELEMENTS) throw new BadInput(file, 'the page is too large to read');
    if (open > MOST_OPEN) throw new BadInput(file, 'the parts of this page are nested too deeply to read');
  }
}

/** Walks without recursion: what it looks for is what recursion breaks on. */
function deeperThan(most: number, document: Document): boolean {
  let level: Element[] = [...document.children];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((element) => [...element.children]);
  }
  return false;
}
