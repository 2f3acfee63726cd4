import { isUnseen } from './hidden.ts';

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT', 'TEXTAREA', 'SVG', 'svg', 'IFRAME', 'OBJECT']);
const LINE = new Set(['BR', 'DIV', 'P', 'LI', 'UL', 'OL', 'TR', 'TD', 'TH', 'TABLE', 'TBODY', 'THEAD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'DL', 'DT', 'DD', 'FORM', 'FIELDSET']);
const LINE_BREAK = /\n/g;
// None of these match a plain space or line break that may stay: most do.
const RUN_OF_SPACES = /[^\S\n]{2,}|[^\S\n ]/g;
const RUN_OF_LINES = / \n[ \n]*|\n[ \n]+/g;
/** Runs of white space, and any other than a plain space or one line break. */
const UNTIDY = /[^\S \n]|\s\s/;
/** Joined to their neighbours without a space: `<b>A</b><sup>-</sup>` is A-. */
const GLUED = new Set(['B', 'I', 'U', 'EM', 'STRONG', 'FONT', 'SUP', 'SUB', 'MARK', 'SMALL']);

/**
 * The words a person sees in an element, lines kept, spaces tidied. Screen-reader text, hidden parts, scripts and menus
 * are left out; `aria-hidden` text is drawn and stays in.
 * @param without classes or tags to leave out besides, as a test of the element
 */
export function visibleText(root: Element, without?: (element: Element) => boolean): string {
  if (root.firstElementChild === null) return tidy(oneLine(root.textContent ?? ''));
  return tidy(collect(root, without));
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
  const trimmed = text.trim();
  return UNTIDY.test(trimmed) ? trimmed.replace(RUN_OF_SPACES, ' ').replace(RUN_OF_LINES, '\n') : trimmed;
}

/** A text with a space for each line break. Most texts have none, and asking is cheaper than replacing. */
export function oneLine(text: string): string {
  return text.includes('\n') ? text.replace(LINE_BREAK, ' ') : text;
}

function collect(node: Element, without: ((element: Element) => boolean) | undefined): string {
  let text = '';
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const kind = child.nodeType;
    if (kind === 3) text += oneLine(child.nodeValue ?? '');
    else if (kind === 1) {
      const element = child as Element;
      const name = element.tagName;
      if (SILENT.has(name) || isUnseen(element) || without?.(element) === true) continue;
      if (name === 'BR') {
        text += '\n';
        continue;
      }
      const edge = LINE.has(name) ? '\n' : GLUED.has(name) ? '' : ' ';
      text += edge + (element.firstElementChild === null ? oneLine(element.textContent ?? '') : collect(element, without)) + edge;
    }
  }
  return text;
}
