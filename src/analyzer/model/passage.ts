/** Names one document or one portal page within a case: `plan-1`, `gradebook-1`. */
export type DocumentId = string;

/** A rectangle in PDF user space (points, origin bottom left): x1, y1, x2, y2 with x1 < x2 and y1 < y2. */
export type Rect = readonly [x1: number, y1: number, x2: number, y2: number];

/** One stretch of a passage that was printed in one piece: offsets into the passage's text, end exclusive. */
export interface PrintedSpan {
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly page: number;
  readonly rect: Rect;
  /** A number recognised on a scan with little confidence: shown, and never counted with before the parent confirms it. */
  readonly unsure?: boolean;
}

/** Where words came from: drawn on PDF pages, or in one element of an HTML page. */
export type Place =
  | { readonly kind: 'pdf'; readonly document: DocumentId; readonly spans: readonly PrintedSpan[] }
  | {
      readonly kind: 'page';
      readonly document: DocumentId;
      /** A CSS path that finds the element again in the same page. */
      readonly path: string;
    };

/** Words copied from a source, and where they stand. The text is the source's own, in its own language. */
export interface Passage {
  readonly text: string;
  readonly place: Place;
}
