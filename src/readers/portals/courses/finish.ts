import type { Gap } from '../../../analyzer/model/coverage.ts';
import type { Assignment, Course, Gradebook, PortalReading, TermMark } from '../../../analyzer/model/gradebook.ts';
import type { Mark } from '../../../analyzer/model/mark.ts';
import type { Passage } from '../../../analyzer/model/passage.ts';
import { pathMaker } from '../look/element-path.ts';
import { isSignIn } from '../look/ready.ts';
import { readMark } from '../marks/read-mark.ts';
import { withScales } from '../marks/scale.ts';
import type { PortalPage } from '../portal.ts';
import type { AssignmentDraft, BookDraft, CourseDraft, MarkDraft } from './draft.ts';
import { languageOf } from './language.ts';
import { asOfDate } from './page-facts.ts';
import { withoutSharedPrefix } from './course-name.ts';
import { chooseTerm, kindOf } from './term.ts';

/**
 * Turns what a reader found into gradebooks: drops copies, decides scales, picks the current term, points at every
 * name and mark, and counts what was read. No course at all is never an empty gradebook: it is a sign-in page or
 * what `otherwise` says.
 * @param otherwise the answer when no child has a course and nobody is asked to sign in
 */
export function finish(page: PortalPage, portal: string, books: readonly BookDraft[], otherwise: 'not-ready' | 'not-a-grade-page'): PortalReading {
  const pathOf = pathMaker(page.document);
  const filled = books.filter((book) => book.courses.length > 0);
  if (filled.length === 0) {
    if (isSignIn(page.document)) return { outcome: 'signed-out', portal };
    return otherwise === 'not-ready' ? { outcome: 'not-ready', portal } : { outcome: 'not-a-grade-page' };
  }
  const gradebooks = filled.map((book, index) => {
    const id = `gradebook-${index + 1}`;
    const passage = (element: Element, text: string): Passage => ({ text, place: { kind: 'page', document: id, path: pathOf(element) } });
    return gradebookOf(page, portal, book, id, passage);
  });
  return { outcome: 'read', gradebooks };
}

function gradebookOf(page: PortalPage, portal: string, book: BookDraft, id: string, passage: (element: Element, text: string) => Passage): Gradebook {
  const drafts = withoutSharedPrefix(withoutCopies(book.courses));
  const scaled = scaleMarks(drafts, book.words ?? '');
  const terms = termsOf(drafts);
  const columns = terms.map((term) => ({
    term,
    current: drafts.some((draft) => draft.marks.some((mark) => mark.term === term && mark.current === true)),
    filled: drafts.some((draft) => draft.marks.some((mark) => mark.term === term && isFilled(scaled, mark))),
  }));
  const chosen = columns[chooseTerm(columns)]?.term ?? null;
  const courses = drafts.map((draft) => courseOf(draft, chosen, terms, scaled, book.term ?? null, passage));
  const gaps: Gap[] = courses.filter((course) => !hasMark(course.mark)).map((course) => ({ kind: 'no-mark', course: course.name }));
  const unread = (book.gaps ?? []).filter((gap) => gap.kind === 'unread-row').length;
  return {
    kind: 'gradebook',
    id,
    portal,
    student: book.student ?? null,
    term: chosen ?? book.term ?? null,
    asOf: book.asOf ?? asOfDate(page.document),
    language: languageOf(page.document),
    courses,
    coverage: { unit: 'courses', read: courses.length - gaps.length, total: courses.length + unread, gaps: [...gaps, ...(book.gaps ?? [])] },
  };
}

function courseOf(
  draft: CourseDraft,
  chosen: string | null,
  terms: readonly (string | null)[],
  scaled: ReadonlyMap<MarkDraft, Mark>,
  pageTerm: string | null,
  passage: (element: Element, text: string) => Passage,
): Course {
  const mark = markOf(draft, chosen, terms, scaled);
  const term = mark === null ? (chosen ?? pageTerm) : (mark.term ?? pageTerm);
  return {
    name: draft.name,
    teacher: draft.teacher ?? null,
    term,
    mark: (mark === null ? undefined : scaled.get(mark)) ?? { raw: '', letter: null, percent: null, scale: 'unknown' },
    at: passage(draft.element, draft.name),
    markAt: mark === null ? passage(draft.element, draft.name) : passage(mark.element, mark.text),
    missing: draft.missing ?? null,
    otherTerms: otherTerms(draft, mark, terms, scaled),
    assignments: (draft.assignments ?? []).map((assignment) => assignmentOf(assignment, passage)),
    lastPosted: draft.lastPosted ?? null,
    absences: draft.absences ?? null,
  };
}

/** The course's mark in the page's current term. A course that has no running term at all may show its semester or year. */
function markOf(draft: CourseDraft, chosen: string | null, terms: readonly (string | null)[], scaled: ReadonlyMap<MarkDraft, Mark>): MarkDraft | null {
  const inTerm = draft.marks.filter((mark) => mark.term === chosen);
  const here = inTerm.find((mark) => isFilled(scaled, mark)) ?? inTerm[0] ?? null;
  if (here !== null && (isFilled(scaled, here) || here.current === true)) return here;
  const filled = draft.marks.filter((mark) => isFilled(scaled, mark));
  const kind = kindOf(chosen);
  if (filled.length === 0 || filled.some((mark) => kindOf(mark.term) === kind)) return here;
  const own = chooseTerm(filled.map((mark) => ({ term: mark.term, current: false, filled: true })));
  const other = filled[own];
  if (other === undefined || kindOf(other.term) === 'exam') return here;
  // Only a term that has not ended before the current one: a semester left of the running quarter is over.
  return terms.indexOf(other.term) > terms.indexOf(chosen) || kind !== 'running' ? other : here;
}

function otherTerms(draft: CourseDraft, mark: MarkDraft | null, terms: readonly (string | null)[], scaled: ReadonlyMap<MarkDraft, Mark>): TermMark[] {
  const chosenKind = kindOf(mark?.term ?? null);
  const kind = chosenKind === 'now' ? 'running' : chosenKind;
  const others: TermMark[] = [];
  for (const term of terms) {
    if (term === null || term === mark?.term || kindOf(term) !== kind) continue;
    const found = draft.marks.find((other) => other.term === term && isFilled(scaled, other));
    const read = found === undefined ? undefined : scaled.get(found);
    if (read !== undefined) others.push({ term, mark: read });
  }
  return others;
}

function assignmentOf(draft: AssignmentDraft, passage: (element: Element, text: string) => Passage): Assignment {
  return {
    name: passage(draft.element, draft.name),
    category: draft.category ?? null,
    due: draft.due ?? null,
    score: draft.score ?? null,
    possible: draft.possible ?? null,
    flags: draft.flags ?? [],
  };
}

/** Frozen columns, print and phone layouts repeat a course: the copy with more marks stays. */
function withoutCopies(courses: readonly CourseDraft[]): CourseDraft[] {
  const kept = new Map<string, CourseDraft>();
  for (const course of courses) {
    const key = `${course.name.toLowerCase()}\n${course.key ?? `\n${course.teacher ?? ''}`}`;
    const before = kept.get(key);
    if (before === undefined || course.marks.length > before.marks.length) kept.set(key, course);
  }
  return [...kept.values()];
}

function scaleMarks(drafts: readonly CourseDraft[], words: string): Map<MarkDraft, Mark> {
  const marks = drafts.flatMap((draft) => draft.marks).filter((mark) => kindOf(mark.term) !== 'conduct');
  const scaled = withScales(
    marks.map((mark) => readMark(mark.text)),
    words,
  );
  return new Map(marks.map((mark, index) => [mark, scaled[index] ?? { raw: mark.text, letter: null, percent: null, scale: 'unknown' }]));
}

/** Terms in the page's order, from the course that shows most of them, others after it. */
function termsOf(drafts: readonly CourseDraft[]): (string | null)[] {
  const longest = drafts.reduce<readonly MarkDraft[]>((most, draft) => (draft.marks.length > most.length ? draft.marks : most), []);
  return [...new Set([...longest, ...drafts.flatMap((draft) => draft.marks)].filter((mark) => kindOf(mark.term) !== 'conduct').map((mark) => mark.term))];
}

function isFilled(scaled: ReadonlyMap<MarkDraft, Mark>, mark: MarkDraft): boolean {
  const read = scaled.get(mark);
  return read !== undefined && hasMark(read);
}

/** A mark we could read something from. */
function hasMark(mark: Mark): boolean {
  return mark.letter !== null || mark.percent !== null || /^\d/.test(mark.raw);
}
