import { isForScreenReaders, isHidden } from './hidden.ts';

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT', 'TEXTAREA', 'SVG', 'svg', 'IFRAME', 'OBJECT']);
const LINE = new Set(['BR', 'DIV', 'P', 'LI', 'UL', 'OL', 'TR', 'TD', 'TH', 'TABLE', 'TBODY', 'THEAD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'DL', 'DT', 'DD', 'FORM', 'FIELDSET']);
const LINE_BREAK = /\n/g;
const UNTIDY = /[^\S ]|  |^ | $/;
/** Joined to their neighbours without a space: `<b>A</b><sup>-</sup>` is A-. */
const GLUED = new Set(['B', 'I', 'U', 'EM', 'STRONG', 'FONT', 'SUP', 'SUB', 'MARK', 'SMALL']);

/**
 * The words a person sees in an element, lines kept, spaces tidied. Screen-reader text, hidden parts, scripts and menus
 * are left out; `aria-hidden` text is drawn and stays in.
 * @param without classes or tags to leave out besides, as a test of the element
 */
export function visibleText(root: Element, without?: (element: Element) => boolean): string {
  if (root.firstElementChild === null) return tidy((root.textContent ?? '').replace(LINE_BREAK, ' '));
  const parts: string[] = [];
  collect(root, parts, without);
  return tidy(parts.join(''));
}

/** All words of an element, those for screen readers too: flags such as "Missing" are often only there. */
export function everyWord(root: Element): string {
  return tidy(root.textContent ?? '');
}

/** The lines of the visible text, none of them empty. */
export function linesOf(root: Element): string[] {
  return visibleText(root).split('\n').filter((line) => line !== '');
}

/** One space for any run of white space, one line break for any run that holds one. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function collect(node: Element, parts: string[], without: ((element: Element) => boolean) | undefined): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === 3) parts.push((child.nodeValue ?? '').replace(LINE_BREAK, ' '));
    else if (child.nodeType === 1) {
      const element = child as Element;
      const tag = element.tagName;
      if (SILENT.has(tag) || isHidden(element) || isForScreenReaders(element) || without?.(element) === true) continue;
      const edge = LINE.has(tag) ? '\n' : GLUED.has(tag) ? '' : ' ';
      parts.push(edge);
      collect(element, parts, without);
      parts.push(edge);
    }
  }
}
