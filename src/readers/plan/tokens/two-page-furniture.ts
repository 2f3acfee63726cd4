import type { Block, Layout, Line } from '../../layout.ts';

const SAME_PLACE = 6;

/**
 * Takes the lines that both pages of a two-page document print at the same place out of the reading order.
 * Two pages are too few to be sure of a habit while a page is read; two equal blocks at equal places are sure enough afterwards.
 * Headings stay: a form may well open both pages with one.
 */
export function withoutTwoPageFurniture(layout: Layout): Layout {
  const [first, second] = layout.pages;
  if (layout.pages.length !== 2 || first === undefined || second === undefined) return layout;
  const keys = new Set(second.blocks.flatMap((block) => keyOf(block) ?? []));
  const repeated = new Set(first.blocks.flatMap((block) => keyOf(block) ?? []).filter((key) => keys.has(key)));
  if (repeated.size === 0) return layout;
  const stays = (block: Block): boolean => !repeated.has(keyOf(block) ?? '');
  const moved = first.blocks.filter((block) => !stays(block)).flatMap(linesOf);
  return {
    ...layout,
    pages: layout.pages.map((page) => ({ ...page, blocks: page.blocks.filter(stays) })),
    furniture: [...layout.furniture, ...moved],
  };
}

function keyOf(block: Block): string | null {
  const lines = linesOf(block);
  const rect = lines[0]?.rect;
  if (block.kind === 'heading' || rect === undefined || rect === null) return null;
  return `${Math.round(rect[0] / SAME_PLACE)} ${Math.round(rect[1] / SAME_PLACE)} ${lines.map(({ text }) => text).join(' ')}`;
}

const linesOf = (block: Block): readonly Line[] => (block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.lines)) : block.lines);
