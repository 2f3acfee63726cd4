import type { Coverage } from './coverage.ts';
import type { Evidence } from './evidence.ts';
import type { StepId, WhomId } from './steps.ts';
import type { DocumentId } from './passage.ts';
import type { ParentQuestion } from './told.ts';

/** How much is at stake. The parent sees three words: critical and serious are "Ask soon", moderate is "Worth asking", the rest is folded. */
export type Severity = 'critical' | 'serious' | 'moderate' | 'minor' | 'info';

/** `certain`: structural. `likely`: a strong pattern. `ask`: only the parent can confirm. */
export type Confidence = 'certain' | 'likely' | 'ask';

/** What the words of a message need: numbers, names, ISO dates. Never prose of ours. */
export type Values = Readonly<Record<string, string | number>>;

/** Why a rule could not tell. Each has a message key `reason_<id>`. */
export type Reason =
  | 'no-gradebook'
  | 'no-plan'
  | 'no-progress-report'
  | 'part-not-read'
  | 'not-found'
  | 'language'
  | 'no-date'
  | 'mark-unknown'
  | 'code-without-key'
  | 'only-you-know'
  | 'rule-failed';

/** One thing that deserves a question. Words are joined later from the locale files by rule id. */
export interface Finding {
  readonly rule: string;
  readonly verdict: 'flagged';
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** At least one. Several when the same rule flagged several places of one document. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** `count` is the number of places merged into this finding. */
  readonly values: Values & { readonly count: number };
  /** Whom to ask, what to do next and what it rests on, as the rule says: pages show findings without loading the rules. */
  readonly whom?: WhomId;
  readonly next?: readonly StepId[];
  /** A key of `analyzer/sources.ts`. The words are `source_<key>`. */
  readonly source?: string;
}

/** A rule that could not tell, with the reason. Shown as "I am not sure". */
export interface Unsure {
  readonly rule: string;
  readonly verdict: 'cannot-tell';
  readonly severity: Severity;
  readonly reason: Reason;
  /** With `only-you-know`: what to ask the parent, and about which child (`Case.child`). */
  readonly question?: ParentQuestion;
  readonly child?: string;
}

/** Something that looks fine, with its place. The words are `rule_<id>_fine`. */
export interface Strength {
  readonly rule: string;
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly values: Values;
}

/** What the analyzer says about a case. Findings are ranked: the first three are shown first. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
  readonly unsure: readonly Unsure[];
  readonly coverage: readonly { readonly document: DocumentId; readonly coverage: Coverage }[];
}
