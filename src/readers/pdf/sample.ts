import type { Block, LayoutPage } from '../layout.ts';

const ENOUGH = 20_000;

/** The words of the first pages, enough to tell their language by. */
export function textOfPages(pages: readonly LayoutPage[]): string {
  let sample = '';
  for (const page of pages) {
    for (const block of page.blocks) sample += `${textOf(block)} `;
    if (sample.length > ENOUGH) break;
  }
  return sample;
}

function textOf(block: Block): string {
  if (block.kind !== 'table') return block.lines.map((line) => line.text).join(' ');
  return block.rows.flatMap((row) => row.flatMap((cell) => cell.lines.map((line) => line.text))).join(' ');
}
