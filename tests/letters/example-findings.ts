import type { Evidence } from '../../src/analyzer/model/evidence.ts';
import type { Finding, Severity, Values } from '../../src/analyzer/model/finding.ts';
import type { Facts } from '../../src/letters/letter.ts';

/** What was read of Sam: a plan of a day, a report without one, a grade page. */
export const FACTS: Facts = {
  child: 'Sam',
  sources: new Map([
    ['plan-1', { paper: 'plan', day: '2026-11-12' }],
    ['report-1', { paper: 'report', day: null }],
    ['gradebook-1', { paper: 'grades', day: '2026-11-23' }],
  ]),
};

export const onPage = (page: number, quote: string, document = 'plan-1'): Evidence => ({ kind: 'pdf', document, page, quote, rects: [] });
export const onGradePage = (quote: string): Evidence => ({ kind: 'page', document: 'gradebook-1', path: 'td:nth-child(2)', quote });
export const notOn = (pages: readonly [number, number] | null): Evidence => ({ kind: 'absent', document: 'plan-1', pages });

export function finding(rule: string, evidence: readonly [Evidence, ...Evidence[]], values: Values = {}, severity: Severity = 'serious'): Finding {
  return { rule, verdict: 'flagged', severity, confidence: 'certain', evidence, values: { count: 1, ...values } };
}
