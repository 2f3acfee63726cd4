import type { Passage } from '../../../analyzer/model/passage.ts';
import type { Goal } from '../../../analyzer/model/plan.ts';
import { lastDayIn } from './date-fact.ts';
import { joinPassages } from './passages.ts';

/** Places of a goal that hold one value each. */
export type GoalPart = 'area' | 'statement' | 'condition' | 'behavior' | 'baseline' | 'criterion' | 'method' | 'schedule' | 'responsible' | 'targetDate' | 'level' | 'title';

/** A goal while its parts are still being met. */
export interface GoalDraft {
  readonly parts: Partial<Record<GoalPart, Passage>>;
  readonly objectives: Passage[];
  postsecondary: boolean;
  /** The number printed beside it, or null. */
  ordinal: number | null;
  /** The list sign its words came with, or null. */
  marker: string | null;
}

export const emptyDraft = (): GoalDraft => ({ parts: {}, objectives: [], postsecondary: false, ordinal: null, marker: null });

/** The goal as a record, or null when the box was left empty. A form that splits the goal into condition, behaviour and criterion gets it back in one piece. */
export function goalOf({ parts, objectives, postsecondary }: GoalDraft, number: number): Goal | null {
  const pieces = [parts.condition, parts.behavior].filter((piece) => piece !== undefined);
  const statement = parts.statement ?? (pieces.length === 0 ? null : joinPassages([...pieces, ...(parts.criterion === undefined ? [] : [parts.criterion])]));
  const words = statement ?? parts.title;
  if (words === undefined) return null;
  return {
    number,
    area: parts.area ?? (statement === null ? null : (parts.title ?? null)),
    statement: words,
    baseline: parts.baseline ?? parts.level ?? null,
    criterion: parts.criterion ?? null,
    method: parts.method ?? null,
    schedule: parts.schedule ?? null,
    responsible: parts.responsible ?? null,
    targetDate: lastDayIn(parts.targetDate ?? null),
    objectives,
    postsecondary,
  };
}
