/** Kinds of statement with enough labelled ones to learn from. */
export const LEARNED_KINDS = ['present_level', 'goal', 'progress'] as const;
export type LearnedKind = (typeof LEARNED_KINDS)[number];
