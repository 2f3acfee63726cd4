/**
 * The scale a printed mark belongs to, as far as the page tells.
 * `unknown` is an answer: such a mark is shown and never judged.
 */
export type Scale =
  /** A to D and F (or E, U as the lowest), with plus and minus. */
  | 'letter'
  /** 0 to 100, sometimes above. */
  | 'percent'
  /** Standards 4-3-2-1-0 with halves, or words for them. 4 is best. */
  | 'standards'
  /** Elementary words: E S N U or O G S N. E and O are best. */
  | 'elementary'
  /** P, F, CR, NC, S, U. */
  | 'pass-fail'
  /** IB 1 to 7 or MYP 1 to 8. */
  | 'ib'
  | 'unknown';

/** A mark exactly as the school printed it, and what could be read from it. Blank is never zero. */
export interface Mark {
  readonly raw: string;
  /** Normalised: `B-`, `F`, `E`, `P`, `INC`, `3.5`. Null when none is printed. */
  readonly letter: string | null;
  /** 0 to 100 and above. Null when none is printed. */
  readonly percent: number | null;
  readonly scale: Scale;
}
