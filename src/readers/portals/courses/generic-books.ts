import type { Gap } from '../../../analyzer/model/coverage.ts';
import { headingsOf } from '../look/headings.ts';
import type { Heading } from '../look/headings.ts';
import { isInHidden } from '../look/hidden.ts';
import { rowOfBox } from '../look/grid.ts';
import { inOrder } from '../look/in-order.ts';
import { cardGroups } from './card-courses.ts';
import { chosenChild } from './chosen-child.ts';
import { PASSES } from './columns.ts';
import { areCourses, isWork } from './course-name.ts';
import type { BookDraft, CourseDraft } from './draft.ts';
import { chosenTerm, labelsOf, onlyNameInHeader, printedTerm } from './page-facts.ts';
import { EVALUATIONS, isForeignTitle, isHistoryTitle } from './refusals.ts';
import { nameIn, studentIn } from './student.ts';
import { coursesOfTable, looksLikeHead } from './table-courses.ts';

const GRADES_TITLE = /grades?\b|\bmarks\b|report card|progress report|calificaciones|boleta|\bnotas\b|attainment|averages?\b/i;

const MOST_CHILDREN = 8;

interface Find {
  readonly student: string | null;
  readonly courses: readonly CourseDraft[];
  readonly gaps: readonly Gap[];
  readonly words: string;
  readonly titles: readonly string[];
}
type HeadingsBefore = (element: Element, most?: number) => Heading[];

/** Course rows and cards of any page, found by words and shapes alone: one draft per child named above them. */
export function genericBooks(document: Document, gaps: readonly Gap[] = []): BookDraft[] {
  const { body } = document;
  if (body === null || (isHistoryTitle(document.title) && !EVALUATIONS.test(document.title))) return [];
  const pieces = labelsOf(body);
  const headings = headingsOf(document, pieces);
  const found = [...tableFinds(body, headings)];
  if (found.length === 0) found.push(...boxFinds(body, headings));
  if (found.length === 0) found.push(...cardFinds(body, headings, document));
  if (found.length === 0) return [];
  const pageStudent = chosenChild(document) ?? studentIn(pieces);
  const children = new Map<string, { student: string | null; courses: CourseDraft[]; gaps: Gap[]; words: string[]; titles: string[] }>();
  for (const find of found) {
    for (const named of new Set(find.courses.map((course) => course.student ?? null))) {
      const student = named ?? find.student ?? pageStudent;
      const child = children.get(student ?? '') ?? { student, courses: [], gaps: [...gaps], words: [], titles: [] };
      child.courses.push(...find.courses.filter((course) => (course.student ?? null) === named));
      child.gaps.push(...find.gaps);
      child.words.push(find.words, ...find.titles);
      child.titles.push(...find.titles);
      children.set(student ?? '', child);
    }
  }
  // A class list of a teacher, not the children of a family.
  if (children.size > MOST_CHILDREN) return [];
  const chosen = chosenTerm(document);
  const topics = [document.title, ...inOrder(document, ['h1', 'h2']).slice(0, 4).map((heading) => heading.textContent ?? '')].join(' ');
  return [...children.values()].map((child) => ({
    student: child.student ?? onlyNameInHeader(document),
    courses: child.courses,
    gaps: child.gaps,
    term: chosen ?? printedTerm(child.titles, pieces),
    words: `${topics} ${child.words.join(' ')}`,
  }));
}

function* tableFinds(body: Element, headings: HeadingsBefore): Generator<Find> {
  for (const table of inOrder(body, ['table', '[role=table]', '[role=grid]', '[role=treegrid]'])) {
    if (isInHidden(table) || isLayout(table)) continue;
    const find = asFind(table, coursesOfTable(table), headings);
    if (find !== null) yield find;
  }
}

/** A table that only arranges other tables. */
function isLayout(table: Element): boolean {
  const inner = table.querySelector('table');
  return inner !== null && inner.querySelectorAll('tr').length >= 3 && table.querySelectorAll(':scope > tbody > tr').length <= 3;
}

/** Tables drawn with boxes: a row of header words, then rows of as many boxes. */
function* boxFinds(body: Element, headings: HeadingsBefore): Generator<Find> {
  for (const container of body.querySelectorAll('div,ul,section')) {
    const first = container.firstElementChild;
    if (first === null || first.childElementCount < 2 || first.childElementCount > 20 || container.childElementCount < 2 || first.nextElementSibling?.childElementCount !== first.childElementCount) continue;
    const head = rowOfBox(first);
    if (head === null || !looksLikeHead(head) || isInHidden(container)) continue;
    const find = asFind(container, coursesOfTable(container), headings);
    if (find !== null) yield find;
  }
}

function* cardFinds(body: Element, headings: HeadingsBefore, document: Document): Generator<Find> {
  const titled = GRADES_TITLE.test(document.title) || [...body.querySelectorAll('h1,h2,h3')].some((heading) => GRADES_TITLE.test(heading.textContent ?? ''));
  for (const group of cardGroups(body)) {
    const at = group.courses[0]?.element ?? group.parent;
    const half = group.courses.length / 2;
    if (group.sure < half && !(titled && group.sure + group.likely > 0) && !(group.bare >= half && GRADES_TITLE.test(headings(group.parent, 1)[0]?.text ?? ''))) continue;
    if (group.words === '' && !areCourses(group.courses)) continue;
    const find = asFind(at, group, headings);
    if (find !== null) yield find;
  }
}

function asFind(at: Element, read: { readonly courses: readonly CourseDraft[]; readonly gaps: readonly Gap[]; readonly words: string }, headings: HeadingsBefore): Find | null {
  if (read.courses.length === 0 || isWork(read.courses.map((course) => course.name))) return null;
  const titles = headings(at, 4).map((heading) => heading.text);
  const refused = [titles[0] ?? '', at.ownerDocument.title].filter((title, index) => (index === 0 ? isForeignTitle : isHistoryTitle)(title));
  if (refused.length > 0 && !(PASSES.test(read.words) && refused.every((title) => EVALUATIONS.test(title)))) return null;
  return { ...read, titles, student: titles.map(nameIn).find((name) => name !== null) ?? null };
}
