import type { Gap } from '../../../analyzer/model/coverage.ts';
import { chosenChild } from './chosen-child.ts';
import type { BookDraft, CourseDraft } from './draft.ts';
import { chosenTerm } from './page-facts.ts';
import { nameIn, studentFrom, studentIn } from './student.ts';
import { coursesOfTable } from './table-courses.ts';
import type { TableKnowledge } from './table-courses.ts';
import { piecesOf } from '../look/pieces.ts';

/** Where a portal prints the child and the term, as selectors; what is left out is looked for by its label. */
export interface PageKnowledge {
  readonly student?: string;
  readonly term?: string;
}

/** The draft of one child with one or more grade tables of a known portal. A table without its header row is a gap. */
export function tableBook(document: Document, tables: Iterable<Element>, known: TableKnowledge & PageKnowledge = {}): BookDraft {
  const courses: CourseDraft[] = [];
  const gaps: Gap[] = [];
  const words: string[] = [];
  for (const table of tables) {
    const read = coursesOfTable(table, known);
    courses.push(...read.courses);
    gaps.push(...read.gaps);
    words.push(read.words);
  }
  return { courses, gaps, words: words.join(' '), student: studentOf(document, known.student), term: termOf(document, known.term) };
}

/** The child by the portal's own place for the name (a select counts by its chosen option), else by a label, else the one chosen among children. */
export function studentOf(document: Document, selector: string | undefined): string | null {
  if (selector !== undefined) {
    const chosen = chosenOption(document, selector);
    const name = chosen === null ? studentFrom(document, selector) : nameIn(chosen);
    if (name !== null) return name;
  }
  return document.body === null ? null : (studentIn(piecesOf(document.body, undefined, 500)) ?? chosenChild(document));
}

function termOf(document: Document, selector: string | undefined): string | null {
  if (selector === undefined) return chosenTerm(document);
  const chosen = chosenOption(document, selector);
  if (chosen !== null) return chosen;
  const text = document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return text === '' ? chosenTerm(document) : text;
}

/** The words of the chosen option of the first select that fits, or null when there is none. */
export function chosenOption(root: ParentNode, selector: string): string | null {
  for (const element of root.querySelectorAll(selector)) {
    const text = element.localName === 'select' ? ((element as HTMLSelectElement).selectedOptions[0]?.text ?? '') : '';
    if (text !== '') return text;
  }
  return null;
}
