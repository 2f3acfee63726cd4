import type { Block, Heading, LayoutPage, Paragraph } from '../layout.ts';
import { remarked } from './lines.ts';

const LONGEST = 110;
/** A bold question or a title in capitals may run over several lines. */
const LONGEST_LOUD = 230;
const NUMBERED = /^(?:(?:section|part|step|page|sección|parte)\s+)?(?:[A-Z]|\d{1,2}|[IVX]{1,5})[.):]\s+\p{Lu}/iu;
/** `SECTION A: STUDENT`, `Goal 1: Reading`: what follows the colon is a name, not a value. */
const NUMBERED_NAME = /^\p{Lu}\p{L}+ #?(?:\d{1,2}|[A-Z])[:.)] [^:☒☐_]+$/u;
const ENDS_LIKE_PROSE = /[.!?,;]["”’)]?$/;
/** A label with its value, or a line to fill in. */
const VALUE = /:\s*\S|_{3,}|[☒☐]/u;

/** The size most letters of the document are printed in. */
export function bodySize(pages: readonly LayoutPage[]): number {
  const letters = new Map<number, number>();
  const count = (block: Block): void => {
    if (block.kind === 'table') for (const row of block.rows) for (const cell of row) for (const line of cell.lines) add(line.fontSize, line.text.length);
    else for (const line of block.lines) add(line.fontSize, line.text.length);
  };
  const add = (size: number, length: number): void => {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + length);
  };
  for (const page of pages) page.blocks.forEach(count);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Paragraphs that stand as headings become headings; levels follow their size on this document. */
export function withHeadings(pages: readonly LayoutPage[]): LayoutPage[] {
  const body = bodySize(pages);
  const sizes = new Set<number>();
  for (const page of pages) for (const block of page.blocks) if (block.kind === 'paragraph' && isHeading(block, body)) sizes.add(sizeOf(block));
  const ranks = [...sizes].sort((a, b) => b - a);
  const level = (block: Paragraph): number => Math.min(6, ranks.indexOf(sizeOf(block)) + 1);
  const promoted = (block: Block): Block => (block.kind === 'paragraph' && isHeading(block, body) ? headingOf(block, level(block)) : block);
  return pages.map((page) => Object.assign({}, page, { blocks: page.blocks.map(promoted) }));
}

function headingOf(block: Paragraph, level: number): Heading {
  return { kind: 'heading', level, lines: remarked(block.lines, block.marker) };
}

function sizeOf(block: Paragraph): number {
  return Math.round((block.lines[0]?.fontSize ?? 0) * 2) / 2;
}

/** Size, weight, capitals and numbering each add to the score; prose, values and bullets speak against. */
function isHeading(block: Paragraph, body: number): boolean {
  const text = block.lines.map((line) => line.text).join(' ');
  const first = block.lines[0];
  if (first === undefined || !/\p{L}{3}/u.test(text)) return false;
  const bold = block.lines.every((line) => line.bold);
  const loud = bold && (isCapitals(text) || text.endsWith(':') || text.endsWith('?'));
  if (block.lines.length > (loud ? 5 : 3) || text.length > (loud ? LONGEST_LOUD : LONGEST)) return false;
  const larger = first.fontSize / body;
  if (block.lines.some((line) => line.field) || (VALUE.test(text) && !(first.bold && (larger >= 1.12 || NUMBERED_NAME.test(text)))) || /\d{5}/.test(text) || /^[•●○◦▪■‣o-]$/.test(block.marker ?? '')) return false;
  let score = larger >= 1.3 ? 3 : larger >= 1.12 ? 2 : larger < 0.9 ? -2 : 0;
  if (bold) score += 2;
  if (isCapitals(text)) score += 2;
  if (NUMBERED.test(block.marker === null ? text : `${block.marker} ${text}`)) score += 1;
  if (text.endsWith(':')) score += 1;
  if (!loud && ENDS_LIKE_PROSE.test(text)) score -= 2;
  if (/^\p{Ll}/u.test(text)) score -= 2;
  return score >= 2;
}

function isCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 6 && letters === letters.toUpperCase() && /\s/.test(text);
}
