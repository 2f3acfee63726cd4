import { isUnseen } from './hidden.ts';
import { tidy } from './visible-text.ts';

/** A stretch of visible text and the element it stands in directly. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
}

const PASSED_OVER = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT', 'TEXTAREA', 'svg', 'SVG', 'IFRAME', 'OBJECT', 'NAV', 'OPTION', 'CANVAS']);

/**
 * Every stretch of visible text under an element, in order, each with the element that holds it.
 * Hidden parts, screen-reader text, scripts, menus and navigation are passed over.
 * @param passOver tests elements to leave out with all they hold
 * @param most stop after so many
 */
export function piecesOf(root: Element, passOver?: (element: Element) => boolean, most = Number.POSITIVE_INFINITY): Piece[] {
  const pieces: Piece[] = [];
  const walk = (element: Element): void => {
    let text = '';
    for (let child = element.firstChild; child !== null && pieces.length < most; child = child.nextSibling) {
      if (child.nodeType === 3) text += child.nodeValue ?? '';
      else if (child.nodeType === 1) {
        const inner = child as Element;
        if (inner.tagName === 'SUP' || inner.tagName === 'SUB') {
          text += inner.textContent ?? '';
          continue;
        }
        if (text !== '' && push(text, element)) text = '';
        if (PASSED_OVER.has(inner.tagName) || isUnseen(inner) || passOver?.(inner) === true) continue;
        walk(inner);
      }
    }
    if (text !== '') push(text, element);
  };
  const push = (text: string, element: Element): boolean => {
    const tidied = tidy(text).replace(/\n/g, ' ');
    if (tidied !== '') pieces.push({ text: tidied, element });
    return true;
  };
  walk(root);
  return pieces;
}
