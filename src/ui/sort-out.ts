import { isFull, type Coverage } from '../analyzer/model/coverage.ts';
import type { Finding, Strength, Unsure } from '../analyzer/model/finding.ts';
import type { Course, Gradebook } from '../analyzer/model/gradebook.ts';
import type { ParentQuestion } from '../analyzer/model/told.ts';
import { nextSteps, type NextStep } from '../analyzer/next-steps.ts';
import { severityWord, type SeverityWord } from '../analyzer/severity.ts';
import { withoutDismissed } from '../casefile/dismissal.ts';
import type { SessionCase } from '../casefile/session-case.ts';
import { UNNAMED } from '../casefile/told-by-child.ts';

/** A question and the child it is about, by key. */
export interface AskedOf {
  readonly question: ParentQuestion;
  readonly child: string;
}

/** What a screen shows of a case, in its order. */
export interface Shown {
  /** At most three, the rest is folded. */
  readonly first: readonly Finding[];
  /** More to ask about. */
  readonly more: readonly Finding[];
  /** Smaller points. */
  readonly noticed: readonly Finding[];
  readonly all: readonly Finding[];
  readonly toAsk: number;
  readonly strengths: readonly Strength[];
  readonly unsure: readonly Unsure[];
  /** What only the parent can answer, of the most serious check first, each once for each child. */
  readonly questions: readonly AskedOf[];
  /** With the name of what was read, where there are several documents or pages. */
  readonly coverage: readonly { readonly of: string | null; readonly coverage: Coverage }[];
  /** Only then may a screen say that nothing was found. */
  readonly allRead: boolean;
  /** What can be done, as one plan: each step once, lightest first within its time. */
  readonly steps: readonly NextStep[];
}

/** Sorts a case's findings for a screen. The order is the analyzer's own; what the parent called wrong stays away. */
export function sortOut(kase: SessionCase, dismissed: readonly string[]): Shown {
  const all = withoutDismissed(kase.analysis?.findings ?? [], dismissed);
  const asked = all.filter((finding) => severityWord(finding.severity) !== 'noticed');
  const noticed = all.filter((finding) => severityWord(finding.severity) === 'noticed');
  const entries = kase.analysis?.coverage ?? [];
  const unsure = kase.analysis?.unsure ?? [];
  const coverage = entries.map((entry) => ({ of: entries.length > 1 ? nameOf(entry.document, kase) : null, coverage: entry.coverage }));
  return {
    first: asked.slice(0, 3),
    more: asked.slice(3),
    noticed,
    all: [...asked, ...noticed],
    toAsk: asked.length,
    strengths: kase.analysis?.strengths ?? [],
    unsure: unsure.filter(({ reason }) => reason !== 'only-you-know'),
    questions: questionsIn(unsure),
    coverage,
    allRead: coverage.length > 0 && coverage.every((entry) => isFull(entry.coverage)),
    steps: nextSteps(asked),
  };
}

function questionsIn(unsure: readonly Unsure[]): readonly AskedOf[] {
  const asked = unsure.flatMap(({ question, child = UNNAMED }) => (question === undefined ? [] : [{ question, child }]));
  return [...new Map(asked.map((one) => [`${one.child} ${one.question}`, one])).values()];
}

/** A document's own name; for one of several children's pages, the child's. */
function nameOf(id: string, kase: SessionCase): string | null {
  const document = kase.documents.find((read) => read.document.id === id);
  if (document !== undefined) return document.document.name;
  return kase.gradebooks.length < 2 ? null : (kase.gradebooks.find(({ gradebook }) => gradebook.id === id)?.gradebook.student ?? null);
}

/** Classes of a page that were read and that no finding points at. */
export function quietCourses(gradebook: Gradebook, findings: readonly Finding[]): readonly Course[] {
  const unread = new Set(gradebook.coverage.gaps.flatMap((gap) => (gap.kind === 'no-mark' ? [gap.course] : [])));
  return gradebook.courses.filter((course) => course.mark.raw.trim() !== '' && !unread.has(course.name) && !findings.some((finding) => pointsAt(finding, course, gradebook.id)));
}

/** The word for a class: the most serious finding that points at it, "not sure" where no grade could be read, else fine. */
export function lookOf(course: Course, gradebook: Gradebook, findings: readonly Finding[]): SeverityWord | 'ok' | 'unsure' {
  const words = new Set(findings.filter((finding) => pointsAt(finding, course, gradebook.id)).map((finding) => severityWord(finding.severity)));
  const worst = (['soon', 'ask', 'noticed'] as const).find((word) => words.has(word));
  return worst ?? (quietCourses(gradebook, findings).includes(course) ? 'ok' : 'unsure');
}

/** What could not be told, by reason: one line for all the checks that lacked the same thing. */
export function unsureByReason(unsure: readonly Unsure[]): readonly { readonly reason: Unsure['reason']; readonly count: number }[] {
  return [...Map.groupBy(unsure, ({ reason }) => reason)].map(([reason, same]) => ({ reason, count: same.length }));
}

/** Reasons that are about something on the page or in the file. The others say that a page has not come yet, or does not show it. */
const DOUBTS: ReadonlySet<Unsure['reason']> = new Set(['part-not-read', 'language', 'mark-unknown', 'code-without-key', 'rule-failed']);
export const isDoubt = ({ reason }: Pick<Unsure, 'reason'>): boolean => DOUBTS.has(reason);

function pointsAt(finding: Finding, course: Course, gradebook: string): boolean {
  const named = finding.values['course'] ?? finding.values['courses'];
  if (typeof named === 'string' && finding.evidence.some((evidence) => evidence.document === gradebook) && named.split(', ').includes(course.name)) return true;
  const paths = new Set([course.at, course.markAt].flatMap(({ place }) => (place.kind === 'page' ? [place.path] : [])));
  return finding.evidence.some((evidence) => evidence.kind === 'page' && evidence.document === gradebook && paths.has(evidence.path));
}
