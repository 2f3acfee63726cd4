import type { Passage } from '../../../analyzer/model/passage.ts';
import type { DocumentKind, SectionId } from '../../../analyzer/model/plan.ts';
import { passageOf } from '../../layout.ts';
import { isAreaName } from '../labels/area-words.ts';
import { dateAsked } from '../labels/date-label.ts';
import { type Concept, familyOf } from '../labels/concept.ts';
import { gridKind, type GridKind } from './grid-kind.ts';
import { resolve } from './resolve.ts';
import { textOf } from './table-rows.ts';
import type { Field, Grid, Token } from './token.ts';

/** A token with the section it stands in and, for a field, what its label asks for there. */
export interface Placed {
  readonly token: Token;
  readonly section: SectionId | null;
  readonly concept: Concept | null;
  /** For a grid: what its rows are. */
  readonly grid: GridKind | null;
  /** The title when this token opens its section. */
  readonly opens: Passage | null;
}

const LEVEL_SECTIONS: ReadonlySet<SectionId | null> = new Set<SectionId | null>(['present-levels', 'impact', 'parent-concerns']);

/** Walks a document and says for every token which section it stands in. */
export function place(tokens: readonly Token[], kind: DocumentKind, document: string): readonly Placed[] {
  const placed: Placed[] = [];
  let section: SectionId | null = startOf(kind);
  let level = 9;
  /** Heading level of the present levels: parts of theirs under smaller headings do not end them. */
  let levelsAt = 9;
  let betweenGoals = false;
  const goalWords = new Set<string>();
  const put = (token: Token, concept: Concept | null, grid: GridKind | null, next: SectionId | null, title: Passage | null): void => {
    const opens = next !== null && next !== section ? title : null;
    section = next;
    placed.push({ token, section, concept, grid, opens });
  };
  for (const [index, token] of tokens.entries()) {
    switch (token.kind) {
      case 'text':
        put(token, null, null, section, null);
        break;
      case 'title':
        if (LEVEL_SECTIONS.has(section) && token.level > levelsAt) section = 'present-levels';
        else if (token.level <= level && !isInside(textOf(token.lines), section)) section = startOf(kind);
        put(token, null, null, section, null);
        break;
      case 'field': {
        const asked = resolve(token, section);
        const perGoal = betweenGoals && section === 'goals' && (asked === 'section.present-levels' || asked?.startsWith('level.') === true);
        const concept = perGoal && asked === 'section.present-levels' ? 'level.performance' : isAside(asked, token, tokens[index + 1], section, kind) ? 'other' : asked;
        if (perGoal) {
          put(token, concept, null, section, null);
          break;
        }
        const words = concept === 'goal.statement' || concept === 'goal.area' ? textOf(token.value) : '';
        if (section === 'progress' && kind !== 'progress' && words !== '' && goalWords.size > 0 && !goalWords.has(words)) section = 'goals';
        if (words !== '' && section !== 'progress') goalWords.add(words);
        betweenGoals = isBetweenGoals(token, concept, section, betweenGoals);
        if (token.level !== null && concept !== null && opensSection(concept) && (concept !== `section.${section}` || token.level < level)) level = token.level;
        if (token.level !== null && concept === 'section.present-levels') levelsAt = token.level;
        put(token, concept, null, sectionAfter(concept, token, section, kind), token.label);
        break;
      }
      case 'grid': {
        const what = gridKind(token, section, kind);
        if (what === 'identity') for (const field of fieldsOf(token, document)) put(field, resolve(field, null), null, section, null);
        else put(token, null, what, SECTION_OF_GRID[what] ?? section, token.columns[0]?.label ?? null);
        break;
      }
    }
  }
  return placed;
}

/**
 * Labels that name something else where they stand: how a goal is taught (a row of its page, with no amount after it),
 * and the title of a services plan, which opens no part.
 */
function isAside(concept: Concept | null, field: Field, next: Token | undefined, section: SectionId | null, kind: DocumentKind): boolean {
  if (kind === 'services-plan' && concept === 'section.services') return /\bplan\b/i.test(field.label.text);
  if (concept !== 'service.name' || section !== 'goals' || field.level !== null || field.value.length === 0) return false;
  const goesOn = next?.kind === 'field' && next.concepts.some((other) => familyOf(other) === 'service') && !next.concepts.includes('service.name');
  return !goesOn && !/\d\s*(?:x\b|min|hour|hr|times)/i.test(textOf(field.value));
}

const SECTION_OF_GRID: Readonly<Partial<Record<GridKind, SectionId>>> = { service: 'services', accommodation: 'accommodations', team: 'team', level: 'present-levels' };

/** A goal's area or number was read and its words not yet: a present level printed here belongs to that goal. */
function isBetweenGoals(field: Field, concept: Concept | null, section: SectionId | null, before: boolean): boolean {
  if (concept === 'goal.area' || (concept === 'area' && section === 'goals')) return section === 'goals' || field.ordinal !== null;
  if (concept === 'goal.statement') return field.level === null && field.ordinal !== null && field.value.length < 2 && section === 'goals' ? before : false;
  return before && concept !== null && (concept === 'other' || concept === 'unknown' || familyOf(concept) === 'goal' || familyOf(concept) === 'progress');
}

/** A progress report is about progress, an evaluation about evaluation, before any heading says so. */
function startOf(kind: DocumentKind): SectionId | null {
  if (kind === 'progress') return 'progress';
  return kind === 'evaluation' ? 'evaluation' : null;
}

const isInside = (title: string, section: SectionId | null): boolean => isAreaName(title) || (section === 'goals' && /\d/.test(title)) || (section === 'progress' && /goal|meta/i.test(title));

const opensSection = (concept: Concept): boolean => concept.startsWith('section.') || concept === 'goal.statement' || concept === 'level.impact' || concept === 'level.parent-concerns';

function sectionAfter(concept: Concept | null, field: Field, section: SectionId | null, kind: DocumentKind): SectionId | null {
  if (concept === null) return section;
  if (concept.startsWith('section.')) {
    const next = concept.slice('section.'.length) as SectionId;
    const perGoal = (next === 'present-levels' || next === 'progress') && section === 'goals' && field.level === null;
    return perGoal ? section : next;
  }
  switch (familyOf(concept)) {
    case 'level':
      if (section === 'evaluation' || section === 'notes' || section === 'transition') return section;
      if (section === 'goals' && field.level === null) return section;
      if (concept === 'level.impact') return 'impact';
      if (concept === 'level.parent-concerns') return 'parent-concerns';
      return kind === '504' && section === null ? null : LEVEL_SECTIONS.has(section) || field.concepts.every((other) => familyOf(other) === 'level') ? 'present-levels' : section;
    case 'goal':
      if (section === 'transition' && field.level !== null && field.concepts.includes('section.goals') && !/post/i.test(field.label.text)) return 'goals';
      if (section === 'progress' || section === 'transition') return section;
      if (concept === 'goal.postsecondary') return 'transition';
      if (concept === 'goal.area' && field.ordinal !== null) return 'goals';
      return concept === 'goal.statement' || concept === 'goal.baseline' || concept === 'goal.area' || concept === 'goal.objective' ? goalsFrom(section, concept, kind) : section;
    case 'service':
      return concept === 'service.name' && section !== 'accommodations' ? 'services' : section;
    case 'accommodation':
      if (concept === 'accommodation.testing' && (section === 'testing' || field.level !== null)) return 'testing';
      return concept === 'accommodation.setting' || (section === 'special-factors' && concept === 'accommodation.text' && field.level === null && !/accom|modif|\baids?\b|adapt|acomod/i.test(field.label.text)) ? section : 'accommodations';
    case 'area':
      return section === 'parent-concerns' || section === 'impact' ? 'present-levels' : section;
    default:
      return section;
  }
}

/** An area of need or a baseline printed before its goal opens the goals, but not from inside another part. */
function goalsFrom(section: SectionId | null, concept: Concept, kind: DocumentKind): SectionId | null {
  if (concept === 'goal.statement' || section === 'goals') return kind === 'evaluation' ? section : 'goals';
  return LEVEL_SECTIONS.has(section) && concept === 'goal.baseline' ? 'goals' : section;
}

/** A row of names over a row of values says the same as labels with values. */
function fieldsOf(grid: Grid, document: string): readonly Field[] {
  return grid.rows.slice(0, 1).flatMap((row) =>
    grid.columns.map((column, index): Field => {
      const value = row.cells[index] ?? [];
      const asked = column.concepts.length === 0 || column.concepts.includes('other') ? dateAsked(column.label.text, textOf(value)) : null;
      return { kind: 'field', concepts: asked === null || asked === 'other' ? column.concepts : [asked], label: column.label.text === '' ? passageOf(document, value) : column.label, labelLines: [], ordinal: null, area: null, value, closed: true, level: null };
    }),
  );
}
