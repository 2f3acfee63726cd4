import type { Line } from '../layout.ts';
import { isUnseen } from '../portals/look/hidden.ts';

/** Elements whose text is no part of a document. */
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'NAV', 'BUTTON', 'IFRAME', 'OBJECT', 'CANVAS', 'OPTION', 'DIALOG']);
const BOLD = new Set(['B', 'STRONG', 'LABEL', 'TH', 'DT', 'LEGEND', 'CAPTION', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const BREAKING = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6',
  'HEADER', 'HR', 'LEGEND', 'LI', 'MAIN', 'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL',
]);
const LONGEST_LABEL = 80;

export const isBlock = (element: Element): boolean => BREAKING.has(element.tagName);

/** Nothing of it is shown, or it is a control and no text. */
export const isSilent = (element: Element): boolean => SILENT.has(element.tagName.toUpperCase()) || isUnseen(element);

interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly field: boolean;
}

/**
 * The lines of text under some nodes: a new one at every break and block, and after a bold beginning without a colon
 * (`<b>Baseline</b> 42 words`), which is a label. Boxes become `☒` and `☐`, typed and chosen values stand where they are shown.
 */
export function linesUnder(nodes: readonly Node[], pathOf: (element: Element) => string, home: Element): readonly Line[] {
  const lines: Line[] = [];
  let runs: Run[] = [];
  const flush = (element: Element): void => {
    lines.push(...linesOfRuns(runs, pathOf(element)));
    runs = [];
  };
  const visit = (node: Node, bold: boolean, block: Element): void => {
    if (node.nodeType === 3) {
      runs.push({ text: node.nodeValue ?? '', bold, field: false });
      return;
    }
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (isSilent(element)) return;
    const value = valueIn(element);
    if (value !== null) {
      runs.push(value);
      return;
    }
    if (element.tagName === 'BR') return flush(block);
    const breaks = isBlock(element);
    if (breaks) flush(block);
    for (const child of element.childNodes) visit(child, bold || BOLD.has(element.tagName), breaks ? element : block);
    if (breaks) flush(element);
  };
  const strong = BOLD.has(home.tagName) || home.getAttribute('role') === 'heading';
  for (const node of nodes) visit(node, strong, home);
  flush(home);
  return lines;
}

/** What a form control shows, or null for an element that is none. */
function valueIn(element: Element): Run | null {
  if (element.tagName === 'INPUT') {
    const type = (element.getAttribute('type') ?? 'text').toLowerCase();
    if (type === 'checkbox' || type === 'radio') return { text: (element as HTMLInputElement).checked ? ' ☒ ' : ' ☐ ', bold: false, field: false };
    if (type === 'hidden' || type === 'submit' || type === 'button' || type === 'password' || type === 'image' || type === 'reset' || type === 'file') return { text: '', bold: false, field: false };
    return { text: ` ${(element as HTMLInputElement).value} `, bold: false, field: true };
  }
  if (element.tagName === 'TEXTAREA') return { text: ` ${(element as HTMLTextAreaElement).value} `, bold: false, field: true };
  if (element.tagName !== 'SELECT') return null;
  const chosen = [...element.querySelectorAll('option')].find((option) => option.selected);
  return { text: ` ${chosen?.textContent ?? ''} `, bold: false, field: true };
}

function linesOfRuns(runs: readonly Run[], path: string): readonly Line[] {
  const first = runs.findIndex((run) => run.text.trim() !== '');
  if (first < 0) return [];
  const rest = runs.slice(first);
  const plain = rest.findIndex((run) => !run.bold && run.text.trim() !== '');
  const label = plain > 0 ? tidy(rest.slice(0, plain)) : '';
  const split = label !== '' && label.length <= LONGEST_LABEL && !/[:.,;]$/.test(label) && !/^[:\s]*[,.;:)]/.test(tidy(rest.slice(plain)));
  const parts = split ? [rest.slice(0, plain), rest.slice(plain)] : [rest];
  return parts.map((part) => {
    const said = part.filter((run) => run.text.trim() !== '');
    return { text: tidy(part), spans: [], rect: null, fontSize: 0, bold: said.every((run) => run.bold), path, page: 1, field: said.every((run) => run.field) };
  });
}

const tidy = (runs: readonly Run[]): string =>
  runs
    .map((run) => run.text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
