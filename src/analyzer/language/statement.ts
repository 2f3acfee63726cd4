import type { LanguageCode } from '../model/language-code.ts';

/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One reason for a verdict: the words that decided, and what they were taken for. */
export interface Because extends Span {
  /** What the words are: `rate`, `percent`, `can-cannot`, `vague-verb`, `praise`, `date-only`. Names, not prose. */
  readonly as: string;
  /** `for`: they anchor the statement. `against`: they leave it open. */
  readonly side: 'for' | 'against';
}

/** What a statement lacks. */
export type Missing = 'baseline' | 'criterion' | 'measurement-method' | 'observable-behavior' | 'timeframe' | 'condition' | 'date' | 'source' | 'frequency' | 'impact';

/** How one statement reads, explained. `ok` is: measurable goal, anchored present level, progress with data, clear amount. */
export interface StatementVerdict {
  readonly ok: boolean;
  readonly because: readonly Because[];
  readonly missing: readonly Missing[];
}

/** What stands around a statement: sentences before and after it, the form's own columns, the document's language. */
export interface StatementContext {
  readonly language: LanguageCode;
  /** Neighbouring text whose data may anchor the statement: the next sentences, the same table row. */
  readonly neighbours?: readonly string[];
  /** For a goal: what its own columns say. */
  readonly baseline?: string | null;
  readonly criterion?: string | null;
  readonly method?: string | null;
  readonly objectives?: readonly string[];
}
