import type { Concept } from './concept.ts';

const KINDS: readonly (readonly [words: RegExp, concept: Concept])[] = [
  [/birth|nacimiento|\bdob\b/i, 'student.birth-date'],
  [/(?:next|due|projected|triennial|anticipated|pr[oó]xima).{0,30}(?:eval|\bfie\b|\betr\b)|(?:eval|\bfie\b|\betr\b|triennial).{0,30}(?:due|next|before)|triennial|three.year/i, 'date.next-evaluation'],
  [/eval|\bfie\b|\betr\b|\bmdt\b/i, 'date.last-evaluation'],
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
