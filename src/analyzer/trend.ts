import type { Course } from './model/gradebook.ts';
import type { Mark } from './model/mark.ts';

/** Marks of like terms of one class, oldest first, the current one last, on one yardstick. Percent, or 4 to 0 for letters. */
export interface Trend {
  readonly unit: 'percent' | 'letter';
  readonly values: readonly number[];
  /** The marks as printed, in the same order. */
  readonly marks: readonly Mark[];
}

const SUM = /^(?:s|sem|semester|y|yr|year|f|fin|final|e|ex|exam|x|avg)\W*\d*\b/iu;

/** Terms of the current one's kind only: an exam or a semester mark is made of others. Null with fewer than three. */
export function trendOf(course: Course): Trend | null {
  const kind = kindOf(course.term ?? '');
  const marks = [...course.otherTerms.filter(({ term }) => !SUM.test(term) && kindOf(term) === kind).map(({ mark }) => mark), course.mark];
  if (marks.length < 3 || SUM.test(course.term ?? '')) return null;
  const percents = marks.map(({ percent }) => percent);
  if (percents.every((value) => value !== null)) return { unit: 'percent', values: percents, marks };
  const letters = marks.map(({ letter, scale }) => (scale === 'letter' ? pointsOf(letter) : null));
  return letters.every((value) => value !== null) ? { unit: 'letter', values: letters, marks } : null;
}

/** The last two steps both go down, ten points or a whole letter in all. */
export function isFalling({ unit, values }: Trend): boolean {
  const [before = 0, middle = 0, now = 0] = values.slice(-3);
  return before > middle && middle > now && before - now >= (unit === 'percent' ? 10 : 1);
}

const kindOf = (term: string): string => term.toLowerCase().replaceAll(/[\d\s.]/gu, '');

function pointsOf(letter: string | null): number | null {
  const base = { A: 4, B: 3, C: 2, D: 1, F: 0, E: 0 }[letter?.[0] ?? ''];
  if (base === undefined || letter === null) return null;
  return base + (letter.endsWith('+') ? 0.3 : letter.endsWith('-') ? -0.3 : 0);
}
