import type { CaseBrief } from './case-brief.ts';
import type { Case } from './model/case.ts';
import type { Evidence } from './model/evidence.ts';
import type { Confidence, Reason, Severity, Values } from './model/finding.ts';
import type { SourceKey } from './sources.ts';
import type { StepId, WhomId } from './model/steps.ts';
import type { ParentQuestion } from './model/told.ts';

/** The three verdicts. Missing input is `cannot-tell`, never `clear`. */
export type Verdict =
  | {
      readonly verdict: 'flagged';
      readonly evidence: readonly [Evidence, ...Evidence[]];
      readonly values: Values;
      /** Only where this place is more or less serious than the rule's usual severity. */
      readonly severity?: Severity;
    }
  | { readonly verdict: 'clear'; readonly strength: { readonly evidence: readonly [Evidence, ...Evidence[]]; readonly values: Values } | null }
  | { readonly verdict: 'cannot-tell'; readonly reason: Reason };

type Places = Evidence | readonly [Evidence, ...Evidence[]];
const list = (places: Places): readonly [Evidence, ...Evidence[]] => (isOne(places) ? [places] : places);
const isOne = (places: Places): places is Evidence => 'kind' in places;

export const flagged = (evidence: Places, values: Values = {}, severity?: Severity): Verdict =>
  severity === undefined ? { verdict: 'flagged', evidence: list(evidence), values } : { verdict: 'flagged', evidence: list(evidence), values, severity };

export const clear = (): Verdict => ({ verdict: 'clear', strength: null });

/** Clear, and worth saying first: the parent reads `rule_<id>_fine`. */
export const fine = (evidence: Places, values: Values = {}): Verdict => ({ verdict: 'clear', strength: { evidence: list(evidence), values } });

export const cannotTell = (reason: Reason): Verdict => ({ verdict: 'cannot-tell', reason });

/**
 * One red flag. `select` finds the units to judge and is kept apart from judging, so "nothing to judge here" (an empty
 * list) is never mistaken for "judged and clear"; it answers a reason when the input it needs was not there.
 */
export interface Rule<Unit = unknown> {
  /** File name, message key and test name: `goal-no-criterion`. */
  readonly id: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Regulation, guidance or practice this rests on. */
  readonly source: SourceKey;
  /** How many questions the locale files hold for it (`rule_<id>_ask_1` …), at least one. */
  readonly asks: number;
  /** The question whose answer it needs: without one it cannot tell, and the parent is asked once. */
  readonly question?: ParentQuestion;
  /** Whom to ask first. */
  readonly whom: WhomId;
  /** What to do, lightest first. */
  readonly next: readonly StepId[];
  /** Off when it is wrong too often on our labelled sets; such a rule never runs for a parent. */
  readonly on: boolean;
  /** Days are counting: it comes before others of its severity. */
  readonly clock?: boolean;
  readonly select: (kase: Case) => readonly Unit[] | Reason;
  readonly judge: (unit: Unit, kase: Case) => Verdict;
}

/** Keeps the unit's type between `select` and `judge`, then forgets it so that rules fit in one list. */
export function rule<Unit>(definition: Omit<Rule<Unit>, 'on'> & { readonly on?: boolean }): Rule {
  return { on: true, ...definition } as unknown as Rule;
}

/**
 * One example of a rule: a case, written small and built by the tests, and whether it must be flagged. `note` says why in a few words.
 * A rule file exports `examples: readonly Example[]`: at least three that flag and three near-misses that stay silent.
 */
export interface Example {
  readonly note: string;
  readonly flag: boolean;
  readonly case: CaseBrief;
}
