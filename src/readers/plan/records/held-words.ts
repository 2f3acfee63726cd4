import type { Passage } from '../../../analyzer/model/passage.ts';
import type { PlanDocument } from '../../../analyzer/model/plan.ts';

const TOUCH = 1;

/**
 * Tells whether a record already holds some printed words: the same words, or words at the same place of the page.
 * So nothing that fits no record is lost, and nothing is told twice.
 */
export function heldWords(records: readonly (Passage | null)[]): (passage: Passage) => boolean {
  const places = new Map<string, [left: number, right: number][]>();
  const words = new Set<string>();
  const onPage: string[] = [];
  for (const passage of records) {
    if (passage === null) continue;
    words.add(passage.text);
    if (passage.place.kind === 'page') onPage.push(passage.text);
    else {
      for (const { page, rect } of passage.place.spans) {
        const key = keyOf(page, rect[1]);
        const row = places.get(key);
        if (row === undefined) places.set(key, [[rect[0], rect[2]]]);
        else row.push([rect[0], rect[2]]);
      }
    }
  }
  const all = onPage.join('\n');
  return ({ text, place }) => {
    if (words.has(text)) return true;
    if (place.kind === 'page') return all.includes(text);
    return place.spans.length > 0 && place.spans.every(({ page, rect }) => isHeld(places.get(keyOf(page, rect[1])), rect[0], rect[2]));
  };
}

const keyOf = (page: number, bottom: number): string => `${page} ${Math.round(bottom)}`;

const isHeld = (row: readonly (readonly [left: number, right: number])[] | undefined, left: number, right: number): boolean => row?.some(([from, to]) => from < right - TOUCH && to > left + TOUCH) === true;

type Recorded = Pick<PlanDocument, 'presentLevels' | 'goals' | 'services' | 'needs' | 'progress' | 'legend' | 'accommodations'>;

/** Every passage that the records of a plan hold. */
export function passagesOf({ presentLevels, goals, services, needs, progress, legend, accommodations }: Recorded): readonly (Passage | null)[] {
  return [
    ...presentLevels.flatMap(({ area, text }) => [area, text]),
    ...goals.flatMap(({ area, statement, baseline, criterion, method, schedule, responsible, targetDate, objectives }) => [area, statement, baseline, criterion, method, schedule, responsible, targetDate?.at ?? null, ...objectives]),
    ...services.flatMap(({ name, provider, amount, location, start, end }) => [name, provider, amount, location, start?.at ?? null, end?.at ?? null]),
    ...progress.flatMap(({ area, goalText, date, code, comment }) => [area, goalText, date?.at ?? null, code, comment]),
    ...accommodations.flatMap(({ text, setting }) => [text, setting]),
    ...needs,
    ...legend.map(({ meaning }) => meaning),
  ];
}
