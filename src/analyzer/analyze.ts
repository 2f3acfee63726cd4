import { mergeByDocument } from './merge.ts';
import type { Case } from './model/case.ts';
import { isUnsure } from './model/evidence.ts';
import type { Analysis, Finding, Reason, Strength, Unsure } from './model/finding.ts';
import type { DocumentId } from './model/passage.ts';
import { rankFindings } from './rank.ts';
import type { Rule, Verdict } from './rule.ts';
import { RULES } from './rules/index.ts';
import { severityRank } from './severity.ts';

type Flag = Extract<Verdict, { readonly verdict: 'flagged' }>;
type Fine = NonNullable<Extract<Verdict, { readonly verdict: 'clear' }>['strength']>;

interface Outcome {
  readonly rule: Rule;
  readonly flags: readonly Flag[];
  readonly fine: readonly Fine[];
  readonly reasons: readonly Reason[];
}

/**
 * Judges a case: runs every rule that is on, merges places of one rule in one document, ranks. Same case, same analysis.
 * A rule that throws becomes "cannot tell"; it never stops the others and never counts as clear.
 */
export function analyze(kase: Case, rules: readonly Rule[] = RULES): Analysis {
  const outcomes = rules.filter((rule) => rule.on).map((rule) => run(rule, kase));
  return {
    findings: rankFindings(outcomes.flatMap((outcome) => findingsOf(outcome, kase)), rules),
    strengths: outcomes.flatMap(strengthsOf).sort(byWeight(rules)),
    unsure: outcomes.flatMap((outcome) => unsureOf(outcome, kase)).sort((a, b) => severityRank(a.severity) - severityRank(b.severity) || a.rule.localeCompare(b.rule)),
    coverage: [...kase.gradebooks, ...kase.documents].map(({ id, coverage }) => ({ document: id, coverage })),
  };
}

function run(rule: Rule, kase: Case): Outcome {
  const flags: Flag[] = [];
  const strengths: Fine[] = [];
  const reasons = new Set<Reason>();
  try {
    const units = rule.select(kase);
    if (typeof units === 'string') reasons.add(units);
    else {
      for (const unit of units) {
        const verdict = rule.judge(unit, kase);
        if (verdict.verdict === 'flagged') flags.push(verdict);
        else if (verdict.verdict === 'cannot-tell') reasons.add(verdict.reason);
        else if (verdict.strength !== null) strengths.push(verdict.strength);
      }
    }
  } catch {
    return { rule, flags: [], fine: [], reasons: ['rule-failed'] };
  }
  return { rule, flags, fine: strengths, reasons: [...reasons] };
}

function findingsOf({ rule, flags }: Outcome, kase: Case): readonly Finding[] {
  return mergeByDocument(flags).map(([, merged]) => {
    const severities = flags.filter((flag) => flag.evidence[0].document === merged.evidence[0].document).map((flag) => flag.severity ?? rule.severity);
    const severity = severities.sort((a, b) => severityRank(a) - severityRank(b))[0] ?? rule.severity;
    const { evidence, values } = merged;
    const { whom, next } = addressOf(rule, kase, evidence[0].document);
    // A number that was hard to read on a scan: only the parent can confirm it.
    const confidence = evidence.some(isUnsure) ? 'ask' : rule.confidence;
    return { rule: rule.id, verdict: 'flagged', severity, confidence, evidence, values, whom, next, source: rule.source };
  });
}

/** A 504 plan has a coordinator where an IEP has a case manager. */
function addressOf({ whom, next }: Rule, kase: Case, id: DocumentId): Pick<Rule, 'whom' | 'next'> {
  if (kase.documents.find((document) => document.id === id)?.kind !== '504') return { whom, next };
  return { whom: whom === 'case-manager' ? 'coordinator-504' : whom, next: next.map((step) => (step === 'ask-case-manager' ? 'ask-coordinator-504' : step)) };
}

/** Nothing is praised for a number that was hard to read. */
function strengthsOf({ rule, fine }: Outcome): readonly Strength[] {
  return mergeByDocument(fine.filter((strength) => !strength.evidence.some(isUnsure))).map(([, { evidence, values }]) => ({ rule: rule.id, evidence, values }));
}

function unsureOf({ rule, reasons }: Outcome, { child }: Case): readonly Unsure[] {
  return reasons.map((reason) => ({
    rule: rule.id,
    verdict: 'cannot-tell',
    severity: rule.severity,
    reason,
    ...(reason === 'only-you-know' && rule.question !== undefined ? { question: rule.question, ...(child === undefined ? {} : { child }) } : {}),
  }));
}

/** What matters most to know is fine comes first. */
function byWeight(rules: readonly Rule[]): (a: Strength, b: Strength) => number {
  const rank = new Map(rules.map((rule) => [rule.id, severityRank(rule.severity)]));
  return (a, b) => (rank.get(a.rule) ?? 9) - (rank.get(b.rule) ?? 9) || a.rule.localeCompare(b.rule);
}
