import type { Block, Layout } from '../../layout.ts';

/** Share of the page's height in which its foot stands. */
const FOOT = 0.09;
const PAGE_NUMBER = /(?:^|\s)(?:page|página)\s*\d{1,2}\s*(?:of|de|\/)\s*\d{1,2}\b|^\d{1,2}\s*(?:of|de|\/)\s*\d{1,2}$/i;

/**
 * Takes the foot of a document of one page out of the reading order: a single page shows no habit, but a line with the
 * page's number at its lower edge says what it and the lines beside it are.
 */
export function withoutOnePageFoot(layout: Layout): Layout {
  const [page] = layout.pages;
  if (layout.pages.length !== 1 || page === undefined) return layout;
  const start = page.blocks.findLastIndex((block) => !isAtFoot(block, page.height)) + 1;
  const foot = page.blocks.slice(start).flatMap((block) => (block.kind === 'paragraph' ? block.lines : []));
  if (!foot.some(({ text }) => PAGE_NUMBER.test(text))) return layout;
  return { ...layout, pages: [{ ...page, blocks: page.blocks.slice(0, start) }], furniture: [...layout.furniture, ...foot] };
}

const isAtFoot = (block: Block, height: number): boolean => block.kind === 'paragraph' && block.lines.every(({ rect, field }) => rect !== null && !field && rect[3] < FOOT * height);
