import type { Block, LayoutPage, Table } from '../layout.ts';

/** How far columns may differ between two pages. Points. */
const SAME_COLUMN = 12;

/** Marks tables that go on from the last table of the page before: first on their page, with the same columns. */
export function continuedTables(pages: readonly LayoutPage[]): LayoutPage[] {
  return pages.map((page, index) => {
    const before = pages[index - 1]?.blocks.at(-1);
    const first = page.blocks[0];
    if (first?.kind !== 'table' || before?.kind !== 'table' || !sameColumns(before, first)) return page;
    const blocks: Block[] = [{ ...first, continued: true }, ...page.blocks.slice(1)];
    return { ...page, blocks };
  });
}

function sameColumns(a: Table, b: Table): boolean {
  const [left, right] = [starts(a), starts(b)];
  if (a.ruled !== b.ruled || left.size !== right.size) return false;
  return [...left].every(([column, at]) => Math.abs((right.get(column) ?? Infinity) - at) <= SAME_COLUMN);
}

/** Where the words of each column begin, at the leftmost. */
function starts(table: Table): Map<number, number> {
  const found = new Map<number, number>();
  for (const row of table.rows) {
    for (const cell of row) {
      for (const line of cell.lines) if (line.rect !== null) found.set(cell.column, Math.min(found.get(cell.column) ?? Infinity, line.rect[0]));
    }
  }
  return found;
}
