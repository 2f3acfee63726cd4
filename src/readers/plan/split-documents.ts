import type { DocumentKind } from '../../analyzer/model/plan.ts';
import type { Block, Layout, LayoutPage } from '../layout.ts';
import { titleKind } from './document-kind.ts';
import { textOf } from './tokens/table-rows.ts';

/** Blocks at the top of a page among which a document's title and its child's name stand. */
const TOP_BLOCKS = 8;
const NAMES_CHILD = /\b(?:student|child|learner|estudiante|alumno)(?:'s)?(?: (?:name|legal name))?\s*:|\bname of (?:student|child)\b|\bnombre del estudiante\b|\bdate of birth\b|\bDOB\b|^dear\b|^estimad[oa]s?\b/im;
const FIRST_OF = /\bpage\s*1\s*(?:of|\/)\s*\d+|\bp[áa]gina\s*1\s*de\b/i;

/**
 * Parts a file that holds several documents, one layout each, pages keeping their numbers. A new document begins where a page
 * opens with the title of another kind of document and names the child again, or counts its pages from one again.
 * A notice or a progress page inside a plan has a title but not its own child's block, so it stays with the plan.
 */
export function splitDocuments(layout: Layout): readonly Layout[] {
  const groups: LayoutPage[][] = [];
  let kind: DocumentKind | null = null;
  for (const page of layout.pages) {
    const opening = openingOf(page, layout);
    if (groups.length === 0 || (opening !== null && opening.kind !== null && opening.starts && (opening.kind !== kind || opening.countsFromOne))) {
      groups.push([page]);
      kind = opening?.kind ?? null;
    } else groups.at(-1)?.push(page);
  }
  return groups.length < 2 ? [layout] : groups.map((pages, index) => partOf(layout, pages, index));
}

function openingOf(page: LayoutPage, layout: Layout): { readonly kind: DocumentKind | null; readonly starts: boolean; readonly countsFromOne: boolean } | null {
  const top = page.blocks.slice(0, TOP_BLOCKS);
  const title = top.slice(0, 3).find((block) => block.kind === 'heading' || (block.kind === 'paragraph' && isTitle(block)));
  if (title === undefined) return null;
  const countsFromOne = page.number > 1 && layout.furniture.some((line) => line.page === page.number && FIRST_OF.test(line.text));
  return { kind: titleKind(wordsOf(title)), starts: countsFromOne || NAMES_CHILD.test(top.map(wordsOf).join('\n')), countsFromOne };
}

const isTitle = (block: Extract<Block, { kind: 'paragraph' }>): boolean => block.lines.length <= 2 && block.lines.every((line) => line.bold || line.text === line.text.toUpperCase());

const wordsOf = (block: Block): string => (block.kind === 'table' ? block.rows.map((row) => row.map((cell) => textOf(cell.lines)).join('\n')).join('\n') : textOf(block.lines));

/** One document of the file. Passages keep the file's own id, so that a quote is still found in it. */
function partOf(layout: Layout, pages: readonly LayoutPage[], index: number): Layout {
  const numbers = new Set(pages.map(({ number }) => number));
  const gaps = layout.coverage.gaps.filter((gap) => !('page' in gap) || numbers.has(gap.page));
  const unread = gaps.filter((gap) => 'page' in gap).length;
  return {
    ...layout,
    name: index === 0 ? layout.name : `${layout.name} (${index + 1})`,
    pages,
    pageCount: pages.length,
    furniture: layout.furniture.filter((line) => numbers.has(line.page) || !/\d/.test(line.text)),
    coverage: { unit: 'pages', read: pages.length - unread, total: pages.length, gaps },
  };
}
