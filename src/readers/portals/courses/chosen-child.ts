import { isHidden } from '../look/hidden.ts';
import { inOrder } from '../look/in-order.ts';
import { visibleText } from '../look/visible-text.ts';
import { nameIn } from './student.ts';

const CHILD_MENU = /student|child|\bkid|alumn|estudiante|\bhij[oa]/i;
const CHOSEN = ['[aria-selected=true]', '[aria-current]', '[aria-pressed=true]', '[aria-checked=true]', '.active', '.selected', '.current'];

/** The child chosen in a menu that says it holds children, or among tabs and tiles that are all names. */
export function chosenChild(document: Document): string | null {
  return chosenInMenu(document) ?? chosenAmongNames(document);
}

function chosenInMenu(document: Document): string | null {
  for (const select of document.querySelectorAll('select')) {
    if (!CHILD_MENU.test([select.id, select.name, select.ariaLabel, select.className, select.labels[0]?.textContent].join(' '))) continue;
    const option = select.querySelector('option[selected]') ?? select.options[select.selectedIndex];
    const name = nameIn((option?.textContent ?? '').replace(/\s+/g, ' ').trim());
    if (name !== null) return name;
  }
  return null;
}

/** One name alone may be the account's own: only a choice between names is a choice between children. */
function chosenAmongNames(document: Document): string | null {
  for (const chosen of inOrder(document, CHOSEN).slice(0, 120)) {
    const name = isHidden(chosen) ? null : nameOf(chosen);
    if (name === null) continue;
    const tile = chosen.parentElement?.childElementCount === 1 ? chosen.parentElement : chosen;
    const others = [...(tile.parentElement?.children ?? [])].filter((other) => other !== tile);
    if (others.some((other) => nameOf(other) !== null)) return name;
  }
  return null;
}

function nameOf(element: Element): string | null {
  const text = element.childElementCount > 12 ? '' : visibleText(element);
  return text.length > 90 ? null : nameIn(text);
}
