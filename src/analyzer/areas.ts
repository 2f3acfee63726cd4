import { areasOf, relatedAreas, type Area } from './language/areas.ts';
import { remember } from './remember.ts';
import type { Goal, PlanDocument, PresentLevel, ProgressEntry } from './model/plan.ts';

/** "Language" alone, as the name of an area, is talk; in running text it may be the language arts. */
const TALK = /^\W*(?:oral )?(?:language|lenguaje)\W*$/iu;
const areasNamed = (label: string): readonly Area[] => (TALK.test(label) ? ['speech-language'] : areasOf(label));

/** What a goal is about: by its printed area, else by its own words. */
export const areasOfGoal = remember((goal: Goal): readonly Area[] => {
  const named = goal.area === null ? [] : areasNamed(goal.area.text);
  return named.length > 0 ? named : areasOf(goal.statement.text);
});

/** What a stretch of the present levels is about: by its printed area, else by its own words. */
export const areasOfLevel = remember((level: PresentLevel): readonly Area[] => {
  const named = level.area === null ? [] : areasNamed(level.area.text);
  return named.length > 0 ? named : areasOf(level.text.text);
});

/** What an entry reports on: the goal it names, the goal's words it repeats, its area, else its own words. */
export function areasOfEntry(entry: ProgressEntry, document: PlanDocument): readonly Area[] {
  const goal = document.goals.find(({ number }) => number === entry.goal);
  const told = [entry.area?.text, entry.goalText?.text].filter((text) => text !== undefined).join(' ');
  if (told !== '' && areasOf(told).length > 0) return areasOf(told);
  if (goal !== undefined) return areasOfGoal(goal);
  return entry.comment === null ? [] : areasOf(entry.comment.text);
}

/** Every area that a goal, a service or an accommodation of the plan answers. */
export function areasHelped(document: PlanDocument): ReadonlySet<Area> {
  const texts = [...document.services.map(({ name }) => name.text), ...document.accommodations.map(({ text }) => text.text)];
  return new Set([...document.goals.flatMap(areasOfGoal), ...texts.flatMap(areasOf)]);
}

/** The plan lists the area as a need or has a goal in it. An area without a name is none. */
export function isAreaOfNeed(areas: readonly Area[], document: PlanDocument): boolean {
  return shareArea(areas, document.needs.flatMap(({ text }) => areasOf(text))) || shareArea(areas, document.goals.flatMap(areasOfGoal));
}

/** Areas whose goals serve a class of this name; empty for electives and names that tell nothing. */
export function areasBehind(course: string): readonly Area[] {
  const own = areasOf(course);
  return own.includes('elective') ? [] : own.flatMap(relatedAreas);
}

export const shareArea = (some: readonly Area[], others: Iterable<Area>): boolean => {
  if (some.length > 0) for (const area of others) if (some.includes(area)) return true;
  return false;
};
