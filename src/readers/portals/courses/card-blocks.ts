const DEEPEST = 9;

/** Tables and grids belong to the table reader, unless they only pair a label with a value. */
export function isElsewhere(element: Element): boolean {
  if (element.localName === 'footer') return !isOfCard(element);
  if (/^(?:grid|table|treegrid)$/.test(element.getAttribute('role') ?? '')) return true;
  return element.localName === 'table' && !isPairs(element);
}

/** A card's own footer, not the page's: its card has a twin. */
function isOfCard(footer: Element): boolean {
  return footer.parentElement !== null && hasTwin(footer.parentElement);
}

function isPairs(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')];
  return rows.length <= 10 && rows.every((row) => row.childElementCount === 2 || (row.childElementCount === 3 && row.firstElementChild?.localName === 'th' && row.lastElementChild?.localName === 'td')) && table.querySelector('thead') === null;
}

/** The nearest ancestor that has equal siblings and holds a course name; a table's row only where nothing around the table does. */
export function blockOf(element: Element, root: Element, isNamed: (block: Element) => boolean): Element | null {
  let at = element;
  let row: Element | null = null;
  for (let depth = 0; depth < DEEPEST && at !== root && at.parentElement !== null; depth++, at = at.parentElement as Element) {
    if (at.localName === 'dd') at = termOf(at) ?? at;
    if (/^(?:td|th|tbody|dd)$/.test(at.localName) || !hasTwin(at) || !isNamed(at)) continue;
    if (at.localName !== 'tr') return at;
    row ??= at;
  }
  return row;
}

/** In a list of terms and values, the term that a value stands under. */
function termOf(value: Element): Element | null {
  let at: Element | null = value;
  while (at !== null && at.localName === 'dd') at = at.previousElementSibling;
  return at;
}

/** What belongs to a block: a term with the values under it, else the block alone. */
export function partsOf(block: Element): Element[] {
  const parts = [block];
  if (block.localName === 'dt') for (let next = block.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) parts.push(next);
  return parts;
}

/** A sibling of the same shape close by: next to it, or with one or two other boxes between. */
function hasTwin(element: Element): boolean {
  const shape = shapeOf(element);
  for (let next = element.nextElementSibling, steps = 0; next !== null && steps < 3; next = next.nextElementSibling, steps++) if (shapeOf(next) === shape) return true;
  for (let last = element.previousElementSibling, steps = 0; last !== null && steps < 3; last = last.previousElementSibling, steps++) if (shapeOf(last) === shape) return true;
  return false;
}

/** An element's name and first class. */
export function shapeOf(element: Element): string {
  const classes = element.getAttribute('class');
  if (classes === null) return element.localName;
  const end = classes.indexOf(' ', 1);
  return `${element.localName}.${end < 0 ? classes : classes.slice(0, end)}`;
}
