import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { drawingOf, type OperatorNumbers, type Operators } from './drawing.ts';
import { type Annotation, fieldOf } from './fields.ts';
import type { FontNames, SeenFont } from './fonts.ts';
import type { Matrix } from './geometry.ts';
import { type XfaNode, xfaPrint } from './xfa.ts';
import type { Drawing, FontPrint, FormField, PagePrint, TextItem } from './print.ts';

/** More pieces than this on one page are not a document. The rest of them is dropped. */
const MOST_ITEMS = 40_000;

/** Text and form fields of a page; no drawing yet. */
export async function printOf(proxy: PDFDocumentProxy, number: number): Promise<PagePrint> {
  const page = await proxy.getPage(number);
  try {
    const viewport = page.getViewport({ scale: 1 });
    const { width, height } = viewport;
    const transform = viewport.transform as unknown as Matrix;
    if (proxy.isPureXfa) return xfaPrint((await page.getXfa()) as XfaNode, { number, width, height, transform });
    const [content, fields] = await Promise.all([page.getTextContent(), fieldsOf(page)]);
    const items = content.items.filter((item): item is TextItem & typeof item => 'str' in item);
    const fonts: Record<string, FontPrint> = {};
    for (const [key, { ascent, descent }] of Object.entries(content.styles)) fonts[key] = { name: '', ascent, descent };
    return { number, width, height, transform, items: items.slice(0, MOST_ITEMS), fonts, drawing: null, fields };
  } finally {
    page.cleanup();
  }
}

/** A page's print with the names of its fonts, as far as they are known. */
export function named(print: PagePrint, names: FontNames): PagePrint {
  const fonts: Record<string, FontPrint> = {};
  for (const [key, font] of Object.entries(print.fonts)) fonts[key] = { ...font, name: names.get(key) ?? '' };
  return { ...print, fonts };
}

/** Lines, shapes and fonts of a page: as slow as its text, so ask only where it pays. */
export async function drawnOn(proxy: PDFDocumentProxy, number: number, numbers: OperatorNumbers): Promise<{ drawing: Drawing; fonts: SeenFont[] }> {
  const page = await proxy.getPage(number);
  try {
    // Fields are read as fields; their own drawings would double them. Ticks in ink are wanted, so notes stay in a file without fields.
    const list = (await page.getOperatorList({ annotationMode: 0 })) as Operators;
    const { width, height } = page.getViewport({ scale: 1 });
    return { drawing: drawingOf(list, numbers, width * height), fonts: fontsOf(page, list, numbers) };
  } finally {
    page.cleanup();
  }
}

function fontsOf(page: PDFPageProxy, { fnArray, argsArray }: Operators, numbers: OperatorNumbers): SeenFont[] {
  const fonts = new Map<string, SeenFont>();
  let key = '';
  for (const [index, operator] of fnArray.entries()) {
    if (operator === numbers.setFont) key = String((argsArray[index] as readonly unknown[])[0]);
    else if (operator === numbers.showText && !fonts.has(key)) {
      const first = firstLetter(argsArray[index]);
      if (first === '') continue;
      const font: unknown = page.commonObjs.has(key) ? page.commonObjs.get(key) : null;
      fonts.set(key, { name: typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '', first });
    }
  }
  return [...fonts.values()];
}

function firstLetter(args: unknown): string {
  const glyphs = Array.isArray(args) && Array.isArray(args[0]) ? (args[0] as unknown[]) : [];
  for (const glyph of glyphs) {
    if (typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && String(glyph.unicode).trim() !== '') return String(glyph.unicode);
  }
  return '';
}

async function fieldsOf(page: PDFPageProxy): Promise<FormField[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as Annotation[];
  return annotations.map(fieldOf).filter((field) => field !== null);
}
