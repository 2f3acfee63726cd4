import { daysBetween, type ClassAt } from './courses.ts';
import type { Case } from './model/case.ts';
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
  return marks.length < 3 || SUM.test(course.term ?? '') ? null : measured(marks);
}

/** All on one yardstick, or null. */
function measured(marks: readonly Mark[]): Trend | null {
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

const SIX_WEEKS = 42;

/**
 * A slide within this term, by marks of earlier days that the parent let us keep: two drops or more in a row up to now,
 * ten points or a whole letter in all, over six weeks. Null where no marks are kept or there is no such slide.
 */
export function slideOf({ course, gradebook }: ClassAt, kase: Case): Trend | null {
  const term = course.term ?? gradebook.term;
  const kept = (kase.told?.marks ?? []).filter((mark) => mark.portal === gradebook.portal && mark.course === course.name && mark.term === term && mark.day < kase.today);
  const before = kept.filter(({ mark }, index) => mark.raw !== (kept[index + 1]?.mark ?? course.mark).raw);
  if (before.length < 2) return null;
  const trend = measured([...before.map(({ mark }) => mark), course.mark]);
  if (trend === null) return null;
  let from = trend.values.length - 1;
  while (from > 0 && (trend.values[from - 1] ?? 0) > (trend.values[from] ?? 0)) from -= 1;
  const values = trend.values.slice(from);
  const slide = { unit: trend.unit, values, marks: trend.marks.slice(from) };
  const first = before[from]?.day ?? kase.today;
  const drop = (values[0] ?? 0) - (values.at(-1) ?? 0);
  return values.length >= 3 && drop >= (trend.unit === 'percent' ? 10 : 1) && daysBetween(first, kase.today) >= SIX_WEEKS ? slide : null;
}

const kindOf = (term: string): string => term.toLowerCase().replaceAll(/[\d\s.]/gu, '');

function pointsOf(letter: string | null): number | null {
  const base = { A: 4, B: 3, C: 2, D: 1, F: 0, E: 0 }[letter?.[0] ?? ''];
  if (base === undefined || letter === null) return null;
  return base + (letter.endsWith('+') ? 0.3 : letter.endsWith('-') ? -0.3 : 0);
}
