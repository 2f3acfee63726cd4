import { hasClass, hasElement, hasId } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import { dateIn } from './courses/date.ts';
import type { AssignmentDraft, BookDraft, CourseDraft, MarkDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { nameIn, studentFrom } from './courses/student.ts';
import { flagsIn, scoreIn } from './courses/score.ts';
import { countIn } from './courses/table-courses.ts';
import { teacherIn } from './courses/teacher.ts';
import { termKind } from './courses/term.ts';
import type { Cell, Row } from './look/grid.ts';
import { rowsOf } from './look/grid.ts';
import { isStillFilling } from './look/ready.ts';
import { everyWord, oneLine, visibleText } from './look/visible-text.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const TERM_LINK = 'a[href*="scores.html"]';
const ROW = 'tr[id^="ccid_"]';
const ABSENCES = /^(?:absences|ausencias)$/i;

/**
 * PowerSchool SIS, under `/guardian/`. The header of the grid does not line up with its cells, so terms come from
 * the `fg` of the links and, for cells without a link, from the same place counted from the right.
 * @pages home grid; scores of one class
 * @sure both (captured pages agree)
 * @unsure dashboards that a district puts in place of the home page
 */
export const signs: Signs = {
  id: 'powerschool',
  name: 'PowerSchool',
  recognise({ document, url }) {
    const path = url.pathname.startsWith('/guardian/') ? 0.1 : 0;
    if (isClassPage(document) || hasElement(document, TERM_LINK, ROW)) return 0.85 + path;
    return hasId(document, 'quickLookup', 'tblgrades') ? 0.7 + path : 0;
  },
  signIn: /powerschool\.com|\/guardian\/home\.html|\/public\/(?:home\.html)? |LoginForm/,
};

const powerschool: Portal = {
  ...signs,
  confirms: ({ document }) => isClassPage(document) || document.querySelector(TERM_LINK) !== null || hasTermHeader(document.querySelector(ROW)),
  read: (page) => (isClassPage(page.document) ? readClass(page) : readHome(page)),
};
export default powerschool;

function isClassPage(document: Document): boolean {
  return hasClass(document, 'xteContentWrapper') || hasId(document, 'scoreTable');
}

/** The attendance page has the same rows under dates instead of terms. */
function hasTermHeader(row: Element | null): boolean {
  if (row === null) return true;
  return [...(row.closest('table')?.querySelectorAll('th') ?? [])].some((cell) => {
    const kind = termKind(visibleText(cell));
    return kind !== null && kind !== 'now';
  });
}

function readHome(page: PortalPage): PortalReading {
  const { document } = page;
  const tables = [...document.querySelectorAll('table')].filter((table) => table.querySelector(`${ROW},${TERM_LINK}`) !== null);
  const courses: CourseDraft[] = [];
  let isHeaded = false;
  for (const table of tables) {
    if (tables.some((inner) => inner !== table && table.contains(inner))) continue;
    const rows = rowsOf(table);
    const heads = rows.filter((row) => row.own.some((cell) => cell.heading) || /(?:^|\s)th2(?:\s|$)/.test(row.element.getAttribute('class') ?? ''));
    isHeaded ||= heads.some((row) => row.own.some((cell) => /^(?:course|curso|class)$/i.test(cell.text)));
    const headers = headersFromRight(heads);
    const taken = rows.filter((row) => !heads.includes(row)).map(takeApart).filter((row) => row !== null);
    const terms = termsFromRight(taken, headers);
    for (const row of taken) {
      const course = courseOf(row, terms, headers);
      if (course !== null) courses.push(course);
    }
  }
  const book: BookDraft = { courses, student: studentOf(document), gaps: isHeaded ? [] : [{ kind: 'unknown-layout' }] };
  return finish(page, 'powerschool', [book], 'not-ready');
}

/** Header texts by place from the right: 0 is the last column. */
function headersFromRight(heads: readonly Row[]): string[] {
  const main = heads.find((row) => row.own.some((cell) => /^(?:course|curso)$/i.test(cell.text))) ?? heads[0];
  return (main?.own ?? []).map((cell) => cell.text).reverse();
}

/** A row of the grid: the cell that names the course, and those after it from the last to the first, each with its link and its term. */
interface TakenApart {
  readonly row: Row;
  readonly nameCell: Cell;
  readonly fromRight: readonly { readonly cell: Cell; readonly link: Element | null; readonly term: string | null }[];
}

function takeApart(row: Row): TakenApart | null {
  const marked = row.cells.findIndex(({ element }) => element.hasAttributes() && (element.getAttribute('align') === 'left' || (element.getAttribute('class') ?? '').includes('table-element-text-align-start')));
  const nameAt = marked >= 0 ? marked : row.cells.findIndex((cell) => cell.element.querySelector('a[href^="mailto:"],a[href*="teacherinfo"]') !== null);
  const nameCell = row.cells[nameAt];
  if (nameCell === undefined) return null;
  const fromRight: TakenApart['fromRight'][number][] = [];
  for (let index = row.cells.length - 1; index > nameAt; index--) {
    const cell = row.cells[index] as Cell;
    const link = termLink(cell.element);
    fromRight.push({ cell, link, term: link === null ? null : linkedTerm(link) });
  }
  return { row, nameCell, fromRight };
}

/** The term of each column by place from the right: what the links in it say, else its header. */
function termsFromRight(rows: readonly TakenApart[], headers: readonly string[]): Map<number, string> {
  const terms = new Map<number, string>();
  for (const { fromRight } of rows) {
    fromRight.forEach(({ term }, place) => {
      if (term !== null && !terms.has(place)) terms.set(place, term);
    });
  }
  headers.forEach((header, place) => {
    const kind = termKind(header);
    if (!terms.has(place) && kind !== null && kind !== 'now') terms.set(place, header);
  });
  return terms;
}

function linkedTerm(link: Element): string | null {
  return /[?&]fg=([^&#]{1,12})/.exec(link.getAttribute('href') ?? '')?.[1] ?? null;
}

/** The first link to the scores of a term, looked for by hand: a selector for each cell would cost more than all the rest. */
function termLink(within: Element): Element | null {
  for (let child = within.firstElementChild; child !== null; child = child.nextElementSibling) {
    const tag = child.localName;
    if (tag === 'br') continue;
    const found = tag === 'a' && child.getAttribute('href')?.includes('scores.html') === true ? child : termLink(child);
    if (found !== null) return found;
  }
  return null;
}

function courseOf({ row, nameCell, fromRight }: TakenApart, terms: ReadonlyMap<number, string>, headers: readonly string[]): CourseDraft | null {
  const id = row.element.getAttribute('id') ?? '';
  if (!id.startsWith('ccid_') && row.element.querySelector(TERM_LINK) === null) return null;
  const name = cleanCourseName(firstText(nameCell));
  if (!isCourseName(name)) return null;
  const marks: MarkDraft[] = [];
  let absences: number | null = null;
  for (const [place, { cell, link, term: linked }] of fromRight.entries()) {
    const term = linked ?? terms.get(place);
    if (term !== undefined) marks.push({ element: link ?? cell.element, text: oneLine(cell.text), term });
    else if (ABSENCES.test(headers[place] ?? '')) absences = countIn(cell.text);
  }
  marks.reverse();
  return { name, element: nameCell.element, marks, key: id.startsWith('ccid_') ? id : (row.cells[0]?.text ?? null), teacher: teacherIn(nameCell.element, name), absences };
}

/** The course's name is the text before the first line break. */
function firstText(cell: Cell): string {
  return cell.text.split('\n')[0] ?? '';
}

function studentOf(document: Document): string | null {
  const named = studentFrom(document, '#firstlast,#firstLast,.student-name,h1');
  return named ?? nameIn(visibleText(document.querySelector('h1') ?? document.body).replace(/^[^:]{0,40}:\s*/, ''));
}

function readClass(page: PortalPage): PortalReading {
  const { document, url } = page;
  const summary = [...document.querySelectorAll('table')].map((table) => rowsOf(table)).find((rows) => rows.length >= 2 && /final grade|calificaci[oó]n final/i.test(rows[0]?.own.map((cell) => cell.text).join(' ') ?? ''));
  const head = summary?.[0]?.own.map((cell) => cell.text) ?? [];
  const cellUnder = (words: RegExp) => summary?.[1]?.own[head.findIndex((text) => words.test(text))];
  const nameCell = cellUnder(/^(?:course|curso)/i);
  const gradeCell = cellUnder(/final/i);
  if (nameCell === undefined || gradeCell === undefined || !isCourseName(nameCell.text)) return finish(page, 'powerschool', [], 'not-ready');
  const table = document.querySelector('#scoreTable');
  const assignments = table === null ? [] : assignmentsOf(table);
  const term = cellUnder(/^(?:term|per[ií]odo|trimestre)/i)?.text || (url.searchParams.get('fg') ?? null);
  const name = cleanCourseName(nameCell.text);
  const course: CourseDraft = {
    name,
    element: nameCell.element,
    marks: [{ element: gradeCell.element, text: oneLine(gradeCell.text), term, current: true }],
    teacher: cellUnder(/^(?:teacher|maestr|profesor|docente)/i)?.text ?? null,
    missing: assignments.length === 0 ? null : assignments.filter((assignment) => assignment.flags?.includes('missing') === true).length,
    assignments,
  };
  const isPending = document.querySelector('.xteContentWrapper') !== null && assignments.length === 0 && (table !== null ? isStillFilling(document) : true);
  const book: BookDraft = { courses: [course], student: studentOf(document), gaps: isPending ? [{ kind: 'hidden-part', what: 'assignments' }] : [] };
  return finish(page, 'powerschool', [book], 'not-ready');
}

function assignmentsOf(table: Element): AssignmentDraft[] {
  const assignments: AssignmentDraft[] = [];
  for (const row of rowsOf(table)) {
    const nameCell = row.own.find((cell) => cell.element.matches('.assignmentcol'));
    if (nameCell === undefined || nameCell.text === '' || nameCell.heading) continue;
    const scoreCell = row.own.find((cell) => cell.element.matches('.score'));
    const { score, possible, flags } = scoreIn(scoreCell?.text ?? '');
    // Empty flag columns stand in every row: only an icon in them is a flag.
    const codes = row.own.filter((cell) => cell.element.matches('.codeCol') && cell.element.childElementCount > 0).map((cell) => `${everyWord(cell.element)} ${cell.element.firstElementChild?.getAttribute('title') ?? ''}`);
    assignments.push({
      element: nameCell.element,
      name: nameCell.text.split('\n')[0] ?? '',
      category: row.own.find((cell) => cell.element.matches('.categorycol'))?.text ?? null,
      due: dateIn(row.own[0]?.text ?? ''),
      score,
      possible,
      flags: [...new Set([...flagsIn(codes.join(' ')), ...flags])],
    });
  }
  return assignments;
}
