import type { FormField, PagePrint, TextItem } from './print.ts';

/** pdf.js's picture of a dynamic form: nested boxes with styles in CSS, as it would put them on a page. */
export interface XfaNode {
  readonly name?: string;
  readonly value?: string | null;
  readonly attributes?: Readonly<Record<string, unknown>> & { readonly style?: Readonly<Record<string, string | null>>; readonly class?: readonly string[] };
  readonly children?: readonly (XfaNode | null)[];
}

interface Sheet {
  readonly height: number;
  readonly items: TextItem[];
  readonly fields: FormField[];
}

interface Pen {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
}

const LEADING = 1.25;
const LETTER = 0.5;
const DEEPEST = 60;

/** A dynamic form's page as a print: its labels as text, its values as fields. Places are near what a viewer shows. */
export function xfaPrint(tree: XfaNode, page: Pick<PagePrint, 'number' | 'width' | 'height' | 'transform'>): PagePrint {
  const sheet: Sheet = { height: page.height, items: [], fields: [] };
  set(tree, { x: 0, y: 0, width: page.width, size: 10, bold: false }, sheet, 0);
  const font = { ascent: 0.9, descent: -0.2 };
  return { ...page, items: sheet.items, fonts: { plain: { ...font, name: '' }, bold: { ...font, name: 'Bold' } }, drawing: null, fields: sheet.fields };
}

/** The room a node takes; `inked` is how far its words reach. */
interface Room {
  readonly width: number;
  readonly height: number;
  readonly inked: number;
}

/** Sets a node at the pen. */
function set(node: XfaNode, pen: Pen, sheet: Sheet, depth: number): Room {
  const style = node.attributes?.style ?? {};
  const here: Pen = {
    x: pen.x + points(style.left),
    y: pen.y + points(style.top),
    width: points(style.width) || pen.width,
    size: points(style.fontSize) || pen.size,
    bold: style.fontWeight === undefined || style.fontWeight === null ? pen.bold : style.fontWeight === 'bold',
  };
  const [width, height] = [points(style.width), points(style.height)];
  const control = setControl(node, here, height || here.size * LEADING, sheet);
  if (control !== null) return control;
  if (typeof node.value === 'string' && node.value.trim() !== '') return setText(node.value, here, sheet);
  const inside = depth > DEEPEST ? { width: 0, height: 0, inked: 0 } : setChildren(node, here, sheet, depth);
  return { width: width || inside.width, height: Math.max(height, inside.height), inked: inside.inked };
}

function setChildren(node: XfaNode, pen: Pen, sheet: Sheet, depth: number): Room {
  const is = (names: RegExp): boolean => node.attributes?.class?.some((name) => names.test(name)) === true;
  // A caption and its value stand close together.
  const caption = is(/^xfa(?:Left|Right)$/);
  const across = caption || is(/^xfa(?:LrTb|Lr|Row)$/);
  let [x, y, width, height, inked] = [pen.x, pen.y, 0, 0, 0];
  for (const child of node.children ?? []) {
    if (child === null) continue;
    const free = child.attributes?.style?.position === 'absolute';
    const used = set(child, { ...pen, x: free ? pen.x : x, y: free ? pen.y : y, width: across ? Math.max(20, pen.x + pen.width - x) : pen.width }, sheet, depth + 1);
    const taken = caption && used.inked > 0 ? Math.min(used.width, used.inked) : used.width;
    width = Math.max(width, x - pen.x + taken);
    inked = Math.max(inked, x - pen.x + used.inked);
    height = Math.max(height, y - pen.y + used.height);
    if (free) continue;
    if (across) x += taken + (taken > 0 ? 4 : 0);
    else y += used.height;
  }
  return { width, height, inked };
}

function setText(words: string, pen: Pen, sheet: Sheet): Room {
  const lines = words.split(/\r\n?|\n/);
  const leading = pen.size * LEADING;
  for (const [index, str] of lines.entries()) {
    const baseline = pen.y + index * leading + pen.size;
    sheet.items.push({ str, transform: [pen.size, 0, 0, pen.size, pen.x, sheet.height - baseline], width: str.length * LETTER * pen.size, height: pen.size, fontName: pen.bold ? 'bold' : 'plain', hasEOL: false });
  }
  const width = Math.max(...lines.map((line) => line.length)) * LETTER * pen.size;
  return { width, height: lines.length * leading, inked: width };
}

/** An input, a text area or a list with its value; null for anything else. */
function setControl(node: XfaNode, pen: Pen, height: number, sheet: Sheet): Room | null {
  const { attributes = {} } = node;
  const tick = node.name === 'input' && (attributes.type === 'checkbox' || attributes.type === 'radio');
  if (node.name !== 'input' && node.name !== 'textarea' && node.name !== 'select') return null;
  const value = tick ? (attributes.checked === true ? '☒' : '☐') : node.name === 'select' ? chosen(node) : String(attributes.value ?? attributes.textContent ?? '');
  const width = tick ? pen.size : pen.width;
  const lines = tick ? 1 : Math.max(1, Math.ceil((value.length * LETTER * pen.size) / width), value.split('\n').length);
  const tall = Math.max(height, lines * pen.size * LEADING);
  const top = sheet.height - pen.y;
  sheet.fields.push({ kind: tick ? 'tick' : 'text', rect: [pen.x, top - tall, pen.x + width, top], value, multiline: lines > 1 });
  return { width, height: tall, inked: width };
}

function chosen(node: XfaNode): string {
  const options = (node.children ?? []).filter((option) => option !== null);
  return options.find((option) => option.attributes?.selected === true)?.value ?? '';
}

function points(value: string | null | undefined): number {
  const number = Number.parseFloat(value ?? '');
  return Number.isFinite(number) && (value ?? '').endsWith('px') ? number : 0;
}
