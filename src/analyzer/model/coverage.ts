/** Something on the page or in the file that was there and was not read, with what it concerns. */
export type Gap =
  /** A PDF page that is a picture of text. */
  | { readonly kind: 'scanned-page'; readonly page: number }
  /** A PDF page whose font gives no letters. */
  | { readonly kind: 'unreadable-page'; readonly page: number }
  /** A page past the limit on pages, size or time. */
  | { readonly kind: 'page-not-reached'; readonly page: number }
  /** Form values that could not be read (a dynamic XFA form). */
  | { readonly kind: 'form-values' }
  /** A course whose mark is blank, a dash or a sign we do not know. */
  | { readonly kind: 'no-mark'; readonly course: string }
  /** A row that looks like a course and could not be read. */
  | { readonly kind: 'unread-row'; readonly row: string }
  /** A frame of the page that could not be reached. */
  | { readonly kind: 'frame' }
  /** A term column or a list that the page says it has and does not show. */
  | { readonly kind: 'hidden-part'; readonly what: string }
  /** The layout is not one we know: parts were found by their labels alone. */
  | { readonly kind: 'unknown-layout' }
  /** The document is in a language the rules cannot read. */
  | { readonly kind: 'language'; readonly language: string };

/** What was read and what was not. It travels with every record. */
export interface Coverage {
  readonly unit: 'pages' | 'courses';
  readonly read: number;
  readonly total: number;
  readonly gaps: readonly Gap[];
  /** Pages that were read, but from a picture of text. Left out when there are none. */
  readonly pictures?: readonly number[];
}

/** Only full coverage may say that nothing was found. */
export function isFull(coverage: Coverage): boolean {
  return coverage.read === coverage.total && coverage.gaps.length === 0;
}
