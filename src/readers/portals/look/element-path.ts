const FRAME = ' >>> ';
const SANE_ID = /^[A-Za-z][\w-]{0,60}$/;

/**
 * Makes short CSS paths for elements of one page: from the nearest unique id, then child by child.
 * Indices and ids are counted once, so 5,000 rows cost no more than one walk.
 * An element in a same-origin frame gets the frame's path, ` >>> `, and its path inside.
 */
export function pathMaker(): (element: Element) => string {
  const ids = new Map<Document, Map<string, number>>();
  const indices = new WeakMap<Element, number>();

  function isUnique(element: Element, id: string): boolean {
    if (!SANE_ID.test(id)) return false;
    const owner = element.ownerDocument;
    let counts = ids.get(owner);
    if (counts === undefined) {
      counts = new Map();
      for (const other of owner.querySelectorAll('[id]')) counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
      ids.set(owner, counts);
    }
    return counts.get(id) === 1;
  }

  function indexOf(element: Element, parent: Element): number {
    if (!indices.has(element)) {
      let index = 0;
      for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) indices.set(child, ++index);
    }
    return indices.get(element) ?? 1;
  }

  return function pathOf(element: Element): string {
    const steps: string[] = [];
    let at: Element = element;
    for (;;) {
      const id = at.getAttribute('id');
      if (id !== null && isUnique(at, id)) {
        steps.push(`#${id}`);
        break;
      }
      const parent: Element | null = at.parentElement;
      if (parent === null || at.localName === 'body') {
        steps.push(at.localName);
        break;
      }
      steps.push(`${plainName(at)}:nth-child(${indexOf(at, parent)})`);
      at = parent;
    }
    const path = steps.reverse().join(' > ');
    const frame = element.ownerDocument.defaultView?.frameElement ?? null;
    return frame === null ? path : `${pathOf(frame)}${FRAME}${path}`;
  };
}

/** Finds the element again that `pathMaker` named, also in same-origin frames. Null when it is gone. */
export function findByPath(document: Document, path: string): Element | null {
  let inside: Document | null = document;
  let found: Element | null = null;
  for (const step of path.split(FRAME)) {
    if (inside === null) return null;
    found = inside.querySelector(step);
    inside = found === null ? null : ((found as HTMLIFrameElement).contentDocument ?? null);
  }
  return found;
}

function plainName(element: Element): string {
  return /^[a-z][a-z0-9-]*$/.test(element.localName) ? element.localName : '*';
}
