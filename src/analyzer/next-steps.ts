import type { Finding } from './model/finding.ts';
import { severityWord } from './severity.ts';
import { STEPS, type StepId } from './model/steps.ts';

export type When = 'this-week' | 'before-meeting' | 'at-meeting';

/** One thing to do, once, with the rules it serves. */
export interface NextStep {
  readonly step: StepId;
  readonly when: When;
  readonly rules: readonly string[];
}

const WHEN: Readonly<Record<StepId, When>> = {
  'talk-with-child': 'this-week',
  'reread-page': 'this-week',
  'write-down-home': 'this-week',
  'ask-teacher': 'this-week',
  'ask-case-manager': 'this-week',
  'ask-coordinator-504': 'this-week',
  'ask-records': 'this-week',
  'ask-meeting': 'this-week',
  'send-concerns': 'before-meeting',
  'read-policy': 'before-meeting',
  'ask-evaluation': 'before-meeting',
  'call-parent-center': 'before-meeting',
  'outside-help': 'before-meeting',
  'bring-draft': 'at-meeting',
  'ask-written-notice': 'at-meeting',
  'dispute-options': 'at-meeting',
};

/**
 * One plan for all findings, not a list per finding: each step once, lightest first within its time.
 * A small point brings its first step only: it should not call a meeting.
 */
export function nextSteps(findings: readonly Finding[]): readonly NextStep[] {
  const serves = new Map<StepId, string[]>();
  for (const finding of findings) {
    const next = finding.next ?? [];
    for (const step of severityWord(finding.severity) === 'noticed' ? next.slice(0, 1) : next) {
      const known = serves.get(step) ?? [];
      if (!known.includes(finding.rule)) serves.set(step, [...known, finding.rule]);
    }
  }
  const order: readonly When[] = ['this-week', 'before-meeting', 'at-meeting'];
  return order.flatMap((when) => STEPS.filter((step) => WHEN[step] === when && serves.has(step)).map((step) => ({ step, when, rules: serves.get(step) ?? [] })));
}
