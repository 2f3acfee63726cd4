import { isFull } from './model/coverage.ts';
import type { Case } from './model/case.ts';
import { quote, type Evidence } from './model/evidence.ts';
import type { Reason } from './model/finding.ts';
import type { IsoDate } from './model/iso-date.ts';
import type { DocumentKind, PlanDocument, SectionId } from './model/plan.ts';

/** The day a plan was written for: its meeting, else its start. Null when neither is printed. */
export function planDate(document: PlanDocument): IsoDate | null {
  return document.dates.meeting?.iso ?? document.dates.start?.iso ?? null;
}

/** Documents of these kinds that are in force: of several dated ones of one kind, only the newest. Undated ones stay. */
export function currentOf(kase: Case, kinds: readonly DocumentKind[]): readonly PlanDocument[] {
  return kase.documents.filter((document) => kinds.includes(document.kind) && laterOf(kase, document) === null);
}

function laterOf(kase: Case, document: PlanDocument): PlanDocument | null {
  const date = planDate(document);
  if (date === null) return null;
  return kase.documents.find((other) => other.kind === document.kind && (planDate(other) ?? '') > date) ?? null;
}

/** The plan of the same kind before this one, or null when none is loaded or no dates tell. */
export function earlierOf(kase: Case, document: PlanDocument): PlanDocument | null {
  const date = planDate(document);
  if (date === null) return null;
  const earlier = kase.documents.filter((other) => other.kind === document.kind && other.id !== document.id && (planDate(other) ?? date) < date);
  return earlier.sort((a, b) => (planDate(b) ?? '').localeCompare(planDate(a) ?? ''))[0] ?? null;
}

/**
 * What a rule about documents of these kinds may judge: those in force whose language the rules read.
 * No document at all is `no-plan`; documents of other kinds only are an empty list: the rule does not apply.
 */
export function documentsToJudge(kase: Case, kinds: readonly DocumentKind[]): readonly PlanDocument[] | Reason {
  if (kase.documents.length === 0) return 'no-plan';
  const current = currentOf(kase, kinds);
  const readable = current.filter((document) => document.language !== 'other');
  return readable.length === 0 && current.length > 0 ? 'language' : readable;
}

/** The same, opened up: the units inside each document. */
export function unitsIn<Unit>(kase: Case, kinds: readonly DocumentKind[], inside: (document: PlanDocument) => readonly Unit[]): readonly Unit[] | Reason {
  const documents = documentsToJudge(kase, kinds);
  return typeof documents === 'string' ? documents : documents.flatMap(inside);
}

/** The same where a plan has an earlier one of its kind beside it: nothing to judge where it has none. */
export function unitsBesideEarlier<Unit>(kase: Case, kinds: readonly DocumentKind[], inside: (document: PlanDocument, old: PlanDocument) => readonly Unit[]): readonly Unit[] | Reason {
  return unitsIn(kase, kinds, (document) => {
    const old = earlierOf(kase, document);
    return old === null ? [] : inside(document, old);
  });
}

/** Says that words were looked for in every page of the document and not found. */
export function absentFrom(document: PlanDocument): Evidence {
  const { unit, total } = document.coverage;
  return { kind: 'absent', document: document.id, pages: unit === 'pages' && total > 0 ? [1, total] : null };
}

/** Points at a document as a whole: the day of its meeting or start, else its first heading, else all its pages. */
export function pointAt(document: PlanDocument): Evidence {
  const at = document.dates.meeting?.at ?? document.dates.start?.at ?? document.sections[0]?.title;
  return at === undefined ? absentFrom(document) : quote(at);
}

const BODY: ReadonlySet<SectionId> = new Set(['present-levels', 'goals', 'services', 'accommodations', 'lre', 'team', 'transition', 'special-factors']);

/** Every page was read. A layout we do not know is no page unread, but parts of it may have been taken for something else. */
export function isRead({ coverage }: PlanDocument): boolean {
  return coverage.read === coverage.total && coverage.gaps.every(({ kind }) => kind === 'unknown-layout');
}

/** May "I could not find it" be said? Only when every page was read in a form we know and the body of a plan is there, not a page or two of it. */
export const isWholePlan = (document: PlanDocument): boolean => isFull(document.coverage) && hasBody(document);

/** The body of a plan, in a form known or not: for parts so large that they would have shown by their name. */
export function hasBody(document: PlanDocument): boolean {
  return isRead(document) && document.sections.filter(({ id }) => BODY.has(id)).length >= 2;
}

export const hasSection = (document: PlanDocument, id: SectionId): boolean => document.sections.some((section) => section.id === id);
