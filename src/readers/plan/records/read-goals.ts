import type { Passage } from '../../../analyzer/model/passage.ts';
import type { Goal } from '../../../analyzer/model/plan.ts';
import type { Line } from '../../layout.ts';
import { isAreaName } from '../labels/area-words.ts';
import type { Concept } from '../labels/concept.ts';
import type { Placed } from '../tokens/place.ts';
import type { Field, Text } from '../tokens/token.ts';
import { draftsOfGrid, objectivesIn, PARTS, sameWords } from './goal-grid.ts';
import { type GoalDraft, type GoalPart, emptyDraft, goalOf } from './goal-draft.ts';
import { goalsIn, isAboutReporting, looksLikeGoal, unnumbered, withoutReporting } from './goal-words.ts';
import { type Source, valueOf } from './value.ts';

/** Parts that forms print for every goal or once for all: meeting one of them twice does not begin a new goal. */
const SHARED: ReadonlySet<GoalPart> = new Set(['method', 'schedule', 'responsible', 'targetDate', 'criterion']);

type Slot = { readonly kind: 'statement'; readonly many: boolean } | { readonly kind: 'objective' } | { readonly kind: 'part'; readonly part: GoalPart } | null;

/** Annual and postsecondary goals with the parts the form gives a place of their own, in the order of the document. */
export function readGoals(placed: readonly Placed[], source: Source): readonly Goal[] {
  const drafts: GoalDraft[] = [];
  let current = emptyDraft();
  let opener: GoalPart | null = null;
  let slot: Slot = null;
  /** The same area printed again after a goal's words: the next goal's, on forms with a page a goal. */
  let again: Passage | null = null;
  const labelsGoals = placed.some((one, index) => isLabelledGoal(one, placed[index + 1], source));
  /** The present level printed last before the first goal: its own, on forms that give each goal one. */
  let before: Passage | null = null;

  const begin = (): void => {
    drafts.push(current);
    current = emptyDraft();
    if (again !== null) current.parts.area = again;
    again = null;
  };
  const set = (name: GoalPart, value: Passage): void => {
    const held = current.parts[name];
    if (held !== undefined && sameWords(held, value)) {
      if (name === 'area' && current.parts.statement !== undefined) again = value;
      return;
    }
    const filled = current.parts.statement !== undefined || current.parts.behavior !== undefined;
    if (filled && (name === opener || name === 'level' || (held !== undefined && !SHARED.has(name)))) begin();
    else if (held !== undefined) return;
    opener ??= name;
    current.parts[name] = value;
  };
  const setStatement = (value: Passage, field: Pick<Field, 'ordinal' | 'area'> | null, postsecondary: boolean): void => {
    if (current.parts.statement !== undefined || (postsecondary && current.parts.area === undefined)) {
      if (current.parts.statement !== undefined && sameWords(current.parts.statement, value)) return;
      begin();
    }
    if (field?.area) current.parts.area ??= field.area;
    opener ??= 'statement';
    const { statement, about } = withoutReporting(unnumbered(value));
    current.parts.statement = statement;
    for (const sentence of about) current.parts[isAboutReporting(sentence.text) ? 'schedule' : 'method'] ??= sentence;
    current.ordinal ??= field?.ordinal ?? null;
    current.postsecondary = postsecondary;
  };

  function readField(field: Field, concept: Concept, section: Placed['section']): void {
    const value = valueOf(concept === 'goal.statement' ? belowNumber(field.value) : field.value, source);
    slot = null;
    if (concept === 'goal.statement' || concept === 'goal.postsecondary') {
      const postsecondary = concept === 'goal.postsecondary' || (section === 'transition' && /post/i.test(field.label.text));
      const numbered = value !== null && /^#?\d{1,2}(?:\s*(?:of|de)\s*\d{1,2})?$/.test(value.text);
      const startsGoal = field.ordinal !== null || field.area !== null || numbered;
      if (startsGoal && (current.parts.statement !== undefined || current.parts.title !== undefined)) begin();
      if (field.area !== null && startsGoal) current.parts.area ??= field.area;
      if (value === null || numbered) slot = { kind: 'statement', many: /goals|metas/i.test(field.label.text) };
      else if (isAreaName(value.text)) {
        set('area', value);
        slot = { kind: 'statement', many: false };
      } else if (field.ordinal !== null && isTitle(value.text)) {
        current.parts.title = value;
        slot = { kind: 'statement', many: false };
      } else setStatement(value, field, postsecondary);
      return;
    }
    if (concept === 'goal.objective') {
      current.objectives.push(...objectivesIn(field.value, source));
      if (!field.closed) slot = { kind: 'objective' };
      return;
    }
    if (concept === 'area') {
      if (section !== 'goals' && section !== 'transition') return;
      const area = field.area ?? value;
      if (area !== null) set('area', area);
      if (field.area !== null && value !== null && looksLikeGoal(value.text)) setStatement(value, null, section === 'transition');
      return;
    }
    const name = PARTS[concept];
    if (name === undefined || !belongs(concept, field, section)) return;
    if (value !== null) set(name, value);
    else if (!field.closed) slot = { kind: 'part', part: name };
  }

  function readText(token: Text, section: Placed['section']): void {
    const value = valueOf(token.lines, source);
    if (value === null) return;
    if (section === 'present-levels' && slot === null && current.parts.statement === undefined && drafts.length === 0) before = value;
    if (slot?.kind === 'objective' && token.marker !== null) return void current.objectives.push(value);
    if (slot?.kind === 'objective') current.objectives.push(value);
    else if (slot?.kind === 'part') set(slot.part, value);
    else if (slot?.kind === 'statement' && isAreaName(value.text)) {
      set('area', value);
      return;
    } else if (slot?.kind === 'statement' && !slot.many) setStatement(value, null, section === 'transition');
    else if (section === 'goals' && looksLikeGoal(value.text)) {
      if (isSub(token.marker) && current.parts.statement !== undefined && current.marker !== token.marker) current.objectives.push(value);
      else if (!labelsGoals) {
        for (const goal of token.marker === null ? goalsIn(value) : [value]) setStatement(goal, null, false);
        current.marker = token.marker;
      }
      return;
    } else if (slot?.kind === 'statement' && section === 'goals' && current.parts.statement === undefined) setStatement(value, null, false);
    if (slot?.kind !== 'objective') slot = null;
  }

  for (const [index, { token, section, concept, grid }] of placed.entries()) {
    if (section === 'progress') continue;
    if (token.kind === 'field' && concept !== null) {
      const own = isOwnLevel(placed, index) ? valueOf(token.value, source) : null;
      if (own === null) readField(token, concept, section);
      else {
        const above = placed[index - 1]?.token;
        const area = above?.kind === 'field' ? valueOf(above.value, source) : null;
        if (area !== null) set('area', area);
        set('level', own);
      }
    } else if (token.kind === 'text') readText(token, section);
    else if (token.kind === 'grid' && (grid === 'goal' || (grid === 'level' && token.columns.some(({ concepts }) => concepts.includes('goal.statement'))))) {
      for (const draft of draftsOfGrid(token, source, section === 'transition')) {
        if (draft.parts.statement === undefined && draft.parts.behavior === undefined) {
          current.objectives.push(...draft.objectives);
          if (draft.objectives.length === 0) for (const [name, value] of Object.entries(draft.parts) as [GoalPart, Passage][]) current.parts[name] ??= value;
        } else {
          for (const [name, value] of Object.entries(current.parts) as [GoalPart, Passage][]) if (current.parts.statement === undefined) draft.parts[name] ??= value;
          if (current.parts.statement !== undefined) drafts.push(current);
          current = draft;
          opener = 'statement';
        }
      }
      if ((slot as Slot)?.kind !== 'objective' || token.columns.some(({ concepts }) => concepts.includes('goal.statement'))) slot = null;
    } else if (token.kind === 'title') slot = null;
  }
  drafts.push(current);
  const [first, second] = drafts.filter(({ parts }) => parts.statement !== undefined);
  if (before !== null && first !== undefined && second?.parts.level !== undefined) first.parts.level ??= before;
  return counted(drafts);
}

function counted(drafts: readonly GoalDraft[]): readonly Goal[] {
  const goals: Goal[] = [];
  for (const draft of drafts) {
    const goal = goalOf(draft, goals.length + 1);
    if (goal !== null) goals.push(goal);
  }
  return goals;
}

/** A present level between an area of need and the words of its goal is that goal's. */
function isOwnLevel(placed: readonly Placed[], index: number): boolean {
  const [before, own, after] = [placed[index - 1], placed[index], placed[index + 1]];
  if (own?.token.kind !== 'field' || own.token.level !== null || own.section === 'goals' || !(own.concept === 'level.performance' || own.concept === 'section.present-levels')) return false;
  return before?.concept === 'goal.area' && after?.concept === 'goal.statement' && after.token.kind === 'field' && after.token.level === null && after.token.ordinal !== null;
}

/** A label of one goal (no name of the whole part) with the goal's words beside it or in the paragraph under it. */
function isLabelledGoal({ token, section, concept }: Placed, next: Placed | undefined, source: Source): boolean {
  if (section !== 'goals' || concept !== 'goal.statement' || token.kind !== 'field') return false;
  if (token.value.length > 0) return looksLikeGoal(valueOf(token.value, source)?.text ?? '');
  const under = next?.token;
  return token.ordinal !== null && !token.closed && under?.kind === 'text' && under.marker === null && looksLikeGoal(valueOf(under.lines, source)?.text ?? '');
}

/** Parts that other tables print too count only among goals. */
function belongs(concept: Concept, field: Field, section: Placed['section']): boolean {
  if (section === 'goals') return concept !== 'section.present-levels' || field.level === null;
  return concept.startsWith('goal.') && (section === 'transition' || concept === 'goal.baseline');
}

/** The words of a goal under its number: "Goal #: 1" and the goal in the same cell. */
function belowNumber(lines: readonly Line[]): readonly Line[] {
  const [first, ...rest] = lines;
  return first !== undefined && rest.length > 0 && /^#?\d{1,2}(?:\s*(?:of|de)\s*\d{1,2})?[.:)]?$/.test(first.text) ? rest : lines;
}

/** Two or three words beside a goal's number name the goal; they are its words only when nothing else follows. */
const isTitle = (text: string): boolean => text.split(' ').length <= 4 && !looksLikeGoal(text) && !/[.!?]$/.test(text);

const isSub = (marker: string | null): boolean => marker !== null && !/^(?:\d+[.)]?|#\d+|[IVX]+\.)$/.test(marker);
