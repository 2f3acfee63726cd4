import { childAt } from './children-of.ts';
import { remember } from './remember.ts';

const FRAME = ' >>> ';
const STEP = ' > ';
const NTH = ':nth-child(';
/** With fewer elements before it than this, an element's place is counted each time. */
const FEW = 30;
const SANE_ID = /^[A-Za-z][\w-]{0,60}$/;

/**
 * Makes short CSS paths for elements of one document and the same-origin frames in it: from the nearest id that leads there, then
 * child by child. What a path runs through is named once, so 5,000 rows cost no more than one walk.
 * An element in a same-origin frame gets the frame's path, ` >>> `, and its path inside.
 */
export function pathMaker(document: Document): (element: Element) => string {
  const indices = new Map<Element, number>();
  const parents = new Map<Element, string>();
  const prefixes = new Map<Document, string>();

  function indexOf(element: Element, parent: Element): number {
    let index = 1;
    for (let before = element.previousElementSibling; before !== null && index <= FEW; before = before.previousElementSibling) index++;
    if (index <= FEW) return index;
    const known = indices.get(element);
    if (known !== undefined) return known;
    index = 0;
    for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) indices.set(child, ++index);
    return indices.get(element) ?? 1;
  }

  function stepsTo(element: Element): string {
    const id = element.hasAttributes() ? element.getAttribute('id') : null;
    if (id !== null && SANE_ID.test(id) && element.ownerDocument.getElementById(id) === element) return `#${id}`;
    const parent = element.parentElement;
    if (parent === null || element.localName === 'body') return element.localName;
    return `${stepsThrough(parent)}${STEP}${plainName(element)}${NTH}${indexOf(element, parent)})`;
  }

  function stepsThrough(parent: Element): string {
    let path = parents.get(parent);
    if (path === undefined) parents.set(parent, (path = stepsTo(parent)));
    return path;
  }

  return function pathOf(element: Element): string {
    const owner = element.ownerDocument;
    let prefix = prefixes.get(owner);
    if (prefix === undefined) {
      const frame = owner === document ? null : (owner.defaultView?.frameElement ?? null);
      prefix = frame === null ? '' : `${pathOf(frame)}${FRAME}`;
      prefixes.set(owner, prefix);
    }
    return prefix + stepsTo(element);
  };
}

/** Finds the element again that `pathMaker` named, also in same-origin frames. Null when it is gone. */
export function findByPath(document: Document, path: string): Element | null {
  let inside: Document | null = document;
  let found: Element | null = null;
  for (const part of path.split(FRAME)) {
    if (inside === null) return null;
    found = findInside(inside, part.split(STEP));
    inside = (found as HTMLIFrameElement | null)?.contentDocument ?? null;
  }
  return found;
}

/** Step by step from the root. As a selector, the browser would try every element of the page against the path. */
function findInside(document: Document, [root = '', ...steps]: readonly string[]): Element | null {
  let found = root.startsWith('#') ? document.getElementById(root.slice(1)) : document.querySelector(root);
  for (const step of steps) {
    const [name, index] = step.split(NTH);
    found = (found === null ? null : childAt(found, Number.parseInt(index ?? '', 10) - 1)) as HTMLElement | null;
    if (found === null || (name !== '*' && found.localName !== name)) return null;
  }
  return found;
}

const PLAIN = /^[a-z][a-z0-9-]*$/;
const plainName = (element: Element): string => nameOf(element.localName);
const nameOf = remember((name) => (PLAIN.test(name) ? name : '*'));
