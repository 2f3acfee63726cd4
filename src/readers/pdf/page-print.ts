import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { drawingOf, type Operators } from './drawing.ts';
import type { PdfEngine } from './engine.ts';
import { type Annotation, fieldOf } from './fields.ts';
import { type LoadedFont, shownFont } from './fonts.ts';
import type { Matrix } from './geometry.ts';
import { picturedTicks } from './pictured-ticks.ts';
import type { FontPrint, FormField, PagePrint, TextItem } from './print.ts';
import { shownText } from './shown-text.ts';
import type { ShownFont } from './text-state.ts';
import { type XfaNode, xfaPrint } from './xfa.ts';

/** More pieces than this on one page are not a document. The rest of them is dropped. */
const MOST_ITEMS = 40_000;

/**
 * Text, drawing and form fields of a page. One walk of pdf.js over the page answers all of it: its operator list holds
 * the letters beside the lines, so the text is not asked for again.
 */
export async function printOf(proxy: PDFDocumentProxy, number: number, pdfjs: PdfEngine['pdfjs']): Promise<PagePrint> {
  const page = await proxy.getPage(number);
  try {
    const viewport = page.getViewport({ scale: 1 });
    const { width, height } = viewport;
    const transform = viewport.transform as unknown as Matrix;
    if (proxy.isPureXfa) return xfaPrint((await page.getXfa()) as XfaNode, { number, width, height, transform });
    // Fields are read as fields; their own drawings would double them. Ticks in ink are wanted, so notes stay in a file without fields.
    const [list, fields] = await Promise.all([page.getOperatorList({ annotationMode: 0 }) as Promise<Operators>, fieldsOf(page)]);
    const { items, fonts } = await textOf(page, list, pdfjs);
    const ticks = await picturedTicks(page, list, pdfjs.OPS);
    return { number, width, height, transform, items: items.slice(0, MOST_ITEMS), fonts, drawing: drawingOf(list, pdfjs.OPS, width * height, ticks), fields };
  } finally {
    page.cleanup();
  }
}

async function textOf(page: PDFPageProxy, list: Operators, { OPS, normalizeUnicode }: PdfEngine['pdfjs']): Promise<Pick<PagePrint, 'items' | 'fonts'>> {
  const fonts: Record<string, FontPrint> = {};
  const known = new Map<string, ShownFont | null>();
  let downwards = false;
  const fontOf = (key: string): ShownFont | null => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const loaded = page.commonObjs.has(key) ? (page.commonObjs.get(key) as LoadedFont) : null;
    const font = loaded?.name === undefined ? null : shownFont(key, loaded);
    if (font !== null) fonts[key] = { name: font.name, ascent: loaded?.ascent ?? 0, descent: loaded?.descent ?? 0 };
    downwards ||= loaded?.vertical === true;
    known.set(key, font);
    return font;
  };
  const items = shownText(list, OPS, { view: page.view, fontOf, spelled: normalizeUnicode });
  if (items !== null && !downwards) return { items, fonts };
  const { items: pieces } = await page.getTextContent();
  return { items: pieces.filter((item): item is TextItem & typeof item => 'str' in item), fonts };
}

async function fieldsOf(page: PDFPageProxy): Promise<FormField[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as Annotation[];
  return annotations.map(fieldOf).filter((field) => field !== null);
}
