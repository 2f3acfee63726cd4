import type { Block, LayoutPage } from '../../../src/readers/layout.ts';
import { pageLayout, prepared } from '../../../src/readers/pdf/page-layout.ts';
import type { Drawing, FormField, PagePrint, TextItem } from '../../../src/readers/pdf/print.ts';

/** Width of a text of a common sans serif, near enough: half its size for each letter. */
function widthOf(str: string, size: number): number {
  return str.length * size * 0.5;
}

/** Text at a place measured from the top left corner, as a reader sees the page. `bold` prints it bold. */
export function text(str: string, x: number, y: number, { size = 10, bold = false, width = widthOf(str, size) } = {}): TextItem {
  return { str, transform: [size, 0, 0, size, x, 792 - y], width, height: size, fontName: bold ? 'bold' : 'plain', hasEOL: false };
}

/** Lines one under the other, 12 points apart. */
export function lines(texts: readonly string[], x: number, y: number, options: { size?: number; bold?: boolean; pitch?: number } = {}): TextItem[] {
  return texts.map((str, index) => text(str, x, y + index * (options.pitch ?? 12), options));
}

export const NO_DRAWING: Drawing = { rules: [], squares: [], scribbles: [], shades: [], pictured: 0 };

/** The lines of a drawn table: grid lines at these places, measured from the top left corner. */
export function grid(xs: readonly number[], ys: readonly number[]): Drawing['rules'] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [
    ...ys.map((y) => [left, 792 - y, right, 792 - y] as const),
    ...xs.map((x) => [x, 792 - bottom, x, 792 - top] as const),
  ];
}

/** A letter-size page with these texts, drawn lines and fields. */
export function page(items: readonly TextItem[], drawing: Drawing | null = null, fields: readonly FormField[] = []): PagePrint {
  const font = { ascent: 0.9, descent: -0.2 };
  const fonts = { plain: { ...font, name: 'Helvetica' }, bold: { ...font, name: 'Helvetica-Bold' }, zapf: { ...font, name: 'ZapfDingbats' } };
  return { number: 1, width: 612, height: 792, transform: [1, 0, 0, -1, 0, 792], items, fonts, drawing, fields };
}

export function read(print: PagePrint): LayoutPage {
  return pageLayout(prepared(print), new Set());
}

function words(block: { readonly lines: readonly { readonly text: string }[] }): string {
  return block.lines.map((line) => line.text).join(' / ');
}

/** Blocks as short text: `¶ a / b` for a paragraph, `# a` for a heading, rows of `a | b` for a table (`*` before a header cell). */
export function seen(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [`# ${words(block)}`];
    if (block.kind === 'paragraph') return [`¶ ${block.marker === null ? '' : `<${block.marker}> `}${words(block)}`];
    return block.rows.map((row) => row.map((cell) => `${cell.header ? '*' : ''}${words(cell)}`).join(' | '));
  });
}
