import { childrenOf } from '../look/children-of.ts';
import type { Gap } from '../../../analyzer/model/coverage.ts';
import { isUnseen } from '../look/hidden.ts';
import type { Piece } from '../look/pieces.ts';
import { piecesOf } from '../look/pieces.ts';
import { readMark } from '../marks/read-mark.ts';
import { blockOf, isElsewhere, partsOf, shapeOf } from './card-blocks.ts';
import { columnOf } from './columns.ts';
import { cleanCourseName, isCourseName, isWork } from './course-name.ts';
import { dateIn } from './date.ts';
import type { CourseDraft, MarkDraft } from './draft.ts';
import { missingIn } from './missing.ts';
import { countIn } from './table-courses.ts';
import { personIn } from './teacher.ts';
import { termIn, termKind } from './term.ts';

/** Courses shown as repeated cards, list items or boxes, with the box they stand in. */
export interface CardGroup {
  readonly parent: Element;
  readonly courses: readonly CourseDraft[];
  readonly gaps: readonly Gap[];
  /** Labels seen beside the marks. */
  readonly words: string;
  /** How many courses have a label, a class or a shape of mark that says "grade". */
  readonly sure: number;
  /** How many have only a class that says "percent". */
  readonly likely: number;
  /** How many have a percent and nothing that says what it is of. */
  readonly bare: number;
}

const GRADE_CLASS = /grade|mark|score|average|calific|\bnota/i;
/** A class that only says "percent" may be attendance or completion. */
const PERCENT_CLASS = /percent|\bpct\b/i;
const COMPLETION = /\bcomplet(?:e|ed|ion)\b|\battendance\b|\bpresent\b|\bprogress\b|\bfinished\b|completado|asistencia/i;
const ASSIGNMENT = /\bdue\b|\bpts\b|\bpoints?\b|(?<![\d/])\d{1,4}\s?\/\s?\d{1,4}(?![\d/])|percentile|lexile|stanine|[$€]\d|\bsubmitted\b|fecha de entrega/i;

/** Finds groups of equal siblings that each hold a course name and, mostly, a mark. Tables are left to the table reader. */
export function cardGroups(root: Element): CardGroup[] {
  const pieces = piecesOf(root, isElsewhere).flatMap(splitLine);
  const known = new Map<Element, Piece[]>();
  const piecesIn = (block: Element): Piece[] => {
    const before = known.get(block) ?? partsOf(block).flatMap((part) => piecesOf(part, isElsewhere).flatMap(splitLine));
    known.set(block, before);
    return before;
  };
  const groups = new Map<Element, Set<string>>();
  for (const piece of pieces) {
    if (!isMarkPiece(piece)) continue;
    const block = blockOf(piece.element, root, (at) => titleOf(piecesIn(at)) !== null);
    if (block === null || block.parentElement === null) continue;
    const shapes = groups.get(block.parentElement) ?? new Set();
    groups.set(block.parentElement, shapes.add(shapeOf(block)));
  }
  const found: CardGroup[] = [];
  for (const [parent, shapes] of groups) {
    if (found.some((group) => group.parent.contains(parent) || parent.contains(group.parent))) continue;
    const group = readGroup(parent, piecesIn, childrenOf(parent).filter((child) => shapes.has(shapeOf(child)) && !isUnseen(child)));
    if (group !== null) found.push(group);
  }
  return found;
}

const LINE = /^(.{2,60}?)(?::| [-–—=]|\.{3,}) ?(\S.{0,23})$/;

/** `Pre-Algebra: 91% (A-)` is a name and its mark. */
function splitLine(piece: Piece): Piece[] {
  const [, name = '', value = ''] = LINE.exec(piece.text) ?? [];
  const mark = readMark(value);
  return mark.state === 'mark' && (mark.letter !== null || mark.percent !== null) && isTitle(name) ? [name, value].map((text) => ({ text, element: piece.element })) : [piece];
}

function isMarkPiece(piece: Piece): boolean {
  return piece.text.length <= 24 && readMark(piece.text).state === 'mark';
}

function readGroup(parent: Element, piecesIn: (block: Element) => Piece[], blocks: readonly Element[]): CardGroup | null {
  const courses: CourseDraft[] = [];
  const gaps: Gap[] = [];
  const words: string[] = [];
  let assignments = 0;
  let sure = 0;
  let likely = 0;
  let bare = 0;
  for (const block of blocks) {
    const pieces = piecesIn(block);
    const title = titleOf(pieces);
    if (title === null) continue;
    if (pieces.some((piece) => ASSIGNMENT.test(piece.text))) assignments++;
    const card = readCard(pieces, title);
    courses.push(card.course);
    words.push(...card.labels);
    if (card.sure) sure++;
    else if (!pieces.some((piece) => COMPLETION.test(piece.text))) {
      if (card.likely) likely++;
      else if (readMark(card.course.marks[0]?.text ?? '').percent !== null) bare++;
    }
  }
  const marked = courses.filter((course) => course.marks.some((mark) => readMark(mark.text).state === 'mark')).length;
  if (courses.length < 2 || marked === 0 || marked * 3 < courses.length || assignments * 2 > courses.length) return null;
  if (new Set(courses.map((course) => course.name)).size * 2 < courses.length) return null;
  if (isWork(courses.map((course) => course.name))) return null;
  return { parent, courses, gaps, words: [...new Set(words)].join(' '), sure, likely, bare };
}

/** The piece that names the course: a heading or link first, else the first wordy piece. */
function titleOf(pieces: readonly Piece[]): Piece | null {
  const names = pieces.filter((piece) => isTitle(piece.text));
  const heading = names.find((piece) => piece.element.closest('h1,h2,h3,h4,h5,h6,[role=heading]') !== null);
  const named = names.find((piece) => /course|class|subject|title|name/i.test(piece.element.getAttribute('class') ?? '') && !/teacher|student/i.test(piece.element.getAttribute('class') ?? ''));
  return heading ?? named ?? names[0] ?? null;
}

function isTitle(text: string): boolean {
  if (text.length > 90 || !isCourseName(cleanCourseName(text)) || termKind(text) !== null || readMark(text).state !== 'unread') return false;
  return !isLabel(text);
}

const LABEL = /^(?:(?:current|overall|final|term|course|class|quarter|semester|letter|teacher|absences?|missing|late|ib|myp) ?)*(?:effort|conduct|citizenship|behaviou?r|work habits?|participation|comments?|teachers?|instructor|grades?|marks?|average|avg|score|percent(?:age)?|letter|assignments?|absences?|tard(?:y|ies)|missing|attendance|credits?|room|period|weight|categor(?:y|ies)|tests?|quizzes|homework|classwork|projects?|labs?|total|view details|details|due|points|status|term|updated|calificaci[oó]n|nota|promedio|docente|maestr[oa]|profesora?|esfuerzo|conducta|materia|curso|courses?|class|subject)(?: ?\(.{0,20}\)|:.{0,24}| (?:assignments?|work|details|to date|so far|earned|possible|\d.{0,6}))?$/i;

/** Words beside a value, not the name of a course. */
function isLabel(text: string): boolean {
  return text.trim().endsWith(':') || LABEL.test(text.trim()) || /^(?:last )?updated|^due\b|^as of/i.test(text);
}

function readCard(pieces: readonly Piece[], title: Piece): { course: CourseDraft; labels: string[]; sure: boolean; likely: boolean } {
  const marks: MarkDraft[] = [];
  const labels: string[] = [];
  let teacher: string | null = null;
  let missing: number | null = null;
  let sure = false;
  let likely = false;
  let label = '';
  let refused = false;
  const beside = pieces[pieces.indexOf(title) + 1];
  if (beside !== undefined && beside.element.parentElement === title.element.parentElement && readMark(beside.text).state === 'unread' && !isLabel(beside.text)) teacher = nameOfStaff(beside.text);
  for (const [index, piece] of pieces.entries()) {
    if (piece === title) continue;
    if (/^\d{1,3}$/.test(piece.text) && /^(?:missing|faltantes?)\b/i.test(pieces[index + 1]?.text ?? '')) {
      missing ??= Number(piece.text);
      continue;
    }
    const [before, after] = splitLabel(piece.text);
    const own = before === '' ? label : before;
    const column = columnOf(own);
    const mark = readMark(after);
    missing ??= missingIn(piece.text) ?? (column.role === 'missing' ? countIn(after) : null);
    if (after !== '' && mark.state !== 'unread' && (mark.state === 'mark' || /\S/.test(after))) {
      if (column.role === 'mark' || (column.role === 'other' && !refused)) {
        if (column.role === 'mark') labels.push(own);
        if (column.role === 'mark' || GRADE_CLASS.test(piece.element.getAttribute('class') ?? '') || (mark.letter !== null && mark.percent !== null)) sure = true;
        likely ||= PERCENT_CLASS.test(piece.element.getAttribute('class') ?? '');
        addMark(marks, piece.element, after.replace(/^[-–:|] +(?=\S)/, ''), column.term);
      }
      continue;
    }
    if (column.role === 'teacher' && after !== '') teacher ??= personIn(after) ?? after;
    else if (before === '' && columnOf(piece.text).role === 'other') teacher ??= /teacher|instructor|staff/i.test(piece.element.getAttribute('class') ?? '') || /,|^(?:Mr|Mrs|Ms|Mx|Dr|Sra?)\b/.test(piece.text) ? personIn(piece.text) : null;
    label = after === '' || before === '' ? piece.text.replace(/:$/, '') : '';
    refused = columnOf(label).role === 'refused';
  }
  sure ||= marks.map((mark) => readMark(mark.text)).some((mark) => mark.letter !== null && mark.percent !== null);
  const name = cleanCourseName(title.text);
  const posted = pieces.find((piece) => /updat|posted/i.test(piece.text));
  return { course: { name, element: title.element, marks, teacher, missing, lastPosted: posted === undefined ? null : dateIn(posted.text) }, labels, sure, likely };
}

/** A surname or a name alone beside the course: who teaches it. */
function nameOfStaff(text: string): string | null {
  return text.split(' ').length <= 4 && !/\d/.test(text) ? personIn(text) : null;
}

/** A letter and a percent side by side are one mark; a second mark of the same term is not taken. */
function addMark(marks: MarkDraft[], element: Element, text: string, term: string | null): void {
  const last = marks.at(-1);
  if (last !== undefined && last.term === term) {
    const [one, two] = [readMark(last.text), readMark(text)];
    const completes = (one.letter !== null && one.percent === null && two.percent !== null && two.letter === null) || (one.percent !== null && one.letter === null && two.letter !== null && two.percent === null);
    if (completes || one.state === 'none') marks[marks.length - 1] = { element: last.element, text: one.state === 'none' ? text : `${last.text} ${text}`, term };
    return;
  }
  marks.push({ element, text, term });
}

function splitLabel(text: string): [label: string, value: string] {
  const colon = text.indexOf(':');
  if (colon > 0 && colon <= 30) return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  const term = termIn(text);
  if (term !== null && text.startsWith(term) && text.length > term.length) return [term, text.slice(term.length).trim()];
  return ['', text];
}
