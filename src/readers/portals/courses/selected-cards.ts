import { isInHidden } from '../look/hidden.ts';
import { everyWord, linesOf, visibleText } from '../look/visible-text.ts';
import { cleanCourseName, isCourseName } from './course-name.ts';
import { dateIn } from './date.ts';
import type { CourseDraft } from './draft.ts';
import { missingIn } from './missing.ts';
import { personIn, teacherIn } from './teacher.ts';

/** Where a known portal keeps the parts of a course card. All are selectors inside the card. */
export interface CardParts {
  readonly card: string;
  readonly name: string;
  /** One element for the whole mark, or several for letter and percent. */
  readonly mark: string;
  readonly teacher?: string;
  readonly period?: string;
  /** Takes what this portal adds to names off the printed name. */
  readonly tidy?: (printed: string) => string;
}

/** The courses of a portal whose cards we know, hidden copies left out. */
export function coursesOfCards(root: ParentNode, parts: CardParts): CourseDraft[] {
  const courses: CourseDraft[] = [];
  for (const card of root.querySelectorAll(parts.card)) {
    const heading = card.querySelector(parts.name);
    if (heading === null || isInHidden(card)) continue;
    const printed = visibleText(heading);
    const name = cleanCourseName(parts.tidy?.(printed) ?? printed);
    if (!isCourseName(name)) continue;
    courses.push({
      name,
      element: heading,
      marks: [markIn(card, parts.mark, heading)],
      key: parts.period === undefined ? null : (card.querySelector(parts.period)?.textContent?.trim() ?? null),
      teacher: teacherOf(card, parts.teacher, name),
      missing: missingIn(everyWord(card)),
      lastPosted: postedIn(everyWord(card)),
    });
  }
  return courses;
}

/** The mark of a card: its parts joined, each once. A card without one points at its name. */
export function markIn(card: Element, selector: string, heading: Element): { element: Element; text: string; term: null } {
  const parts = [...card.querySelectorAll(selector)].filter((part) => part.parentElement?.closest(selector) === null);
  const texts = [...new Set(parts.map((part) => visibleText(part).replace(/\n/g, ' ')).filter((text) => text !== ''))];
  return { element: parts.find((part) => visibleText(part) !== '') ?? parts[0] ?? heading, text: texts.join(' '), term: null };
}

/** `Updated: 11/20/2026` anywhere in a card. */
export function postedIn(text: string): string | null {
  const found = /updated?(?: on)?:?\s*(.{6,24})/i.exec(text);
  return found === null ? null : dateIn(found[1] ?? '');
}

function teacherOf(card: Element, selector: string | undefined, name: string): string | null {
  const marked = selector === undefined ? null : card.querySelector(selector);
  const text = marked === null ? '' : (visibleText(marked).split('\n')[0] ?? '');
  if (text !== '') return personIn(text) ?? text;
  const lines = linesOf(card);
  const beside = lines[lines.findIndex((line) => line.includes(name)) + 1] ?? '';
  return teacherIn(card, name) ?? (beside.includes(' ') && !/\d/.test(beside) ? personIn(beside) : null);
}
