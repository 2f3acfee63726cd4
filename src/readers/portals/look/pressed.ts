import { isHidden } from './hidden.ts';
import { inOrder } from './in-order.ts';

/** What a page marks as chosen: pressed buttons, selected tabs, active links. At most 120, those that say so in words for machines first. */
export function pressedIn(root: Document | Element): Element[] {
  const named = ['active', 'selected', 'current'].flatMap((name) => [...root.getElementsByClassName(name)].slice(0, 40));
  return [...inOrder(root, ['[aria-selected=true]', '[aria-pressed=true]', '[aria-checked=true]', '[aria-current]']), ...named].slice(0, 120).filter((element) => !isHidden(element));
}
