import type { Gap } from '../../analyzer/model/coverage.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { cardGroups } from './courses/card-courses.ts';
import { looksLikeHead, coursesOfTable } from './courses/table-courses.ts';
import type { BookDraft, CourseDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { chosenTerm, nameIn, studentFrom } from './courses/page-facts.ts';
import { isForeignTitle, isHistoryTitle } from './courses/refusals.ts';
import { headingsOf } from './look/headings.ts';
import type { Heading } from './look/headings.ts';
import { isInHidden } from './look/hidden.ts';
import { rowsOfBoxes } from './look/grid.ts';
import type { Portal, PortalPage } from './portal.ts';

const STUDENT = '#firstlast,[class*="student-name" i],[class*="studentname" i],[id*="studentname" i],[class*="child-name" i],[data-student-name]';
const GRADES_TITLE = /\bgrades?\b|\bmarks\b|report card|progress report|calificaciones|boleta|notas\b|attainment|averages?\b/i;

/**
 * Any page with one course per row or card and words that say so. The fallback for portals without a reader.
 * Sure of tables and ARIA grids whose header names course and grade; careful with cards: they need a label, a class or
 * a heading that says "grade". Refuses attendance, conduct, weights, history, legends, assignment lists and schedules.
 */
const genericTable: Portal = {
  id: 'generic-table',
  name: 'Grade table',
  recognise: (page) => (readGeneric(page, 'generic-table').outcome === 'read' ? 0.3 : 0),
  read: (page) => readGeneric(page, 'generic-table'),
};
export default genericTable;

/** Reads a page by its words and shapes alone, under the name of the portal that asks. */
export function readGeneric(page: PortalPage, portal: string): PortalReading {
  return finish(page, portal, genericBooks(page.document, true), 'not-a-grade-page');
}

/** One draft per child named above the tables or cards. */
export function genericBooks(document: Document, isUnknownLayout: boolean): BookDraft[] {
  const body = document.body;
  if (body === null || isHistoryTitle(document.title)) return [];
  const headings = headingsOf(document);
  const found = [...tableFinds(body, headings)];
  if (found.length === 0) found.push(...boxFinds(body, headings));
  const fromCards = found.length === 0;
  if (fromCards) found.push(...cardFinds(body, headings, document));
  const pageStudent = studentFrom(document, STUDENT) ?? labelledStudent(body);
  const children = new Map<string, { student: string | null; courses: CourseDraft[]; gaps: Gap[]; words: string[] }>();
  for (const find of found) {
    const student = find.student ?? pageStudent;
    const child = children.get(student ?? '') ?? { student, courses: [], gaps: [], words: [] };
    child.courses.push(...find.courses);
    child.gaps.push(...find.gaps);
    child.words.push(find.words, ...find.titles);
    children.set(student ?? '', child);
  }
  const term = chosenTerm(document);
  const layout: Gap[] = fromCards && isUnknownLayout ? [{ kind: 'unknown-layout' }] : [];
  return [...children.values()].map((child) => ({ ...child, term, gaps: [...child.gaps, ...layout], words: `${document.title} ${child.words.join(' ')}` }));
}

interface Find {
  readonly student: string | null;
  readonly courses: readonly CourseDraft[];
  readonly gaps: readonly Gap[];
  readonly words: string;
  readonly titles: readonly string[];
}
type HeadingsBefore = (element: Element, most?: number) => Heading[];

function* tableFinds(body: Element, headings: HeadingsBefore): Generator<Find> {
  for (const table of body.querySelectorAll('table,[role=table],[role=grid],[role=treegrid]')) {
    if (isInHidden(table) || table.querySelector('table tr:nth-child(2)') !== null && table.querySelector('th') === null) continue;
    const find = asFind(table, coursesOfTable(table), headings);
    if (find !== null) yield find;
  }
}

/** Tables drawn with boxes: a row of header words, then rows of as many boxes. */
function* boxFinds(body: Element, headings: HeadingsBefore): Generator<Find> {
  for (const container of body.querySelectorAll('div,ul,section')) {
    const first = container.firstElementChild;
    if (first === null || first.childElementCount < 2 || first.childElementCount > 20 || container.childElementCount < 2 || container.children[1]?.childElementCount !== first.childElementCount) continue;
    const head = rowsOfBoxes(container)[0];
    if (head === undefined || !looksLikeHead(head) || isInHidden(container)) continue;
    const find = asFind(container, coursesOfTable(container), headings);
    if (find !== null) yield find;
  }
}

function* cardFinds(body: Element, headings: HeadingsBefore, document: Document): Generator<Find> {
  const titled = GRADES_TITLE.test(document.title) || [...body.querySelectorAll('h1,h2,h3')].some((heading) => GRADES_TITLE.test(heading.textContent ?? ''));
  for (const group of cardGroups(body)) {
    if (group.sure * 2 < group.courses.length && !(titled && group.sure > 0)) continue;
    const find = asFind(group.parent, group, headings);
    if (find !== null) yield find;
  }
}

function asFind(at: Element, read: { readonly courses: readonly CourseDraft[]; readonly gaps: readonly Gap[]; readonly words: string }, headings: HeadingsBefore): Find | null {
  if (read.courses.length === 0) return null;
  const before = headings(at, 4);
  const titles = before.map((heading) => heading.text);
  const nearest = titles.find((title) => nameIn(title) === null);
  if (nearest !== undefined && isForeignTitle(nearest)) return null;
  return { ...read, titles, student: titles.map(nameIn).find((name) => name !== null) ?? null };
}

/** `Student: Maya Rivera` printed anywhere near the top. */
function labelledStudent(body: Element): string | null {
  const label = /(?:\b(?:student|viewing|grades for|report for|alumn[oa]|estudiante)(?: name)?\s*:?)\s+([\p{Lu}][\p{L}'’.-]+(?:,? [\p{Lu}][\p{L}'’.-]+){1,3})/u;
  const found = label.exec((body.textContent ?? '').slice(0, 20_000));
  return found?.[1] === undefined ? null : nameIn(found[1]);
}
