import type { Gap } from '../../../analyzer/model/coverage.ts';
import { isUnseen } from '../look/hidden.ts';
import type { Piece } from '../look/pieces.ts';
import { piecesOf } from '../look/pieces.ts';
import { readMark } from '../marks/read-mark.ts';
import { columnOf } from './columns.ts';
import { cleanCourseName, isCourseName, isWork } from './course-name.ts';
import { dateIn } from './date.ts';
import type { CourseDraft, MarkDraft } from './draft.ts';
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
}

const GRADE_CLASS = /grade|mark|score|average|calific|\bnota/i;
/** A class that only says "percent" may be attendance or completion. */
const PERCENT_CLASS = /percent|\bpct\b/i;
const COMPLETION = /\bcomplet(?:e|ed|ion)\b|\battendance\b|\bpresent\b|\bprogress\b|\bfinished\b|completado|asistencia/i;
const ASSIGNMENT = /\bdue\b|\bpts\b|\bpoints?\b|\d\s?\/\s?\d|\bsubmitted\b|fecha de entrega/i;
const MISSING = /(\d{1,3}) (?:missing|tareas? faltantes?|faltantes?)\b|\bmissing(?: assignments| work)?:? (\d{1,3})\b/i;
const DEEPEST = 9;

/** Finds groups of equal siblings that each hold a course name and, mostly, a mark. Tables are left to the table reader. */
export function cardGroups(root: Element): CardGroup[] {
  const pieces = piecesOf(root, isElsewhere);
  const known = new Map<Element, Piece[]>();
  const piecesIn = (block: Element): Piece[] => {
    const before = known.get(block) ?? piecesOf(block, isElsewhere);
    known.set(block, before);
    return before;
  };
  const groups = new Map<Element, Set<string>>();
  for (const piece of pieces) {
    if (!isMarkPiece(piece)) continue;
    const block = blockOf(piece.element, root, piecesIn);
    if (block === null || block.parentElement === null) continue;
    const shapes = groups.get(block.parentElement) ?? new Set();
    groups.set(block.parentElement, shapes.add(shapeOf(block)));
  }
  const found: CardGroup[] = [];
  for (const [parent, shapes] of groups) {
    if (found.some((group) => group.parent.contains(parent) || parent.contains(group.parent))) continue;
    const group = readGroup(parent, piecesIn, [...parent.children].filter((child) => shapes.has(shapeOf(child)) && !isUnseen(child)));
    if (group !== null) found.push(group);
  }
  return found;
}

/** Tables and grids belong to the table reader, unless they only pair a label with a value. */
function isElsewhere(element: Element): boolean {
  if (element.localName === 'footer') return true;
  if (/^(?:grid|table|treegrid)$/.test(element.getAttribute('role') ?? '')) return true;
  return element.localName === 'table' && !isPairs(element);
}

function isPairs(table: Element): boolean {
  const rows = [...table.querySelectorAll('tr')];
  return rows.length <= 10 && rows.every((row) => row.childElementCount === 2) && table.querySelector('thead') === null;
}

function isMarkPiece(piece: Piece): boolean {
  return piece.text.length <= 24 && readMark(piece.text).state === 'mark';
}

/** The nearest ancestor that has equal siblings and holds a course name. */
function blockOf(element: Element, root: Element, piecesIn: (block: Element) => Piece[]): Element | null {
  let at: Element = element;
  for (let depth = 0; depth < DEEPEST && at !== root && at.parentElement !== null; depth++, at = at.parentElement) {
    if (!/^(?:tr|td|th|tbody|dt|dd)$/.test(at.localName) && hasTwin(at) && titleOf(piecesIn(at)) !== null) return at;
  }
  return null;
}

/** A sibling of the same shape close by: next to it, or with one or two other boxes between. */
function hasTwin(element: Element): boolean {
  const shape = shapeOf(element);
  for (let next = element.nextElementSibling, steps = 0; next !== null && steps < 3; next = next.nextElementSibling, steps++) if (shapeOf(next) === shape) return true;
  for (let last = element.previousElementSibling, steps = 0; last !== null && steps < 3; last = last.previousElementSibling, steps++) if (shapeOf(last) === shape) return true;
  return false;
}

function shapeOf(element: Element): string {
  const classes = element.getAttribute('class');
  if (classes === null) return element.localName;
  const end = classes.indexOf(' ', 1);
  return `${element.localName}.${end < 0 ? classes : classes.slice(0, end)}`;
}

function readGroup(parent: Element, piecesIn: (block: Element) => Piece[], blocks: readonly Element[]): CardGroup | null {
  const courses: CourseDraft[] = [];
  const gaps: Gap[] = [];
  const words: string[] = [];
  let assignments = 0;
  let sure = 0;
  let likely = 0;
  for (const block of blocks) {
    const pieces = piecesIn(block);
    const title = titleOf(pieces);
    if (title === null) continue;
    if (pieces.some((piece) => ASSIGNMENT.test(piece.text))) assignments++;
    const card = readCard(pieces, title);
    courses.push(card.course);
    words.push(...card.labels);
    if (card.sure) sure++;
    else if (card.likely && !pieces.some((piece) => COMPLETION.test(piece.text))) likely++;
  }
  const marked = courses.filter((course) => course.marks.some((mark) => readMark(mark.text).state === 'mark')).length;
  if (courses.length < 2 || marked === 0 || marked * 3 < courses.length || assignments * 2 > courses.length) return null;
  if (new Set(courses.map((course) => course.name)).size * 2 < courses.length) return null;
  if (isWork(courses.map((course) => course.name))) return null;
  return { parent, courses, gaps, words: [...new Set(words)].join(' '), sure, likely };
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

const LABEL = /^(?:(?:current|overall|final|term|course|class|quarter|semester|letter|teacher|absences?|missing|late|ib|myp) ?)*(?:effort|conduct|citizenship|behaviou?r|work habits?|participation|comments?|teachers?|instructor|grades?|marks?|average|avg|score|percent(?:age)?|letter|assignments?|absences?|tard(?:y|ies)|missing|attendance|credits?|room|period|weight|categor(?:y|ies)|tests?|quizzes|homework|classwork|projects?|labs?|total|view details|details|due|points|status|term|updated|calificaci(?:o|ó)n|nota|promedio|docente|maestr[oa]|profesora?|esfuerzo|conducta|materia|curso)(?: ?\(.{0,20}\)|:.{0,24}| (?:assignments?|work|details|to date|so far|earned|possible|\d.{0,6}))?$/i;

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

function missingIn(text: string): number | null {
  const found = MISSING.exec(text);
  return found === null ? null : Number(found[1] ?? found[2]);
}
