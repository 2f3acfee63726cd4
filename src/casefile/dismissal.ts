import type { Finding } from '../analyzer/model/finding.ts';

/**
 * Names a finding across sessions, for "This is wrong": the rule and a fingerprint of its place.
 * A fingerprint, because no word of a plan and no grade may be kept on disk.
 */
export function placeOf(finding: Finding): string {
  const course = finding.values['course'];
  const places = finding.evidence.map((evidence) => (evidence.kind === 'absent' ? 'absent' : evidence.quote.replace(/\s+/g, ' ').trim()));
  return `${finding.rule}@${fingerprint(typeof course === 'string' ? course : places.join('\n'))}`;
}

/** What is left when the findings the parent called wrong are put away. */
export function withoutDismissed(findings: readonly Finding[], dismissed: readonly string[]): readonly Finding[] {
  const away = new Set(dismissed);
  return findings.filter((finding) => !away.has(placeOf(finding)));
}

/** 53 bits of a string by multiply and xor (cyrb53): enough to tell one child's findings apart, too little to read back. */
function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
