import { hasClass } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { BookDraft, CourseDraft, MarkDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { nameIn, studentFrom } from './courses/student.ts';
import { countIn } from './courses/table-courses.ts';
import { termKind } from './courses/term.ts';
import type { Row } from './look/grid.ts';
import { rowOfBox, rowsOf } from './look/grid.ts';
import { visibleText } from './look/visible-text.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const GRID = '.browse[id^="StudentGrades"]';
const UNLOCKED = '[id*="_unlockedRow"]';
const OPEN = /progressReportDetails?Open|OpenGrade/;

/**
 * Skyward Qmlativ. The grid arrives late. Its frozen copy repeats the class column and is not read; all term cells
 * share one id, so only their place in the row tells the term.
 * @pages Student Grades
 * @sure grid, open and closed terms (captured pages and responses agree)
 * @unsure the side panel with the percent is not read
 */
export const signs: Signs = {
  id: 'skyward-qmlativ',
  name: 'Skyward Qmlativ',
  recognise: ({ document }) => (hasClass(document, 'browse') && document.querySelector(GRID) !== null ? 0.95 : 0),
  signIn: /\/FamilyAccess\//,
};

const skywardQmlativ: Portal = {
  ...signs,
  read: readPage,
};
export default skywardQmlativ;

function readPage(page: PortalPage): PortalReading {
  const { document } = page;
  const grids = [...document.querySelectorAll(GRID)].filter((grid) => grid.parentElement?.closest(GRID) === null);
  const books = grids.map((grid) => bookOf(grid, grids.length === 1)).filter((book) => book !== null);
  return finish(page, 'skyward-qmlativ', books, 'not-ready');
}

function bookOf(grid: Element, isOnly: boolean): BookDraft | null {
  const first = grid.querySelector(UNLOCKED);
  if (first === null) return null;
  const table = first.closest('table');
  const rows = table === null ? [...grid.querySelectorAll(`[id$="_unlockedHeaderRow"],${UNLOCKED}`)].map(rowOfBox).filter((row) => row !== null) : rowsOf(table);
  const head = rows.find((row) => row.element.id.endsWith('_unlockedHeaderRow'));
  const courses = rows.filter((row) => /_unlockedRow\d+$/.test(row.element.id)).map((row) => courseOf(row, head)).filter((course) => course !== null);
  const id = grid.querySelector('[data-studentid]')?.getAttribute('data-studentid') ?? '';
  return { courses, student: childOf(grid, id, isOnly), gaps: head === undefined ? [{ kind: 'unknown-layout' }] : [] };
}

function childOf(grid: Element, id: string, isOnly: boolean): string | null {
  const { ownerDocument: document } = grid;
  const tiles = [...document.querySelectorAll('.familyAccessHeaderSelectTile')];
  const tile = tiles.find((candidate) => candidate.getAttribute('data-studentid') === id) ?? (isOnly ? tiles.find((candidate) => /(?:^|\s)selected/.test(candidate.getAttribute('class') ?? '')) : undefined);
  const short = tile === undefined ? null : (visibleText(tile).split('\n')[0] ?? null);
  const headings = [...document.querySelectorAll('h1,h2,h3,h4,.studentName')].filter((heading) => (grid.compareDocumentPosition(heading) & 2) !== 0).reverse();
  const full = headings.map((heading) => nameIn(visibleText(heading))).find((name) => name !== null && (short === null || name.includes(short)));
  return full ?? short ?? studentFrom(document, '.studentName');
}

function courseOf(row: Row, head: Row | undefined): CourseDraft | null {
  const link = row.element.querySelector('[data-coursedescription]') ?? row.own[0]?.element.querySelector('a') ?? null;
  const nameCell = row.own[0];
  if (nameCell === undefined) return null;
  const name = cleanCourseName(link?.getAttribute('data-coursedescription') ?? nameCell.text);
  if (!isCourseName(name)) return null;
  const marks: MarkDraft[] = [];
  let missing: number | null = null;
  row.cells.forEach((cell, index) => {
    const header = head?.cells[index];
    const label = header?.text ?? '';
    if (/missing/i.test(label)) missing = countIn(cell.text);
    else if (index > 0 && termKind(label) !== null && header !== undefined) {
      const anchor = cell.element.querySelector('.anchorText');
      const text = anchor === null ? cell.text.replace(/opens details panel/i, '') : visibleText(anchor);
      const isOpen = [header.element, cell.element, cell.element.querySelector('a')].some((part) => OPEN.test(part?.getAttribute('class') ?? ''));
      marks.push({ element: anchor ?? cell.element, text: text.replace(/\n/g, ' ').trim(), term: label, current: isOpen });
    }
  });
  return { name, element: link ?? nameCell.element, marks, key: link?.getAttribute('data-studentsectionid') ?? null, missing };
}
