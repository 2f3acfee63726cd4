import type { Gradebook } from '../analyzer/model/gradebook.ts';
import { findByPath } from '../readers/portals/look/element-path.ts';

const GRID = 'table,[role=table],[role$=grid]';
/** What may hold grades, name the child or the term, or ask to sign in, wherever on the page it stands. */
const PARTS = `${GRID},[role=row],select,option,h1,h2,h3,h4,[role=heading],[role=tab],iframe,[type=password]`;
/** Text that may name a child (a word alone, or two), a day or a term. A clock and a count of messages do not. */
const NAME_OR_DAY = /^\s*\p{Lu}\p{L}+\s*$|\p{Lu}[\p{L}'’-]+,? \p{Lu}|\d[/-]\d/u;
const TERM = /\b(?:[QST]|MP) ?\d|quarter|mester|\bterm|period/i;
const tells = (text: string | null): boolean => [NAME_OR_DAY, TERM].some((words) => words.test((text ?? '').slice(0, 300)));
/** Attributes that say whether something is shown or chosen. No others are watched. */
export const STATES = ['class', 'style', 'hidden', 'aria-hidden', 'aria-busy', 'aria-selected', 'aria-current'];
/** Words that say so in a class or a style. */
const STATE = /hid|none|visib|active|selected|current/gi;
const CHOICE = /active|selected|current|busy/i;

/**
 * Whether a change of a page may change what these gradebooks say. Looks at the change and at the places that were read, never
 * over the page, so that its cost does not grow with the page. In doubt the answer is yes.
 */
export function whatMatters(page: Document, gradebooks: readonly Gradebook[]): (change: MutationRecord) => boolean {
  const regions = gradebooks.map((book) => regionOf(page, book)).filter((region) => region !== null);
  /** The body holds all: what is added to it or taken from it is looked at by itself. */
  const isAround = (element: Element): boolean => !element.contains(page.body) && regions.some((region) => element.contains(region));
  const holdsParts = (element: Element): boolean => !element.contains(page.body) && element.querySelector(PARTS) !== null;
  const nodeMatters = (node: Node): boolean => (node.nodeType === 1 && ((node as Element).matches(PARTS) || holdsParts(node as Element))) || tells(node.textContent);

  return (change) => {
    if (!changesSomething(change)) return false;
    const { target, type, attributeName, oldValue } = change;
    const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
    if (element === null || regions.some((region) => !region.isConnected || region.contains(element)) || element.closest(PARTS) !== null) return true;
    if (type === 'attributes') return isAround(element) || holdsParts(element) || CHOICE.test(`${attributeName} ${oldValue} ${element.className}`);
    if (type === 'characterData') return tells(oldValue) || tells(target.nodeValue);
    return isAround(element) || [...change.addedNodes, ...change.removedNodes].some(nodeMatters);
  };
}

/** False for what we draw ourselves, and for an attribute that changed without showing, hiding or choosing anything. */
export function changesSomething({ type, target, attributeName, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'childList') return [...addedNodes, ...removedNodes].some(({ nodeName }) => !/^iep-lantern/i.test(nodeName));
  if (attributeName === null) return true;
  const now = (target as Element).getAttribute(attributeName);
  // A class or a style is compared by its telling words alone.
  return attributeName !== 'class' && attributeName !== 'style' ? now !== oldValue : String(now?.match(STATE) ?? '') !== String(oldValue?.match(STATE) ?? '');
}

/** The part of the page a gradebook was read from: its table or grid, else what lies around its first and its last course. */
function regionOf(page: Document, { courses }: Gradebook): Element | null {
  const [first, last] = [courses[0]?.at, courses.at(-1)?.markAt].map((passage) => (passage?.place.kind === 'page' ? findByPath(page, passage.place.path) : null));
  let around = first ?? null;
  while (around !== null && !around.contains(last ?? around)) around = around.parentElement;
  return around?.closest(GRID) ?? around?.parentElement ?? null;
}
