import type { Block, Layout } from '../../layout.ts';
import type { LabelBook } from '../labels/label-book.ts';
import { fieldOf, tokensOfLines } from './block-tokens.ts';
import { joinTables } from './join-tables.ts';
import { mendLabels } from './mend-labels.ts';
import { segmentsOf } from './segments.ts';
import { textOf } from './table-rows.ts';
import { tokensOfTable } from './table-tokens.ts';
import type { Grid, Token } from './token.ts';
import { withValuesBelow } from './values-below.ts';

/** A document as a row of labels, values, texts, titles and grids, in reading order. */
export function tokensOf(layout: Layout, book: LabelBook): readonly Token[] {
  const tokens: Token[] = [];
  let grid: Grid | null = null;
  for (const block of mendLabels(joinTables(layout.pages.flatMap((page) => withValuesBelow(page.blocks))), book)) {
    const own = tokensOfBlock(block, book, layout.document, grid);
    const last = own.at(-1);
    if (block.kind === 'table') grid = last?.kind === 'grid' ? last : null;
    tokens.push(...own);
  }
  return tokens.map((token, index) => answerOf(token, tokens[index - 1]) ?? token).flatMap((token, index, all) => numbered(token, all[index - 1]));
}

/** A list number printed in a piece of its own belongs to the words after it. */
function numbered(token: Token, before: Token | undefined): readonly Token[] {
  if (isNumber(token)) return [];
  if (token.kind !== 'text' || before?.kind !== 'text' || !isNumber(before) || token.marker !== null) return [token];
  return [{ ...token, marker: textOf(before.lines) }];
}

const isNumber = (token: Token): boolean => token.kind === 'text' && token.marker === null && /^\(?\d{1,2}[.)]$/.test(textOf(token.lines));

/** "Reading" under "Area of need" is the answer, not one more label. */
function answerOf(token: Token, before: Token | undefined): Token | null {
  if (token.kind !== 'field' || token.area === null || token.value.length > 0 || token.concepts[0] !== 'area' || token.level !== null) return null;
  const asked = before?.kind === 'field' && before.value.length === 0 && !before.closed && before.concepts.some((concept) => ASKS_FOR_AREA.has(concept));
  return asked ? { kind: 'text', lines: token.labelLines, marker: null } : null;
}

const ASKS_FOR_AREA: ReadonlySet<string> = new Set(['goal.area', 'area', 'goal.statement', 'service.name']);

function tokensOfBlock(block: Block, book: LabelBook, document: string, grid: Grid | null): readonly Token[] {
  switch (block.kind) {
    case 'table':
      return tokensOfTable(block, book, document, grid);
    case 'paragraph':
      return tokensOfLines(block.lines, book, document, 'text', block.marker);
    case 'heading': {
      const segments = segmentsOf(block.lines, book, 'heading');
      const labelled = segments.some((segment) => segment.label !== null);
      if (!labelled) return block.lines.length === 0 ? [] : [{ kind: 'title', level: block.level, lines: block.lines }];
      return segments.flatMap((segment): readonly Token[] =>
        segment.label === null
          ? [{ kind: 'title', level: block.level, lines: segment.value }]
          : [fieldOf(segment, document, { closed: segment.value.length > 0, level: block.level })],
      );
    }
  }
}
