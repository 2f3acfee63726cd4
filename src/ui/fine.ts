import type { Gradebook } from '../analyzer/model/gradebook.ts';
import { wordsOfStrength } from '../i18n/finding-words.ts';
import { useLit } from './lit.tsx';
import { quietCourses, type Shown } from './sort-out.ts';

/** The lines of "What looks fine": quiet classes by name, then what the rules found in order in documents. Empty when nothing was read. */
export function useFineLines(shown: Shown): readonly string[] {
  const { words, kase, child } = useLit();
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const names = kase.gradebooks.flatMap(({ gradebook }) => quietCourses(gradebook, shown.all).map((course) => course.name));
  const documents = new Set(kase.documents.map(({ document }) => document.id));
  const strengths = shown.strengths.filter((strength) => documents.has(strength.evidence[0].document)).map((strength) => wordsOfStrength(strength, words, child));
  return [...(names.length === 0 ? [] : [words('ui_fine_classes', { count: names.length, courses: list.format(names) })]), ...strengths];
}

/** Classes that look fine, of how many there are. */
export function countCourses(gradebooks: readonly Gradebook[], shown: Shown): { readonly fine: number; readonly total: number } {
  return {
    fine: gradebooks.reduce((sum, gradebook) => sum + quietCourses(gradebook, shown.all).length, 0),
    total: gradebooks.reduce((sum, gradebook) => sum + Math.max(gradebook.courses.length, gradebook.coverage.total), 0),
  };
}
