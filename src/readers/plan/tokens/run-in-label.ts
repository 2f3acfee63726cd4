import type { LabelBook, LabelHit } from '../labels/label-book.ts';

/** A label printed in one run with its value, without a colon: where it starts and where its value begins. */
export interface RunIn {
  readonly hit: LabelHit;
  readonly start: number;
  readonly end: number;
}

const DAY = /\b(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\p{L}{3,10}\.? \d{1,2}, \d{4}|\d{1,2} de \p{L}{4,10} de \d{4})\b/gu;
const LONGEST_LINE = 160;
const MOST_WORDS = 5;
const NAME_LABEL = /^(?:(?:legal )?name of (?:the )?(?:student|child)|(?:student|child)(?:['’]s)? (?:full |legal )?name|nombre del (?:estudiante|alumno))\s+(?=\p{Lu})/iu;
const NAME = /^\p{Lu}[\p{L}'’-]+,?(?:\s\p{Lu}[\p{L}'’.-]*){1,3}(?=\s+(?:DOB|D\.O\.B|Date|Birth|Grade|ID|School|Age|Gender|Fecha|Grado|Escuela)\b|$)/u;
const GRADE = /(?:^|\s)((?:Current )?Grade|Grado)\s+(?=(?:\d{1,2}(?:st|nd|rd|th)?|K|PK)(?:\s|$))/;

/** "Date of IEP meeting 10/06/2026", "Name of Student Soren Lindqvist DOB …": the label such a line begins with, or null. */
export function runInAtStart(text: string, book: LabelBook): RunIn | null {
  if (text.length > LONGEST_LINE || text.includes(':')) return null;
  const named = NAME_LABEL.exec(text);
  if (named !== null && NAME.test(text.slice(named[0].length))) return { hit: { concepts: ['student.name'], ordinal: null, area: null }, start: 0, end: named[0].length };
  const first = /\d/.test(text) ? [...text.matchAll(DAY)][0] : undefined;
  const hit = first === undefined || first.index < 3 || first.index > 60 ? null : dated(text.slice(0, first.index), book);
  return hit === null || first === undefined ? null : { hit, start: 0, end: first.index };
}

/** The next such label after another one in the same line, or null. */
export function runInAfter(text: string, book: LabelBook): RunIn | null {
  if (text.length > LONGEST_LINE || text.includes(':') || !/\d/.test(text)) return null;
  const grade = GRADE.exec(text);
  for (const match of text.matchAll(DAY)) {
    if (grade !== null && grade.index < match.index) break;
    let start = match.index;
    let best: RunIn | null = null;
    for (let words = 0; words < MOST_WORDS && start > 0; words++) {
      start = text.lastIndexOf(' ', start - 2) + 1;
      const candidate = text.slice(start, match.index);
      if (/\d\s/.test(candidate)) break;
      const hit = /^\p{Lu}/u.test(candidate) ? dated(candidate, book) : null;
      if (hit !== null) best = { hit, start, end: match.index };
    }
    if (best !== null) return best;
  }
  if (grade === null) return null;
  const start = grade.index + grade[0].length - grade[0].trimStart().length;
  return { hit: { concepts: ['student.grade'], ordinal: null, area: null }, start, end: grade.index + grade[0].length };
}

function dated(label: string, book: LabelBook): LabelHit | null {
  if (!/\S\s+\S|^DOB\b|^D\.O\.B|^birth ?date/i.test(label.trim())) return null;
  const hit = book.find(label.trim(), 'exact');
  const concept = hit?.concepts.find((candidate) => candidate.startsWith('date.') || candidate === 'student.birth-date');
  return hit === null || concept === undefined || concept === 'date.range' ? null : { ...hit, concepts: [concept] };
}
