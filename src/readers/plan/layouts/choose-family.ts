import type { Layout, Line } from '../../layout.ts';
import type { LayoutFamily } from './family.ts';

const VENDOR_POINTS = 5;
const MARK_POINTS = 2;
const LEAST_POINTS = 4;

/** The family whose vendor and peculiar labels the document prints most of, or null when none is sure enough. */
export function chooseFamily(layout: Layout, families: readonly LayoutFamily[]): LayoutFamily | null {
  const text = searchable(layout);
  const words = new Set(text.match(/[\p{L}\d]+/gu));
  let best: LayoutFamily | null = null;
  let most = LEAST_POINTS - 1;
  for (const family of families) {
    const vendors = family.vendors.filter((vendor) => has(text, words, vendor)).length;
    const marks = family.marks.filter((mark) => has(text, words, mark)).length;
    const score = Math.min(vendors, 2) * VENDOR_POINTS + marks * MARK_POINTS;
    if (score > most) [best, most] = [family, score];
  }
  return best;
}

/** Whole words only: `seis` is not in `seisms`. */
function has(text: string, words: ReadonlySet<string>, name: string): boolean {
  const lower = name.toLowerCase();
  if (!words.has(/[\p{L}\d]+/u.exec(lower)?.[0] ?? '') || !words.has(/[\p{L}\d]+(?=[^\p{L}\d]*$)/u.exec(lower)?.[0] ?? '')) return false;
  const at = text.indexOf(lower);
  if (at < 0) return false;
  const [before, after] = [text[at - 1] ?? ' ', text[at + lower.length] ?? ' '];
  return !/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after);
}

/** Short lines carry labels; long ones are the family's own words and are left out. */
function searchable(layout: Layout): string {
  const lines = new Set<string>([layout.producer, layout.name]);
  const take = (line: Line): void => {
    if (line.text.length <= 110) lines.add(line.text);
  };
  for (const line of layout.furniture) take(line);
  for (const page of layout.pages) {
    for (const block of page.blocks) {
      if (block.kind === 'table') for (const row of block.rows) for (const cell of row) for (const line of cell.lines) take(line);
      else for (const line of block.lines) take(line);
    }
  }
  return [...lines].join('\n').toLowerCase().replaceAll('’', "'");
}
