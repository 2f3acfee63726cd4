import { keyOf } from './merge.ts';
import type { Finding } from './model/finding.ts';
import type { Rule } from './rule.ts';
import { confidenceRank, severityRank } from './severity.ts';

/** A finding steps back behind these when one of them already points at every place it points at. Both keep their words. */
const TOLD_BY: Readonly<Record<string, readonly string[]>> = {
  'grade-failing-current': ['grade-failing-multiple'],
  'grade-close-to-failing': ['grade-missing-work', 'grade-falling-trend'],
  'goal-vague-verb': ['goal-no-criterion'],
  'goal-no-measure': ['goal-no-criterion'],
  'goal-measure-observation-only': ['goal-no-criterion'],
};

/**
 * Orders findings so that the first three are the ones to show first: severity, then two documents that disagree,
 * then a running clock, then confidence, then how many places. What another finding already tells comes last.
 */
export function rankFindings(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const clocks = new Set(rules.filter((rule) => rule.clock === true).map((rule) => rule.id));
  const keys = new Map(findings.map((finding) => [finding, [
    isTold(finding, findings) ? 1 : 0,
    severityRank(finding.severity),
    new Set(finding.evidence.map((evidence) => evidence.document)).size > 1 ? 0 : 1,
    clocks.has(finding.rule) ? 0 : 1,
    confidenceRank(finding.confidence),
    -finding.values.count,
  ]]));
  return [...findings].sort((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []) || a.rule.localeCompare(b.rule) || a.evidence[0].document.localeCompare(b.evidence[0].document));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

function isTold(finding: Finding, findings: readonly Finding[]): boolean {
  const tellers = TOLD_BY[finding.rule];
  if (tellers === undefined) return false;
  const told = new Set(findings.filter((other) => tellers.includes(other.rule)).flatMap((other) => other.evidence.map(keyOf)));
  return finding.evidence.every((evidence) => told.has(keyOf(evidence)));
}
