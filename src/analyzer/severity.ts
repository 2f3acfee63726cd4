import type { Confidence, Severity } from './model/finding.ts';

/** The word a parent sees: `soon` is "Ask soon", `ask` is "Worth asking", `noticed` is folded under "Also noticed". */
export type SeverityWord = 'soon' | 'ask' | 'noticed';

const WORDS: Readonly<Record<Severity, SeverityWord>> = { critical: 'soon', serious: 'soon', moderate: 'ask', minor: 'noticed', info: 'noticed' };

export const severityWord = (severity: Severity): SeverityWord => WORDS[severity];

/** 0 is the most serious. */
export const severityRank = (severity: Severity): number => ['critical', 'serious', 'moderate', 'minor', 'info'].indexOf(severity);

/** 0 is the surest. */
export const confidenceRank = (confidence: Confidence): number => ['certain', 'likely', 'ask'].indexOf(confidence);
