import type { Concept } from './concept.ts';

/** Long labels that are questions or instructions: recognised by their words, because every state puts them differently. */
const QUESTIONS: readonly (readonly [pattern: RegExp, concept: Concept])[] = [
  [/\bhow (?:will|is|are)\b.{0,60}\b(?:progress|goal|objective)\b.{0,60}\bmeasured\b/, 'goal.method'],
  [/^progress\b.{0,40}\b(?:is|will be|are) (?:measured|monitored|evaluated)\b/, 'goal.method'],
  [/^progress\b.{0,40}\b(?:is|will be|are) (?:reported|told|sent|given)\b/, 'goal.schedule'],
  [/\bhow\b.{0,40}\bprogress\b.{0,60}\b(?:determined|evaluated|measured|monitored)\b/, 'goal.method'],
  [/^how (?:will )?(?:we|you|the team|everyone|staff) (?:will )?know\b/, 'goal.method'],
  [/\bmethods?\b.{0,30}\b(?:measur|evaluat|monitor)/, 'goal.method'],
  [/\bwhen\b.{0,60}\b(?:reports?|progress)\b.{0,60}\b(?:provided|reported|report|given|sent|informed)\b/, 'goal.schedule'],
  [/\bhow (?:often|frequently)\b.{0,60}\b(?:report|progress|informed)/, 'goal.schedule'],
  [/\b(?:when|how) and (?:how|when) (?:will|is)\b.{0,40}\bprogress\b/, 'goal.schedule'],
  [/\bhow (?:will |are )?(?:the )?parents?\b.{0,60}\b(?:informed|notified|told)\b/, 'goal.schedule'],
  [/\b(?:disability|exceptionality|impairment)\b.{0,60}\b(?:affects?|impacts?|effects?)\b/, 'level.impact'],
  [/\b(?:impact|effects?)\b.{0,40}\b(?:disability|exceptionality|impairment)\b/, 'level.impact'],
  [/\b(?:discapacidad)\b.{0,60}\bafecta\b/, 'level.impact'],
  [/\bconcerns?\b.{0,60}\b(?:parents?|famil|guardian|want this iep to address)/, 'level.parent-concerns'],
  [/\b(?:parents?|famil(?:y|ies)|guardians?)\b.{0,40}\bconcerns?\b/, 'level.parent-concerns'],
  [/^what (?:h(?:is|er)|their|our|the) (?:mother|father|mom|dad|parents?|family|grandmother|grandfather|guardians?) worr(?:y|ies) about$/, 'level.parent-concerns'],
  [/\b(?:preocupaciones|inquietudes)\b.{0,40}\b(?:padres|familia|madre)/, 'level.parent-concerns'],
  [/\b(?:results?|performance)\b.{0,60}\b(?:evaluations?|assessments?)\b|\b(?:most recent|latest) (?:re-?)?evaluation\b.{0,20}\bresults\b/, 'level.evaluation-results'],
  [/\bstudent'?s? strengths\b|\bstrengths of\b/, 'level.strengths'],
  [/\bareas? of need\b.{0,60}\b(?:goals?|services|address)/, 'goal.area'],
  [/\bextent\b.{0,80}\bnot participate\b/, 'section.lre'],
  [/\bremov(?:al|ed)\b.{0,80}\b(?:regular|general)\b/, 'section.lre'],
  [/\b(?:regular|general)\b.{0,40}\b(?:class|education)\b.{0,60}\b(?:nondisabled|non-disabled|without disabilities)\b/, 'section.lre'],
  [/\b(?:state|statewide|district|local)\b.{0,40}\b(?:assessments?|testing)\b/, 'section.testing'],
  [/\b(?:students|children|peers) without disabilities\b|\bnondisabled\b/, 'section.lre'],
  [/\beffects? of (?:the )?(?:student'?s? )?needs\b/, 'level.impact'],
  [/\baccommodations\b|\bsupplementary aids\b|\bacomodaciones\b|\badaptaciones\b/, 'section.accommodations'],
  [/^(?:things|what) (?:that )?(?:helps?|makes?) .{0,30}\b(?:work|learn|class|school)(?: (?:work|easier|possible|better))?$/, 'section.accommodations'],
  [/\bextended school year\b|\bsummer (?:services|school|program)|\b(?:12|twelve).month (?:service|program)/, 'section.esy'],
  [/\b(?:time|minutes) (?:outside|out of|away from)\b.{0,30}\b(?:class|classroom)\b|\bparticipation in (?:the )?(?:general|regular)\b|\bplacement recommendation\b/, 'section.lre'],
  [/^where .{2,40} is now$|^how .{2,40} is doing(?: now)?$|^(?:current|present) (?:skills|abilities|functioning|progress and needs)\b|^what .{2,40} can do now$/, 'section.present-levels'],
  [/\bneeds\b.{0,40}\b(?:related to|resulting from|because of)\b.{0,30}\b(?:disability|exceptionality)\b/, 'level.needs'],
  [/\bmajor life activit/, 'other'],
];

/** Single words that tell what a short label of a form asks for, whatever stands around them. */
const KEYWORDS: readonly (readonly [pattern: RegExp, concept: Concept])[] = [
  [/\bbaseline\b|\bl[ií]nea (?:de )?base\b/, 'goal.baseline'],
  [/\bcriteri(?:a|on)\b|\bmastery\b/, 'goal.criterion'],
  [/\b(?:schedule|frequency)\b.{0,20}\b(?:progress|report\w*)\b|\bprogress report\w* (?:schedule|frequency)/, 'goal.schedule'],
  [/\bresponsible\b.{0,30}\b(?:staff|persons?|party|personnel)\b|\b(?:staff|persons?|personnel)\b.{0,20}\bresponsible\b/, 'goal.responsible'],
  [/\bshort.term (?:objectives?|goals?)\b|\bbenchmarks?\b/, 'goal.objective'],
];

/** What a long label (a question, a heading with instructions) asks for, or null. */
export function askedBy(label: string): Concept | null {
  const lower = label.toLowerCase().replace(/^(?:[a-z]|[ivx]+|\d{1,2})[.)]\s+/, '');
  if (lower.length < 7 || lower.length > 320 || /[.;]\s/.test(lower)) return null;
  const asked = QUESTIONS.find(([pattern]) => pattern.test(lower));
  if (asked !== undefined) return asked[1];
  return label.length > 60 || /\d{2}/.test(label) ? null : (KEYWORDS.find(([pattern]) => pattern.test(lower))?.[1] ?? null);
}
