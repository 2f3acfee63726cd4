import type { LearnedKind } from './learned-kind.ts';
import learned from './weights.json' with { type: 'json' };

/** What the labelled statements teach of one kind: a weight for each word, and how much words and judges count together. */
export interface Weights {
  /** Where a statement of unknown words stands. Above zero leans to "says nothing to measure". */
  readonly start: number;
  readonly words: Readonly<Record<string, number>>;
  /** What the judges' verdict counts, by what it rests on, and one point of wording beside it: above zero in sum, the statement is left open. */
  readonly settle: { readonly bad: number; readonly silent: number; readonly good: number; readonly wording: number };
}

/** Made by `scripts/learn.ts` from `tests/fixtures/statements`; a contract test makes them again. */
export const WEIGHTS: Readonly<Record<LearnedKind, Weights>> = learned;
