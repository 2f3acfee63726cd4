import type { Rect } from '../../analyzer/model/passage.ts';
import type { FormField } from './print.ts';

/** What pdf.js says of a form field, a button or a note on a page, as far as we use it. */
export interface Annotation {
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
