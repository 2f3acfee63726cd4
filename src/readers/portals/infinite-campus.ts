import type { PortalReading } from '../../analyzer/model/gradebook.ts';
import { columnOf } from './courses/columns.ts';
import { cleanCourseName, isCourseName } from './courses/course-name.ts';
import type { CourseDraft, MarkDraft } from './courses/draft.ts';
import { finish } from './courses/finish.ts';
import { chosenTerm } from './courses/page-facts.ts';
import { nameIn, studentFrom } from './courses/student.ts';
import { teacherIn } from './courses/teacher.ts';
import { termIn, termKind } from './courses/term.ts';
import { SECTION, sectionCourse } from './infinite-campus-section.ts';
import { outerOf } from './look/frames.ts';
import { isInHidden } from './look/hidden.ts';
import { visibleText } from './look/visible-text.ts';
import { hasClass, hasTag } from './look/signs.ts';
import { readMark } from './marks/read-mark.ts';
import type { Portal, PortalPage, Signs } from './portal.ts';

const CARD = '.grades__card,.collapsible-card:has(tl-grading-task-list),.collapsible-card:has(tl-grading-score)';
const SHELL = 'app-grades,tl-grading-section-header,tl-grading-task-list,[class*="grades__list"]';
const WORKSPACE = 'iframe#main-workspace,iframe[name="main-workspace"]';
const STUDENT = '[class*="student-summary"] [class*="name"],[class*="student-summary"],app-student-summary-button';
const SCORE = 'tl-grading-score,.grading-score';

/**
 * Infinite Campus, Campus Parent and Student, in the page itself, in its `main-workspace` frame, or through it.
 * Work habits, citizenship and standards are tasks in the same list and never become the mark of the course.
 * @pages grade cards; detail view of one class
 * @sure card and task markup (several parsers agree)
 * @unsure no full saved page was found; the detail view, by its tags and row classes
 */
export const signs: Signs = {
  id: 'infinite-campus',
  name: 'Infinite Campus',
  recognise({ document, url }) {
    if (hasClass(document, 'grades__card', 'selcat-assignment-row') || hasTag(document, 'tl-grading-task-list', 'tl-grading-task-detail')) return 0.95;
    if (hasTag(document, 'app-grades', 'tl-grading-section-header') || hasClass(document, 'grades__list')) return 0.85;
    const frame = hasTag(document, 'iframe') ? document.querySelector(WORKSPACE) : null;
    if (frame === null) return 0;
    const inside = insideOf(frame);
    if (inside !== null && inside.querySelector(`${CARD},${SHELL},tl-category,.selcat-assignment-row`) !== null) return 0.9;
    // The address says grades and the frame is out of reach or still empty.
    const isOpen = inside !== null && (inside.body?.textContent ?? '').trim() !== '';
    return !isOpen && /grades/.test(`${frame.getAttribute('src') ?? ''} ${url.pathname}`) ? 0.6 : 0;
  },
  signIn: /infinitecampus\.|\/campus\/(?:portal|nav-wrapper|login)|infinite campus|campus (?:parent|student)/i,
};

const infiniteCampus: Portal = {
  ...signs,
  read: readPage,
};
export default infiniteCampus;

function insideOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

function readPage(page: PortalPage): PortalReading {
  const frame = page.document.querySelector(WORKSPACE);
  const document = page.document.querySelector(CARD) === null && frame !== null ? insideOf(frame) : page.document;
  if (document === null) return { outcome: 'not-ready', portal: 'infinite-campus' };
  if (document !== page.document && page.framesReadThemselves === true) return { outcome: 'not-a-grade-page' };
  const pressed = chosenTerm(document);
  const cards = [...document.querySelectorAll(CARD)].filter((card) => !isInHidden(card) && card.querySelector(CARD) === null);
  const courses = cards.map((card) => courseOf(card, pressed)).filter((course) => course !== null);
  const section = courses.length === 0 && document.querySelector(SECTION) !== null ? sectionCourse(document, (root, passOver) => marksOf(root, pressed, passOver)) : null;
  if (section !== null) courses.push(section);
  const student = studentFrom(outerOf(page.document), STUDENT) ?? studentFrom(document, STUDENT) ?? childOfAddress(document, page.url);
  return finish(page, 'infinite-campus', [{ courses, student, term: pressed, words: visibleText(document.querySelector('tl-workspace-title,h2') ?? document.body).slice(0, 200) + cardWords(cards) }], 'not-ready');
}

const numberIn = (address: string): string | undefined => /[?&]personID=(\d+)/.exec(address)?.[1];

/** Among the header's links to children: the one whose number the address carries, else the only one. */
function childOfAddress(document: Document, url: URL): string | null {
  const links = [...document.querySelectorAll('app-header-wrapper a[href*="personID="]')].filter((link) => !isInHidden(link));
  const wanted = numberIn(url.search);
  const chosen = links.filter((link) => numberIn(link.getAttribute('href') ?? '') === wanted);
  const [only] = chosen.length > 0 ? chosen : links;
  return only !== undefined && (chosen.length > 0 || links.length === 1) ? nameIn(visibleText(only)) : null;
}

function courseOf(card: Element, pressed: string | null): CourseDraft | null {
  const heading = card.querySelector('tl-grading-section-header h4 a,h4 a,h4,h3,[class*="header"] a');
  if (heading === null) return null;
  const name = cleanCourseName(visibleText(heading).replace(/^IN\s+(?=\p{Lu})/u, '').replace(/\s+[-–]\s*[A-Z]\d?$/, ''));
  if (!isCourseName(name)) return null;
  return { name, element: heading, marks: marksOf(card, pressed), key: card.getAttribute('id'), teacher: teacherIn(card, name) };
}

/** The best task of each term. */
function marksOf(card: Element, pressed: string | null, passOver?: string): MarkDraft[] {
  const scores = scoresIn(card).filter((score) => !isInHidden(score) && (passOver === undefined || score.closest(passOver) === null));
  const tasks = scores.map((score) => taskOf(score, card, pressed, passOver)).filter((task) => task !== null);
  const best = new Map<string | null, Task>();
  for (const task of tasks) {
    const before = best.get(task.mark.term);
    if (before === undefined || task.rank > before.rank) best.set(task.mark.term, task);
  }
  return [...best.values()].map((task) => task.mark);
}

interface Task {
  readonly mark: MarkDraft;
  readonly rank: number;
}

/** A grading task of the course, or null for work habits, citizenship and standards. */
function taskOf(score: Element, card: Element, pressed: string | null, passOver: string | undefined): Task | null {
  const row = rowOf(score, card, passOver);
  const label = visibleText(row, (inner) => inner === score).replace(/\n/g, ' ').trim();
  const named = row.querySelector('[class*="name"],[class*="title"]');
  const taskName = (named === null ? label : visibleText(named).replace(/\n/g, ' ')).replace(/\(.*?\)/g, '').trim();
  // Elsewhere a column of this name is of pages read; here it is the task that carries the running grade.
  if ((!/^progress$/i.test(taskName) && columnOf(taskName).role === 'refused') || !isGradeTask(taskName)) return null;
  const text = visibleText(score).replace(/\n/g, ' ');
  const term = termIn(label.replace(taskName, '')) ?? termIn(label) ?? pressed;
  const kind = termKind(taskName);
  const isOther = /semester|final|exam|year/i.test(taskName) && !/quarter|trimester|term/i.test(taskName) && (kind === 'semester' || kind === 'exam' || kind === 'year' || /semester/i.test(taskName));
  const filled = readMark(text).state === 'mark' ? 8 : 0;
  const rank = filled + (/in-?progress/i.test(label) ? 1 : 0) + (/quarter|trimester|term/i.test(taskName) ? 4 : /\bprogress (?:grade|report)|^progress$/i.test(taskName) ? 1 : /grade\b/i.test(taskName) ? 3 : 2);
  const isCurrent = pressed !== null && term === pressed && !isOther;
  return { mark: { element: score, text, term: isOther ? `${taskName}${term === null ? '' : ` (${term})`}` : term, current: isCurrent }, rank };
}

function isGradeTask(name: string): boolean {
  return name === '' || /grade|progress|quarter|trimester|semester|\bterm\b|final|exam|average|\bmarks?\b|calificaci|overall|in-?progress/i.test(name);
}

/** Score boxes, outermost only: newer builds nest the old class inside the new element. */
function scoresIn(root: Element): Element[] {
  return [...root.querySelectorAll(SCORE)].filter((score) => score.parentElement?.closest(SCORE) === null);
}

function rowOf(score: Element, card: Element, passOver: string | undefined): Element {
  const isWider = (around: Element): boolean => scoresIn(around).length > 1 || (passOver !== undefined && around.querySelector(passOver) !== null);
  let row = score;
  while (row.parentElement !== null && row.parentElement !== card && !isWider(row.parentElement)) row = row.parentElement;
  return row;
}

function cardWords(cards: readonly Element[]): string {
  return cards.slice(0, 3).map((card) => visibleText(card)).join(' ');
}
