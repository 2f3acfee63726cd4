import { hasClass, hasId } from './look/signs.ts';
import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { BookDraft, CourseDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { chosenOption, studentOf, tableBook } from './courses/table-book.ts';
import { personIn } from './courses/teacher.ts';
import { termKind } from './courses/term.ts';
import { rowsOf } from './look/grid.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const LIST = '#dataGrid table,table#dataGrid,.listGrid table';
const STRUTS = 'input[name="org.apache.struts.taglib.html.TOKEN"],form[action*="portalClass"]';
const STUDENT = '.student-name,#bannerStudentName,.selectedStudent';

/**
 * Follett Aspen (X2, MyEd). Columns are configurable, so header words decide; weights in the average summary are
 * percentages too and are not read; last year in the filter is history.
 * @pages class list; averages of one class
 * @sure class list and average summary
 * @unsure the newer client, read by words and shapes alone
 */
export const signs: Signs = {
  id: 'aspen',
  name: 'Aspen',
  recognise({ document, url }) {
    const own = url.pathname.startsWith('/aspen/') || ((hasId(document, 'dataGrid', 'mainTable') || hasClass(document, 'listGrid', 'detailProperty')) && document.querySelector(STRUTS) !== null);
    if (!own) return 0;
    if (averageRow(document) !== null) return 0.85;
    const head = document.querySelector('#dataGrid .listHeader,.listGrid .listHeader')?.textContent ?? '';
    return /description|course/i.test(head) && /performance|average|\bgrade|\bavg|\bterm\b/i.test(head) && !/assign|due/i.test(head) ? 0.85 : 0;
  },
  signIn: /\/aspen(?:-login|\/logon)|myfollett|logonForm/i,
};

const aspen: Portal = {
  ...signs,
  alsoByWords: ({ document }) => !isPastYear(document),
  read: readPage,
};
export default aspen;

function readPage(page: PortalPage): PortalReading {
  const { document } = page;
  if (isPastYear(document)) return { outcome: 'not-a-grade-page' };
  const book = averageRow(document) === null ? tableBook(document, document.querySelectorAll(LIST), { student: STUDENT, term: 'select[name="none"]' }) : classDetail(document);
  return finish(page, 'aspen', [book], 'not-a-grade-page');
}

function isPastYear(document: Document): boolean {
  return /last|previous|prior/i.test(chosenOption(document, 'select[name="yearFilter"]') ?? '');
}

/** The row "Gradebook average" of one class, under its terms. */
function averageRow(document: Document): Element | null {
  return [...document.querySelectorAll('td,th')].find((cell) => /^\s*gradebook average\s*$/i.test(cell.textContent ?? ''))?.closest('tr') ?? null;
}

function classDetail(document: Document): BookDraft {
  const nameCell = propertyOf(document, /^(?:course|description|class)$/i);
  const row = averageRow(document);
  const table = row?.closest('table') ?? null;
  const name = cleanCourseName(nameCell?.textContent ?? '');
  if (nameCell === null || row === null || table === null || !isCourseName(name)) return { courses: [] };
  const rows = rowsOf(table);
  const head = rows.find((candidate) => candidate.cells.some((cell) => termKind(cell.text) !== null));
  const cells = rows.find((candidate) => candidate.element === row)?.cells ?? [];
  const marks = cells.flatMap((cell, index) => {
    const term = head?.cells[index + head.cells.length - cells.length]?.text ?? '';
    return termKind(term) === null ? [] : [{ element: cell.element, text: cell.text.replace(/\n/g, ' '), term }];
  });
  const teacher = propertyOf(document, /^(?:teacher|primary staff|staff).*$/i);
  const course: CourseDraft = { name, element: nameCell, marks, teacher: personIn(teacher?.textContent?.trim() ?? '') };
  return { courses: [course], student: studentOf(document, STUDENT), gaps: head === undefined ? [{ kind: 'unknown-layout' }] : [] };
}

/** The value beside a property label in the detail table. */
function propertyOf(document: Document, label: RegExp): Element | null {
  const cell = [...document.querySelectorAll('.detailProperty')].find((property) => label.test((property.textContent ?? '').trim().replace(/:$/, '')));
  return cell?.nextElementSibling ?? null;
}
