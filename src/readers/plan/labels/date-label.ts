import type { Concept } from './concept.ts';

/**
 * What the states call the evaluation and its report: ETR and MFE (OH), ER and RR (PA), FIE (TX), MDT and MET (AZ), ESR (WI), REED, the
 * psychological or multidisciplinary evaluation, the assessment report, the determination of eligibility. Letters that are words too
 * ("goal met") count beside a word of time or paper only.
 */
const EVALUATION =
  'eval|\\b(?:FIE|ETR|MFE|MDT|MDE|ESR|REED)\\b|\\b(?:MET|ER|RR) (?:dates?|reports?|meeting|due|completed|conference)\\b|\\b(?:recent|last|next|current|of) (?:MET|ER|RR)\\b|\\bassessment report|psycholog|\\bre-?determination|\\beligib\\w*.{0,20}(?:determin|meeting|report|date|review)|(?:date|last|recent|current).{0,20}eligib|elegib';

const KINDS: readonly (readonly [words: RegExp, concept: Concept])[] = [
  [/birth|nacimiento|\bdob\b/i, 'student.birth-date'],
  [/consent|referr|request|permission|sent\b|received|provided|given|mailed|initial (?:sp|elig|iep|place|service)|original|consentimiento|referido|enviad/i, 'other'],
  [new RegExp(`(?:next|due|projected|triennial|anticipated|pr[oó]xima).{0,30}(?:${EVALUATION})|(?:${EVALUATION}|triennial).{0,30}(?:due|next|before|expir|by\\b)|\\b(?:MET|ER|RR) due\\b|triennial|three.year`, 'i'), 'date.next-evaluation'],
  [new RegExp(EVALUATION, 'i'), 'date.last-evaluation'],
  [/implement|begin|\bstart|effective|initiat|inicio/i, 'date.start'],
  [/(?:review|annual|ard|iep|plan|revisi[oó]n).{0,24}(?:due|next|expire)|review(?:ed)?\b.{0,20}(?:later than|by|before)|next.{0,24}(?:review|annual|iep|meeting|ard)|annual review|review date|pr[oó]xima/i, 'date.review'],
  [/\bend|expir|duration|through|terminaci[oó]n|vence/i, 'date.end'],
  [/meeting|conference|reuni[oó]n|\bard\b/i, 'date.meeting'],
];

const STARTS_WITH_DATE = /^\s*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d|\d{4}-\d{2}-|\p{L}{3,10}\.? \d{1,2}, \d{4}|\d{1,2} de \p{L}+ de \d{4})/u;

/** What an unknown label asks for when a date follows it: `other` when its words do not tell. Null when no date follows. */
export function dateAsked(label: string, after: string): Concept | null {
  if (label.length > 90 || !STARTS_WITH_DATE.test(after)) return null;
  return KINDS.find(([words]) => words.test(label))?.[1] ?? 'other';
}
