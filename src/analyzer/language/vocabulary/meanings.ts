/** What a vague word leaves open. */
export type VagueMeaning = 'difficulty' | 'low-level' | 'how-often' | 'how-much' | 'judgement' | 'progress-word' | 'appearance' | 'support' | 'praise';
/** How a hedge takes a promise back. */
export type HedgeMeaning = 'if-needed' | 'if-appropriate' | 'if-available' | 'at-discretion' | 'on-request' | 'may-be' | 'loose-amount' | 'for-some';
/** Why a school says no. */
export type RefusalMeaning = 'fail-first' | 'wait' | 'passing-so-no' | 'maturity' | 'five-o-four-enough' | 'resources' | 'policy' | 'not-severe' | 'pressure';
/** What an act is: seen and counted, inside the head, a direction without an end, or conduct nobody has defined. */
export type VerbMeaning = 'observable' | 'internal' | 'direction' | 'no-end' | 'undefined-conduct' | 'observable-noun';
