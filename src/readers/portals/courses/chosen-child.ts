import { childrenOf } from '../look/children-of.ts';
import { pressedIn } from '../look/pressed.ts';
import { visibleText } from '../look/visible-text.ts';
import { nameIn } from './student.ts';

const CHILD_MENU = /student|child|\bkid|alumn|estudiante|\bhij[oa]/i;
const STUDENT_BOX = /(?:^|[\s_-])(?:students?|children)[\s_-](?:tab|tile|list|menu|pick|select|switch|choos)/i;

/** The child chosen in a menu that says it holds children, or among tabs and tiles that are all names. */
export function chosenChild(document: Document): string | null {
  return chosenInMenu(document) ?? chosenAmongNames(document);
}

function chosenInMenu(document: Document): string | null {
  for (const select of document.querySelectorAll('select')) {
    const said = [select.id, select.name, select.ariaLabel, select.className, select.labels[0]?.textContent].join(' ');
    const options = select.length > 12 ? [] : [...select.options];
    if (!CHILD_MENU.test(said) && (/teacher|staff/i.test(said) || options.filter((option) => nameIn(option.text) !== null).length < 2)) continue;
    const name = nameIn(select.selectedOptions[0]?.text ?? '');
    if (name !== null) return name;
  }
  return null;
}

/** One name alone may be the account's own: only a choice between names is a choice between children, or a choice of one in a box of students. */
function chosenAmongNames(document: Document): string | null {
  for (const chosen of pressedIn(document)) {
    const name = nameOf(chosen);
    if (name === null) continue;
    if (chosen.parentElement?.childElementCount === 1 && STUDENT_BOX.test(chosen.parentElement.className)) return name;
    const tile = chosen.parentElement?.childElementCount === 1 ? chosen.parentElement : chosen;
    const others = (tile.parentElement === null ? [] : childrenOf(tile.parentElement)).filter((other) => other !== tile);
    if (others.some((other) => nameOf(other) !== null)) return name;
  }
  return null;
}

function nameOf(element: Element): string | null {
  const text = element.childElementCount > 12 ? '' : visibleText(element);
  return text.length > 90 ? null : nameIn(text);
}
