import type { Passage } from '../../../analyzer/model/passage.ts';
import type { Line } from '../../layout.ts';
import { isAreaName } from '../labels/area-words.ts';
import type { Concept } from '../labels/concept.ts';
import type { Grid } from '../tokens/token.ts';
import { type GoalDraft, type GoalPart, emptyDraft } from './goal-draft.ts';
import { unnumbered } from './goal-words.ts';
import { listIn } from './list.ts';
import { saysNone } from './none.ts';
import { type Source, valueOf } from './value.ts';

/** The part of a goal that a label or column asks for. */
export const PARTS: Readonly<Partial<Record<Concept, GoalPart>>> = {
  'goal.area': 'area',
  'goal.condition': 'condition',
  'goal.behavior': 'behavior',
  'goal.baseline': 'baseline',
  'goal.criterion': 'criterion',
  'goal.method': 'method',
  'goal.schedule': 'schedule',
  'goal.responsible': 'responsible',
  'goal.target-date': 'targetDate',
  'level.performance': 'level',
  'section.present-levels': 'level',
};

/** Two prints of the same words. */
export const sameWords = (one: Passage, other: Passage): boolean => one.text.replaceAll(/\W+/g, ' ').toLowerCase() === other.text.replaceAll(/\W+/g, ' ').toLowerCase();

/** The objectives printed in one place, one a list item. */
export const objectivesIn = (lines: readonly Line[], source: Source): readonly Passage[] => (lines.length === 0 ? [] : listIn(lines, source).filter(({ text }) => !saysNone(text)));

/** The goals of a grid, one a row; rows that repeat a goal's words or have none add their objectives to it. */
export function draftsOfGrid(grid: Grid, source: Source, postsecondary: boolean): readonly GoalDraft[] {
  const drafts: GoalDraft[] = [];
  for (const row of grid.rows) {
    const draft = emptyDraft();
    draft.postsecondary = postsecondary;
    grid.columns.forEach((column, index) => {
      const lines = row.cells[index] ?? [];
      const value = valueOf(lines, source);
      if (value === null) return;
      for (const concept of column.concepts) {
        if (concept === 'goal.statement' || concept === 'goal.postsecondary') {
          draft.parts.statement ??= unnumbered(value);
          if (concept === 'goal.postsecondary') draft.postsecondary = true;
          return;
        }
        if (concept === 'goal.objective') return void draft.objectives.push(...objectivesIn(lines, source));
        const name = concept === 'area' ? 'area' : PARTS[concept];
        if (name !== undefined) return void (draft.parts[name] ??= value);
      }
    });
    const group = valueOf(row.group, source);
    if (group !== null && isAreaName(group.text)) draft.parts.area ??= group;
    const last = drafts.at(-1);
    const { statement } = draft.parts;
    if (last?.parts.statement !== undefined && (statement === undefined || sameWords(statement, last.parts.statement))) last.objectives.push(...draft.objectives);
    else drafts.push(draft);
  }
  return drafts;
}
