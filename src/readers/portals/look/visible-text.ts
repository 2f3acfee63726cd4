import { isUnseen } from './hidden.ts';

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SELECT', 'TEXTAREA', 'SVG', 'svg', 'IFRAME', 'OBJECT']);
const LINE = new Set(['BR', 'DIV', 'P', 'LI', 'UL', 'OL', 'TR', 'TD', 'TH', 'TABLE', 'TBODY', 'THEAD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'DL', 'DT', 'DD', 'FORM', 'FIELDSET']);
const LINE_BREAK = /\n/g;
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
  if (root.firstElementChild === null) return tidy(onOneLine(root.textContent));
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
  const trimmed = text.trim();
  return UNTIDY.test(trimmed) ? trimmed.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n') : trimmed;
}

/** A line break of the source is a space; most texts have none, and asking is cheaper than replacing. */
function onOneLine(text: string | null): string {
  if (text === null) return '';
  return text.includes('\n') ? text.replace(LINE_BREAK, ' ') : text;
}

function collect(node: Element, parts: string[], without: ((element: Element) => boolean) | undefined): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const kind = child.nodeType;
    if (kind === 3) parts.push(onOneLine(child.nodeValue));
    else if (kind === 1) {
      const element = child as Element;
      const tag = element.tagName;
      if (SILENT.has(tag) || isUnseen(element) || without?.(element) === true) continue;
      if (tag === 'BR') {
        parts.push('\n');
        continue;
      }
      const edge = LINE.has(tag) ? '\n' : GLUED.has(tag) ? '' : ' ';
      parts.push(edge);
      collect(element, parts, without);
      parts.push(edge);
    }
  }
}
