import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import { dateIn } from './courses/date.ts';
import type { AssignmentDraft, CourseDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { scoreIn } from './courses/score.ts';
import { nameIn } from './courses/student.ts';
import { piecesOf } from './look/pieces.ts';
import { visibleText } from './look/visible-text.ts';
import { readMark } from './marks/read-mark.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const STATUS = /^(?:assigned|turned in(?: late)?|missing|done late|returned|graded|not turned in|excused|handed in|\d+(?:\.\d+)?\s*\/\s*\d+(?:\.\d+)?)$/i;
const CLASS_LINK = /\/c\/\w+\/?$/;

/**
 * Google Classroom. Class names change with each release, so only words and list items are used. Without the label
 * of an overall grade the class has work but no mark.
 * @pages Your work of one class
 * @sure the words: Overall grade, Missing, Turned in
 * @unsure everything else about the markup
 */
export const signs: Signs = {
  id: 'google-classroom',
  name: 'Google Classroom',
  recognise({ document, url }) {
    return url.hostname === 'classroom.google.com' || document.querySelector('[aria-label="Google Classroom"]') !== null ? 0.85 : 0;
  },
  signIn: /classroom\.google\.com/,
};

const googleClassroom: Portal = {
  ...signs,
  confirms: ({ document }) => overall(document) !== null || workOf(document).length > 1,
  read: readPage,
};
export default googleClassroom;

function readPage(page: PortalPage): PortalReading {
  const { document } = page;
  const main = document.querySelector('main h1,[role=main] h1,h1,main h2');
  // A guardian's or teacher's view is headed by the pupil; the class is the link back to it.
  const pupil = main === null ? null : nameIn(visibleText(main));
  const heading = (pupil === null ? null : classLink(document)) ?? main;
  const name = heading === null ? '' : cleanCourseName(visibleText(heading));
  const assignments = workOf(document);
  const grade = overall(document);
  const courses: CourseDraft[] = [];
  if (heading !== null && isCourseName(name) && !/^your work$/i.test(name)) {
    courses.push({ name, element: heading, assignments, missing: assignments.filter((work) => work.flags?.includes('missing') === true).length, marks: [{ element: grade?.element ?? heading, text: grade?.text ?? '', term: null }] });
  }
  const account = document.querySelector('[aria-label^="Google Account"]')?.getAttribute('aria-label') ?? '';
  return finish(page, 'google-classroom', [{ courses, student: (heading === main ? null : pupil) ?? nameIn(account.replace(/^Google Account:\s*/, '')) }], 'not-ready');
}

function classLink(document: Document): Element | null {
  return [...document.querySelectorAll('main a[href*="/c/"],[role=main] a[href*="/c/"],a[href*="/c/"]')].find((link) => CLASS_LINK.test(link.getAttribute('href') ?? '') && isCourseName(visibleText(link))) ?? null;
}

/** The value after the label "Overall grade". */
function overall(document: Document): { element: Element; text: string } | null {
  const pieces = document.body === null ? [] : piecesOf(document.body);
  const at = pieces.findIndex((piece) => /^(?:overall grade|calificaci[oó]n general)\s*:?/i.test(piece.text));
  if (at < 0) return null;
  const inside = (pieces[at]?.text ?? '').replace(/^(?:overall grade|calificaci[oó]n general)\s*:?\s*/i, '');
  const value = inside === '' ? pieces[at + 1] : { text: inside, element: (pieces[at] as { element: Element }).element };
  return value !== undefined && readMark(value.text).state === 'mark' ? value : null;
}

function workOf(document: Document): AssignmentDraft[] {
  const work: AssignmentDraft[] = [];
  for (const item of document.querySelectorAll('main li,[role=main] li,[role=listitem]')) {
    const pieces = piecesOf(item);
    const status = pieces.find((piece) => STATUS.test(piece.text));
    const title = pieces.find((piece) => !STATUS.test(piece.text) && !/^(?:due|posted|no due)\b/i.test(piece.text) && /\p{L}{2}/u.test(piece.text));
    if (status === undefined || title === undefined) continue;
    const { score, possible, flags } = scoreIn(status.text);
    const due = pieces.find((piece) => /^due\b/i.test(piece.text));
    const all = /^done late/i.test(status.text) ? ['late' as const] : flags;
    work.push({ element: title.element, name: title.text, due: dateIn(due?.text ?? ''), score, possible, flags: all });
  }
  return work;
}
