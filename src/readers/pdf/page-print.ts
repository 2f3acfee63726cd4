import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Rect } from '../../analyzer/model/passage.ts';
import { type OperatorNumbers, drawingOf } from './drawing.ts';
import type { Matrix } from './geometry.ts';
import type { Drawing, FontPrint, FormField, PagePrint, TextItem } from './print.ts';

/** A page in hand: its print, and the drawn lines on request. Release it when done. */
export interface OpenPage {
  readonly print: PagePrint;
  /** Fetches lines, shapes and the names of the fonts: as slow as the text itself. */
  readonly drawn: () => Promise<PagePrint>;
  readonly release: () => void;
}

/** More pieces than this on one page are not a document. The rest of them is dropped. */
const MOST_ITEMS = 40_000;

export async function openPage(proxy: PDFDocumentProxy, number: number, operators: OperatorNumbers, hasForm: boolean): Promise<OpenPage> {
  const page = await proxy.getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const [content, fields] = await Promise.all([page.getTextContent(), hasForm ? fieldsOf(page) : []]);
  const items = content.items.filter((item): item is TextItem & typeof item => 'str' in item).slice(0, MOST_ITEMS);
  const print: PagePrint = {
    number,
    width: viewport.width,
    height: viewport.height,
    transform: viewport.transform as unknown as Matrix,
    items,
    fonts: fontsOf(page, content.styles),
    drawing: null,
    fields,
  };
  const drawn = async (): Promise<PagePrint> => {
    const list = await page.getOperatorList();
    const drawing: Drawing = drawingOf(list, operators, viewport.width * viewport.height);
    return { ...print, drawing, fonts: fontsOf(page, content.styles) };
  };
  return { print, drawn, release: () => void page.cleanup() };
}

function fontsOf(page: PDFPageProxy, styles: Readonly<Record<string, { ascent: number; descent: number }>>): Record<string, FontPrint> {
  const fonts: Record<string, FontPrint> = {};
  for (const [key, { ascent, descent }] of Object.entries(styles)) {
    const font: unknown = page.commonObjs.has(key) ? page.commonObjs.get(key) : null;
    const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
    fonts[key] = { name, ascent, descent };
  }
  return fonts;
}

interface Annotation {
  readonly subtype?: string;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly exportValue?: string;
  readonly buttonValue?: string;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  readonly pushButton?: boolean;
  readonly multiLine?: boolean;
  readonly hidden?: boolean;
  readonly password?: boolean;
  readonly options?: readonly { readonly exportValue?: string; readonly displayValue?: string }[];
  readonly contentsObj?: { readonly str?: string };
  readonly rect?: readonly number[];
}

async function fieldsOf(page: PDFPageProxy): Promise<FormField[]> {
  const annotations = (await page.getAnnotations().catch(() => [])) as Annotation[];
  return annotations.flatMap((annotation) => {
    const field = fieldOf(annotation);
    return field === null ? [] : [field];
  });
}

/** A widget or typed note as a field; buttons, links and hidden ones are none. */
export function fieldOf(annotation: Annotation): FormField | null {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = annotation.rect ?? [];
  const rect: Rect = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
  if (annotation.hidden === true || annotation.pushButton === true || annotation.password === true || rect[2] - rect[0] < 2) return null;
  if (annotation.subtype === 'FreeText') return { kind: 'text', rect, value: annotation.contentsObj?.str ?? '', multiline: true };
  if (annotation.subtype !== 'Widget') return null;
  if (annotation.checkBox === true || annotation.radioButton === true) {
    const own = annotation.checkBox === true ? annotation.exportValue : annotation.buttonValue;
    const value = String(annotation.fieldValue ?? 'Off');
    return { kind: 'tick', rect, value: value !== 'Off' && value === own ? '☒' : '☐', multiline: false };
  }
  if (annotation.fieldType !== 'Tx' && annotation.fieldType !== 'Ch') return null;
  const values = (Array.isArray(annotation.fieldValue) ? annotation.fieldValue : [annotation.fieldValue ?? '']).map(String);
  const shown = values.map((value) => annotation.options?.find((option) => option.exportValue === value)?.displayValue ?? value);
  return { kind: 'text', rect, value: shown.join(', '), multiline: annotation.multiLine === true };
}
