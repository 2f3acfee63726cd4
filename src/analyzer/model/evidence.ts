import type { IsoDate } from './iso-date.ts';
import type { DocumentId, Passage, PrintedSpan, Rect } from './passage.ts';

/**
 * Where a finding points. Every finding has at least one.
 * `absent` is for words that were looked for and not found: it says in which pages.
 */
export type Evidence =
  | {
      readonly kind: 'pdf';
      readonly document: DocumentId;
      /** 1-based. */
      readonly page: number;
      readonly quote: string;
      /** All on `page`. A quote that runs on to the next page keeps only its first page's rectangles. */
      readonly rects: readonly Rect[];
      /** True when the quote holds a number that was hard to read on a scan: the parent has to check it on the paper. */
      readonly unsure?: boolean;
    }
  | { readonly kind: 'page'; readonly document: DocumentId; readonly path: string; readonly quote: string }
  | { readonly kind: 'absent'; readonly document: DocumentId; readonly pages: readonly [first: number, last: number] | null }
  /** A letter the parent says was sent. */
  | { readonly kind: 'letter'; readonly document: 'letters'; readonly letter: string; readonly sent: IsoDate };

/**
 * Points at a passage, or at the part of it between two offsets (end exclusive).
 * A part of a printed span gets its share of the rectangle by character count: exact enough to highlight words.
 */
export function quote(passage: Passage, start = 0, end = passage.text.length): Evidence {
  const words = passage.text.slice(start, end).trim();
  const { place } = passage;
  if (place.kind === 'page') return { kind: 'page', document: place.document, path: place.path, quote: words };
  const touched = place.spans.filter((span) => span.start < end && span.end > start);
  const page = touched[0]?.page ?? place.spans[0]?.page ?? 1;
  const rects = touched.filter((span) => span.page === page).map((span) => share(span, start, end));
  const evidence = { kind: 'pdf', document: place.document, page, quote: words, rects } as const;
  return touched.some((span) => span.unsure === true) ? { ...evidence, unsure: true } : evidence;
}

/** True when evidence holds a number that nobody has confirmed. */
export const isUnsure = (evidence: Evidence): boolean => evidence.kind === 'pdf' && evidence.unsure === true;

function share(span: PrintedSpan, start: number, end: number): Rect {
  const [x1, y1, x2, y2] = span.rect;
  const perCharacter = (x2 - x1) / Math.max(1, span.end - span.start);
  const left = Math.max(start, span.start) - span.start;
  const right = Math.min(end, span.end) - span.start;
  return [x1 + left * perCharacter, y1, x1 + right * perCharacter, y2];
}
