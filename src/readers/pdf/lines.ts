import type { PrintedSpan } from '../../analyzer/model/passage.ts';
import type { Line } from '../layout.ts';
import type { Fragment } from './fragments.ts';
import { inverse, type Matrix, transformed } from './geometry.ts';
import { respelled } from './spelling.ts';

/** What turns a fragment into a line: its page, and the transform its boxes stand in. */
export interface Sheet {
  readonly page: number;
  readonly transform: Matrix;
}

/** The same spans, `by` letters further on; what would lie before the text is cut off. */
export function shifted(spans: readonly PrintedSpan[], by: number): PrintedSpan[] {
  return spans.flatMap((span) => (span.end + by > 0 ? [{ ...span, start: Math.max(0, span.start + by), end: span.end + by }] : []));
}

/** The line with its list sign or number back in front, for places that keep signs in the text: headings and cells. */
export function remarked(lines: readonly Line[], marker: string | null): readonly Line[] {
  const [first, ...rest] = lines;
  if (first === undefined || marker === null) return lines;
  const [span, ...spans] = shifted(first.spans, marker.length + 1);
  return [{ ...first, text: `${marker} ${first.text}`, spans: span === undefined ? [] : [{ ...span, start: 0 }, ...spans] }, ...rest];
}

/** A fragment as a layout line: cleaned text, and a rectangle in user space for each run. */
export function lineOf(fragment: Fragment, sheet: Sheet): Line {
  const back = inverse(sheet.transform);
  const { text, place } = respelled(fragment.text);
  const spans: PrintedSpan[] = [];
  for (const [index, run] of fragment.runs.entries()) {
    const from = fragment.starts[index] ?? 0;
    const start = place(from);
    const end = place(from + run.text.length);
    if (end > start) spans.push({ start, end, page: sheet.page, rect: transformed(back, run.left, run.top, run.right, run.bottom), ...(run.unsure === true ? { unsure: true } : {}) });
  }
  const rect = transformed(back, fragment.left, fragment.top, fragment.right, fragment.bottom);
  return { text, spans, rect, fontSize: fragment.size, bold: fragment.bold, ...(fragment.italic ? { italic: true } : {}), path: null, page: sheet.page, field: fragment.field };
}
