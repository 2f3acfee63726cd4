import type { Passage } from '../../../analyzer/model/passage.ts';
import type { DateFact, Goal, ProgressEntry } from '../../../analyzer/model/plan.ts';
import type { Grid, GridRow } from '../tokens/token.ts';
import { dayIn } from './date-fact.ts';
import { looksLikeGoal, unnumbered } from './goal-words.ts';
import { splitCode } from './progress-code.ts';
import { type Source, valueOf } from './value.ts';

/** The goal that entries belong to, as far as the report names it. */
export interface GoalNamed {
  readonly number: number | null;
  readonly area: Passage | null;
  readonly text: Passage | null;
}

/** The entries of a grid: one a row, or one a period column, or periods across with date, code and comment down. */
export function entriesOfGrid(grid: Grid, goal: GoalNamed, codes: ReadonlySet<string>, period: string | null, source: Source): readonly ProgressEntry[] {
  const across = grid.columns.flatMap(({ concepts, label }, index) => (concepts[0] === 'progress.period' && label.text.length < 60 && isPeriodColumn(label.text) ? [index] : []));
  const transposed = across.length > 0 && grid.rows.some((row) => rowRole(row, across) !== null);
  if (transposed) return entriesDown(grid, across, goal, codes, source);
  let count = goal.number ?? 0;
  /** Words under a label nobody knows ("What we saw") are the comment when no other column is. */
  const unnamed = grid.columns.findIndex(({ concepts, label }) => concepts.length === 0 && label.text !== '');
  return grid.rows.flatMap((row): readonly ProgressEntry[] => {
    const cell = (...names: readonly string[]): Passage | null => {
      const known = grid.columns.findIndex(({ concepts }, index) => !across.includes(index) && names.includes(roleOf(concepts)));
      const at = known < 0 && names.includes('progress.comment') ? unnamed : known;
      return at < 0 ? null : valueOf(row.cells[at] ?? [], source);
    };
    const text = cell('goal.statement', 'goal.objective');
    const ordinal = text !== null && /^(?:goal\s*#?\s*)?\d{1,2}$/i.test(text.text) ? Number(text.text.replaceAll(/\D/g, '')) : null;
    const own = text !== null && ordinal === null && looksLikeGoal(text.text);
    if (text !== null) count += 1;
    const common = {
      goal: ordinal ?? numberIn(text) ?? (text === null ? goal.number : count),
      area: cell('goal.area', 'area') ?? (text !== null && !own && ordinal === null ? text : goal.area),
      goalText: own ? text : goal.text,
    };
    if (across.length > 0) {
      const remark = cell('progress.comment');
      const entries = across.flatMap((index): readonly ProgressEntry[] => {
        const value = valueOf(row.cells[index] ?? [], source);
        if (value === null) return [];
        return [{ ...common, period: grid.columns[index]?.label.text ?? null, date: dayIn(value), ...splitCode(value, codes) }];
      });
      const last = entries.at(-1);
      return last === undefined ? [] : [...entries.slice(0, -1), { ...last, comment: last.comment ?? remark }];
    }
    const code = cell('progress.code');
    const comment = cell('progress.comment');
    if (code === null && comment === null) return [];
    const split = code === null ? { code: null, comment: null } : splitCode(code, codes);
    const inComment = code === null && comment !== null ? splitCode(comment, codes) : { code: null, comment };
    const named = cell('progress.period');
    return [
      {
        ...common,
        period: named?.text ?? period,
        date: dayIn(cell('progress.date')) ?? dayIn(named),
        code: split.code ?? inComment.code,
        comment: inComment.comment ?? split.comment,
      },
    ];
  });
}

/** Period columns that stand in the goals' own grid, beside each goal. */
export function entriesBesideGoals(grid: Grid, goals: readonly Goal[], codes: ReadonlySet<string>, source: Source): readonly ProgressEntry[] {
  const at = grid.columns.findIndex(({ concepts }) => concepts.includes('goal.statement'));
  if (at < 0 || !grid.columns.some(({ concepts }) => concepts[0] === 'progress.period')) return [];
  return grid.rows.flatMap((row) => {
    const statement = valueOf(row.cells[at] ?? [], source);
    const words = statement === null ? null : unnumbered(statement).text;
    const goal = goals.find((known) => known.statement.text === words);
    const named = { number: goal?.number ?? null, area: goal?.area ?? null, text: null };
    return entriesOfGrid({ ...grid, rows: [row] }, named, codes, null, source).map(({ period, date, code, comment }) => ({ goal: named.number, area: named.area, goalText: null, period, date, code, comment }));
  });
}

/** What a column of a progress grid holds: the first thing its label can mean in such a grid. */
function roleOf(concepts: readonly string[]): string {
  return concepts.find((concept) => concept.startsWith('progress.')) ?? concepts.find((concept) => concept.startsWith('goal.') || concept === 'area') ?? '';
}

const isPeriodColumn = (label: string): boolean => /\d|first|second|third|fourth|primer|segundo|tercer|final|fall|winter|spring/i.test(label);

function numberIn(text: Passage | null): number | null {
  const match = text === null ? null : /^(?:goal|meta)\s*#?\s*(\d{1,2})\b/i.exec(text.text);
  return match === null ? null : Number(match[1]);
}

function rowRole(row: GridRow, across: readonly number[]): 'date' | 'code' | 'comment' | null {
  const at = row.cells.findIndex((lines, index) => !across.includes(index) && lines.length > 0);
  const label = at < 0 ? '' : (row.cells[at] ?? []).map((line) => line.text).join(' ');
  if (label.length > 50) return null;
  if (/^(?:date|fecha)/i.test(label)) return 'date';
  if (/comment|narrative|data|notes|evidence|comentario/i.test(label)) return 'comment';
  return /^(?:progress|code|rating|status|mark|level|c[oó]digo|progreso)/i.test(label) ? 'code' : null;
}

function entriesDown(grid: Grid, across: readonly number[], goal: GoalNamed, codes: ReadonlySet<string>, source: Source): readonly ProgressEntry[] {
  return across.flatMap((index): readonly ProgressEntry[] => {
    let date: DateFact | null = null;
    let code: Passage | null = null;
    let comment: Passage | null = null;
    for (const row of grid.rows) {
      const value = valueOf(row.cells[index] ?? [], source);
      const role = rowRole(row, across);
      if (value === null || role === null) continue;
      if (role === 'date') date = dayIn(value);
      else if (role === 'comment') comment = value;
      else ({ code, comment } = { ...splitCode(value, codes), comment: splitCode(value, codes).comment ?? comment });
    }
    if (code === null && comment === null) return [];
    return [{ goal: goal.number, area: goal.area, goalText: goal.text, period: grid.columns[index]?.label.text ?? null, date, code, comment }];
  });
}
