/** What a vague word leaves open. */
export type VagueMeaning = 'difficulty' | 'low-level' | 'how-often' | 'how-much' | 'judgement' | 'progress-word' | 'appearance' | 'support' | 'praise';
/** How a hedge takes a promise back. */
export type HedgeMeaning = 'if-needed' | 'if-appropriate' | 'if-available' | 'at-discretion' | 'on-request' | 'may-be' | 'loose-amount' | 'for-some';
/** Why a school says no. */
export type RefusalMeaning = 'fail-first' | 'wait' | 'passing-so-no' | 'maturity' | 'five-o-four-enough' | 'resources' | 'policy' | 'not-severe' | 'pressure';
/** What an act is: seen and counted, inside the head, a direction without an end, going on without an end, or conduct nobody has defined. */
export type VerbMeaning = 'observable' | 'internal' | 'direction' | 'no-end' | 'undefined-conduct' | 'observable-noun' | 'umbrella' | 'problem-act';
/** An act known by its place in the sentence, not by a list. */
export type GrammarMeaning = 'open-act';
/** Who speaks, and that they speak. */
export type SpeakerMeaning = 'parent' | 'student-voice' | 'staff' | 'says' | 'worry' | 'interest';
/** What a number counts. */
export type UnitMeaning = 'performed' | 'opportunity' | 'time-short' | 'time-long' | 'setting-unit' | 'distance' | 'right-wrong' | 'rate-unit' | 'per' | 'times' | 'often-exact' | 'time-exact' | 'share' | 'none';
/** Scores and levels. */
export type ScoreMeaning = 'test' | 'score-word' | 'level-system' | 'percentile' | 'rubric' | 'level-verb' | 'grade-word' | 'level-word' | 'like' | 'letter-level' | 'material' | 'rubric-level' | 'measured-thing';
/** What a number is there for, when it is not a result. */
export type RoleMeaning =
  | 'service'
  | 'session'
  | 'attendance'
  | 'target'
  | 'now'
  | 'change'
  | 'day-share'
  | 'teaching'
  | 'task-given'
  | 'age'
  | 'period-label'
  | 'place-label'
  | 'standard'
  | 'month'
  | 'future'
  | 'peers'
  | 'or-better'
  | 'in-a-row'
  | 'status-code';
/** The edge of a skill: what the child cannot, leaves out, does only with this much help. */
export type LimitMeaning = 'can' | 'cannot' | 'except' | 'only' | 'omission' | 'prompt-level' | 'independence' | 'contrast' | 'whole' | 'thing';
/** What a need does at school; what needs no data. */
export type ImpactMeaning = 'cause' | 'disability' | 'effect' | 'school-work' | 'no-need' | 'same-as-peers' | 'health' | 'device';
/** The parts of a goal. */
export type GoalMeaning = 'outcome-act' | 'outcome-place' | 'after-school' | 'hope' | 'finished' | 'method' | 'timeframe' | 'condition' | 'baseline' | 'exposure' | 'whole-act';

export type Meaning = VagueMeaning | VerbMeaning | SpeakerMeaning | UnitMeaning | ScoreMeaning | RoleMeaning | LimitMeaning | ImpactMeaning | GoalMeaning | GrammarMeaning;
