import type { Gap } from '../../analyzer/model/coverage.ts';
import type { DocumentId } from '../../analyzer/model/passage.ts';
import type { Block, Layout } from '../layout.ts';
import { languageOf } from '../pdf/language.ts';
import { pathMaker } from '../portals/look/element-path.ts';
import { isBlock, isSilent, linesUnder } from './inline-lines.ts';
import { isArrangement, tableOf, termsOf } from './page-table.ts';

export interface ReadPageOptions {
  readonly document: DocumentId;
  /** The page's title or the file's name. */
  readonly name: string;
  /** True where the frames we can look into are read by themselves: then they are no gap. */
  readonly framesReadThemselves?: boolean;
}

/**
 * Lays out an HTML page the way a PDF is laid out: headings, paragraphs, list items and tables in reading order, each
 * with the path of its element. Only looks: never clicks, writes, fetches or waits.
 */
export function layoutOfPage(page: Document, { document, name, framesReadThemselves = false }: ReadPageOptions): Layout {
  const blocks: Block[] = [];
  const pathOf = pathMaker(page);
  if (page.body !== null) walk(page.body, blocks, pathOf);
  const frames = [...page.querySelectorAll('iframe, frame')].filter((frame) => !isSilentFrame(frame) && !(framesReadThemselves && isOpen(frame)));
  const gaps: Gap[] = frames.length > 0 ? [{ kind: 'frame' }] : [];
  return {
    document,
    name,
    language: languageOf(textOf(blocks)),
    producer: page.querySelector('meta[name="generator"]')?.getAttribute('content') ?? '',
    pageCount: 1,
    pages: [{ number: 1, width: 0, height: 0, quality: 'text', blocks }],
    furniture: [],
    coverage: { unit: 'pages', read: 1, total: 1, gaps },
  };
}

/** Of the same origin: a page may look into it, and so may we. */
function isOpen(frame: Element): boolean {
  try {
    return (frame as HTMLIFrameElement).contentDocument !== null;
  } catch {
    return false;
  }
}

/** A frame that shows nothing: hidden, or of no size (counters and sign-in helpers). */
function isSilentFrame(frame: Element): boolean {
  const size = (side: 'width' | 'height'): number => Number.parseInt(frame.getAttribute(side) ?? '300', 10);
  return frame.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(frame.getAttribute('style') ?? '') || size('width') < 2 || size('height') < 2 || !frame.hasAttribute('src');
}

function walk(element: Element, blocks: Block[], pathOf: (element: Element) => string): void {
  let inline: Node[] = [];
  const flush = (): void => {
    const lines = inline.length === 0 ? [] : linesUnder(inline, pathOf, element);
    if (lines.length > 0) blocks.push({ kind: 'paragraph', marker: null, lines });
    inline = [];
  };
  for (const child of element.childNodes) {
    if (child.nodeType !== 1) {
      if (child.nodeType === 3) inline.push(child);
      continue;
    }
    const inner = child as Element;
    if (isSilent(inner)) continue;
    if (!isBlock(inner) && !holdsBlocks(inner)) {
      inline.push(inner);
      continue;
    }
    flush();
    block(inner, blocks, pathOf);
  }
  flush();
}

const holdsBlocks = (element: Element): boolean => element.firstElementChild !== null && element.querySelector('p, div, table, ul, ol, dl, h1, h2, h3, h4, h5, h6, section') !== null;

function block(element: Element, blocks: Block[], pathOf: (element: Element) => string): void {
  const level = levelOf(element);
  if (level !== null) {
    const lines = linesUnder([...element.childNodes], pathOf, element);
    if (lines.length > 0) blocks.push({ kind: 'heading', level, lines });
  } else if (element.tagName === 'TABLE' && !isArrangement(element)) {
    const table = tableOf(element, pathOf);
    const caption = element.querySelector('caption');
    if (caption !== null) walk(caption, blocks, pathOf);
    if (table.rows.length > 0) blocks.push(table);
  } else if (element.tagName === 'DL') {
    const table = termsOf(element, pathOf);
    if (table.rows.length > 0) blocks.push(table);
  } else if (element.tagName === 'UL' || element.tagName === 'OL') listItems(element, blocks, pathOf);
  else walk(element, blocks, pathOf);
}

function levelOf(element: Element): number | null {
  const tag = /^H([1-6])$/.exec(element.tagName);
  if (tag !== null) return Number(tag[1]);
  return element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) : null;
}

function listItems(list: Element, blocks: Block[], pathOf: (element: Element) => string): void {
  let number = Number(list.getAttribute('start') ?? 1);
  for (const item of list.children) {
    if (isSilent(item)) continue;
    const first = blocks.length;
    walk(item, blocks, pathOf);
    const opening = blocks[first];
    if (opening?.kind === 'paragraph') blocks[first] = { ...opening, marker: list.tagName === 'OL' ? `${number}.` : '•' };
    number += 1;
  }
}

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((part) => (part.kind === 'table' ? part.rows.flatMap((row) => row.flatMap((cell) => cell.lines)) : part.lines))
    .map((line) => line.text)
    .join('\n');
