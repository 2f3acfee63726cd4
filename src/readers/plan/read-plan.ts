import type { Gap } from '../../analyzer/model/coverage.ts';
import type { Passage } from '../../analyzer/model/passage.ts';
import type { DocumentKind, PlanDocument } from '../../analyzer/model/plan.ts';
import { type Layout, passageOf } from '../layout.ts';
import { documentKind } from './document-kind.ts';
import { labelBook } from './labels/label-book.ts';
import { labelKeys } from './labels/label-keys.ts';
import { chooseFamily } from './layouts/choose-family.ts';
import generic from './layouts/generic.ts';
import type { LayoutFamily } from './layouts/family.ts';
import { FAMILIES } from './layouts/index.ts';
import { nameInTitle, proseDates } from './records/prose-facts.ts';
import { readAccommodations } from './records/read-accommodations.ts';
import { readBlanks } from './records/read-blanks.ts';
import { readDraft } from './records/read-draft.ts';
import { readGoals } from './records/read-goals.ts';
import { readIdentity } from './records/read-identity.ts';
import { readLegend } from './records/read-legend.ts';
import { readLevels } from './records/read-levels.ts';
import { heldWords, passagesOf } from './records/held-words.ts';
import { readNoticeElements } from './records/read-notice.ts';
import { readSignatures } from './records/read-signatures.ts';
import { readTeam } from './records/read-team.ts';
import { readNeeds } from './records/read-needs.ts';
import { readOutline } from './records/read-outline.ts';
import { readProgress } from './records/read-progress.ts';
import { readParagraphs, readSections } from './records/read-sections.ts';
import { readScores } from './records/read-scores.ts';
import { readServices } from './records/read-services.ts';
import { type Source, valueOf } from './records/value.ts';
import { splitDocuments } from './split-documents.ts';
import { type CorrectHeading, correctHeadings } from './tokens/correct-headings.ts';
import { place } from './tokens/place.ts';
import { withoutOnePageFoot } from './tokens/one-page-foot.ts';
import { withoutTwoPageFurniture } from './tokens/two-page-furniture.ts';
import { tokensOf } from './tokens/tokens-of.ts';

const GENERIC_KEYS = labelKeys(generic.labels, null);

/** Every document of a file: a plan, its progress report and a notice may have been scanned or printed as one. The first keeps the file's id. */
export function readPlans(layout: Layout, correct: CorrectHeading | null = null): readonly PlanDocument[] {
  const [first, ...rest] = splitDocuments(layout).map((one) => readPlan(one, correct));
  if (first === undefined) return [];
  const plans = [first];
  for (const plan of rest) plans.push({ ...plan, id: `${plan.id}/${plans.length + 1}` });
  return plans;
}

/** Plans and reports without a form of their own still share their labels with their like. */
function familyOfKind(kind: DocumentKind): LayoutFamily | null {
  return FAMILIES.find(({ id }) => (kind === '504' && id === 'section-504') || (kind === 'progress' && id === 'progress-report')) ?? null;
}

/**
 * Turns a laid-out document into a plan a careful reader would recognise. Judges nothing, throws nothing.
 * `correct` holds what the parent said about headings that stood in the wrong place.
 */
export function readPlan(read: Layout, correct: CorrectHeading | null = null): PlanDocument {
  const layout = withoutOnePageFoot(withoutTwoPageFurniture(read));
  const family = chooseFamily(layout, FAMILIES) ?? familyOfKind(documentKind(read, { goals: false, levels: false, services: false }));
  const book = labelBook(family === null ? GENERIC_KEYS : labelKeys(family.labels, GENERIC_KEYS));
  const source: Source = { document: layout.document, instructions: [...(family?.instructions ?? []), ...generic.instructions].map((sentence) => sentence.toLowerCase()), made: new WeakMap() };
  const found = tokensOf(layout, book);
  const tokens = correct === null ? found : correctHeadings(found, correct, layout.document);
  const asks = (...concepts: readonly string[]): boolean =>
    tokens.some((token) => (token.kind === 'field' && token.concepts.some((concept) => concepts.includes(concept))) || (token.kind === 'grid' && token.columns.some((column) => column.concepts.some((concept) => concepts.includes(concept)))));
  const kind = documentKind(read, {
    goals: asks('goal.statement', 'section.goals'),
    levels: asks('section.present-levels'),
    services: asks('section.services', 'service.name'),
  });
  const placed = place(tokens, kind, layout.document);
  const goals = kind === 'progress' || kind === 'safeguards' ? [] : readGoals(placed, source);
  const legend = readLegend(layout);
  const presentLevels = readLevels(placed, source);
  const services = readServices(placed, source);
  const needs = readNeeds(placed, source);
  const progress = readProgress(placed, goals, legend, source);
  const accommodations = readAccommodations(placed, source);
  const paragraphs = readParagraphs(placed, heldWords(passagesOf({ presentLevels, goals, services, needs, progress, legend, accommodations })), source);
  const told = {
    dates: kind === 'iep' || kind === '504' || kind === 'amendment' ? proseDates([...paragraphs.filter(({ section }) => section === null || section === 'student').map(({ text }) => text), ...longDates(placed, source)]) : {},
    name: nameInTitle(tokens.slice(0, 40).flatMap((token) => (token.kind === 'title' || (token.kind === 'text' && token.lines.length === 1) ? [passageOf(layout.document, token.lines)] : []))),
  };
  const gaps: Gap[] = [...layout.coverage.gaps];
  const expected = kind === 'iep' || kind === 'amendment';
  if (family === null && expected && (goals.length === 0 || services.length === 0 || presentLevels.length === 0)) gaps.push({ kind: 'unknown-layout' });
  const pictures = layout.pages.filter(({ quality }) => quality === 'ocr').map(({ number }) => number);
  if (layout.language === 'other') gaps.push({ kind: 'language', language: layout.language });
  return {
    kind,
    id: layout.document,
    name: layout.name,
    language: layout.language,
    layout: family?.id ?? generic.id,
    draft: readDraft(layout),
    ...readIdentity(placed, layout.furniture, book, source, told),
    needs,
    presentLevels,
    goals,
    progress,
    legend,
    services,
    accommodations,
    scores: readScores(layout),
    team: readTeam(placed, source),
    ...readSignatures(layout),
    noticeElements: readNoticeElements(placed, kind, layout.document),
    paragraphs,
    sections: readSections(placed),
    blanks: readBlanks(placed, kind, source),
    outline: readOutline(placed, correct, layout.document),
    coverage: { ...layout.coverage, gaps, ...(pictures.length === 0 ? {} : { pictures }) },
  };
}

/** Date boxes that go on with a sentence: "September 3, 2026. The plan will be reviewed on …". */
function longDates(placed: ReturnType<typeof place>, source: Source): readonly Passage[] {
  return placed.flatMap(({ token, concept }) => {
    const value = token.kind === 'field' && concept?.startsWith('date.') === true ? valueOf(token.value, source) : null;
    return value !== null && value.text.length > 40 ? [value] : [];
  });
}
