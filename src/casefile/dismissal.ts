import type { Evidence } from '../analyzer/model/evidence.ts';
import type { Finding } from '../analyzer/model/finding.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * Names a finding across sessions, for "This is wrong": the rule and a fingerprint of its place.
 * A fingerprint, because no word of a plan and no grade may be kept on disk.
 */
export function placeOf(finding: Finding): string {
  const course = finding.values['course'];
  const places = finding.evidence.map((evidence) => quotedAt(evidence));
  return `${finding.rule}@${fingerprint(typeof course === 'string' ? course : places.join('\n'))}`;
}

function quotedAt(evidence: Evidence): string {
  if (evidence.kind === 'absent') return 'absent';
  return evidence.kind === 'letter' ? `${evidence.letter} ${evidence.sent}` : evidence.quote.replace(/\s+/g, ' ').trim();
}

/** What is left when the findings the parent called wrong are put away. */
export function withoutDismissed(findings: readonly Finding[], dismissed: readonly string[]): readonly Finding[] {
  const away = new Set(dismissed);
  return findings.filter((finding) => !away.has(placeOf(finding)));
}
