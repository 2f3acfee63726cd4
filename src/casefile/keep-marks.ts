import type { Gradebook } from '../analyzer/model/gradebook.ts';
import type { IsoDate } from '../analyzer/model/iso-date.ts';
import type { KeptMark, Told } from '../analyzer/model/told.ts';

/** A school year of one mark each school week, for ten classes. */
const MOST_MARKS = 400;

/**
 * Adds today's marks of a page to what is kept: of each class and term only marks that differ from the last one kept, and
 * of one day the last. The oldest go when there are more than a school year holds.
 */
export function keepMarks(told: Told, gradebook: Gradebook, today: IsoDate): Told {
  const fresh = gradebook.courses.flatMap((course): readonly KeptMark[] => {
    if (course.mark.percent === null && course.mark.letter === null) return [];
    const mark: KeptMark = { portal: gradebook.portal, course: course.name, term: course.term ?? gradebook.term, mark: course.mark, day: today };
    const last = told.marks.findLast((kept) => kept.day !== today && isSameClass(kept, mark));
    return last?.mark.raw === mark.mark.raw ? [] : [mark];
  });
  const before = told.marks.filter((kept) => kept.day !== today || !fresh.some((mark) => isSameClass(kept, mark)));
  return { ...told, marks: [...before, ...fresh].slice(-MOST_MARKS) };
}

export const isSameClass = (a: KeptMark, b: KeptMark): boolean => a.portal === b.portal && a.course === b.course && a.term === b.term;
