import type { Passage } from '../../../analyzer/model/passage.ts';
import type { CodeMeaning, Goal, ProgressEntry } from '../../../analyzer/model/plan.ts';
import { isAreaName } from '../labels/area-words.ts';
import type { Concept } from '../labels/concept.ts';
import type { Placed } from '../tokens/place.ts';
import type { Field } from '../tokens/token.ts';
import { dayIn } from './date-fact.ts';
import { looksLikeGoal } from './goal-words.ts';
import { entriesBesideGoals, entriesOfGrid, type GoalNamed } from './progress-grid.ts';
import { splitCode } from './progress-code.ts';
import { type Source, valueOf } from './value.ts';

type Draft = { -readonly [Key in 'period' | 'date' | 'code' | 'comment']: ProgressEntry[Key] };

/** What stands beside the date of an entry. */
const ENTRY: ReadonlySet<Concept> = new Set<Concept>(['progress.code', 'progress.comment']);

const emptyDraft = (): Draft => ({ period: null, date: null, code: null, comment: null });

/** Progress entries, one a goal and period, from boxes, grids and running text. */
export function readProgress(placed: readonly Placed[], goals: readonly Goal[], legend: readonly CodeMeaning[], source: Source): readonly ProgressEntry[] {
  const codes: ReadonlySet<string> = new Set(legend.map(({ code }) => code));
  const entries: ProgressEntry[] = [];
  let goal: GoalNamed = { number: null, area: null, text: null };
  let named = 0;
  let draft = emptyDraft();
  let open: 'goal' | 'code' | 'comment' | null = null;
  let period: string | null = null;
  let reported = false;
  const byWords = new Map(goals.map((known) => [known.statement.text, known]));

  const finish = (): void => {
    if (draft.code !== null || draft.comment !== null) entries.push({ goal: goal.number, area: goal.area, goalText: goal.text, ...draft, period: draft.period ?? period });
    draft = emptyDraft();
  };
  const nameGoal = (text: Passage, ordinal: number | null): void => {
    const known = byWords.get(text.text);
    named += 1;
    goal = { number: ordinal ?? known?.number ?? goal.number ?? named, area: goal.area ?? known?.area ?? null, text };
  };
  const newGoal = (ordinal: number | null, area: Passage | null): void => {
    finish();
    goal = { number: ordinal, area, text: null };
    open = 'goal';
  };

  function readField(field: Field, concept: Concept): void {
    const value = valueOf(field.value, source);
    switch (concept) {
      case 'goal.statement':
        if (goal.text !== null || draft.code !== null || field.ordinal !== null) newGoal(field.ordinal, field.area);
        open = 'goal';
        if (value !== null && (isAreaName(value.text) || (field.ordinal !== null && value.text.split(' ').length <= 4))) goal = { ...goal, area: value };
        else if (value !== null) {
          nameGoal(value, field.ordinal);
          open = null;
        }
        return;
      case 'goal.area':
      case 'area': {
        const area = field.area ?? value;
        if (goal.text !== null || draft.code !== null || draft.comment !== null) newGoal(null, area);
        else goal = { ...goal, area };
        open = 'goal';
        if (concept === 'area' && field.area !== null && value !== null) readValue(value);
        return;
      }
      case 'progress.period':
        finish();
        draft.period = value === null || dayIn(value) !== null ? field.label.text.replace(/:\s*$/, '') : value.text;
        if (/^(?:reporting |marking |grading |report )?(?:period|quarter|term|trimester)\s*:?$/i.test(field.label.text) && value !== null) draft.period = value.text;
        draft.date = dayIn(value) ?? dayIn(field.label);
        if (entries.length === 0 && goal.text === null && value !== null) period = draft.period;
        open = 'comment';
        return;
      case 'progress.date':
        if (draft.date !== null) finish();
        draft.date = dayIn(value);
        return;
      case 'progress.code':
        if (value?.text.includes('=') === true) return;
        if (draft.code !== null || draft.comment !== null) finish();
        if (value !== null) ({ code: draft.code, comment: draft.comment } = splitCode(value, codes));
        open = value === null ? 'code' : null;
        return;
      case 'progress.comment':
        if (draft.comment !== null) finish();
        draft.comment = value;
        open = value === null && !field.closed ? 'comment' : null;
        return;
      default:
        open = null;
    }
  }

  function readValue(value: Passage): void {
    if (draft.comment !== null) finish();
    const { code, comment } = splitCode(value, codes);
    draft.code ??= code;
    draft.comment = comment;
  }

  for (const [index, { token, section, concept, grid }] of placed.entries()) {
    const inside = section === 'progress';
    if (!inside && section !== 'goals') continue;
    if (token.kind === 'grid') {
      if (grid === 'progress') {
        finish();
        entries.push(...entriesOfGrid(token, goal, codes, period, source));
      } else if (grid === 'goal') entries.push(...entriesBesideGoals(token, goals, codes, source));
      continue;
    }
    if (token.kind === 'title') continue;
    const value = valueOf(token.kind === 'field' ? token.value : token.lines, source);
    if (!inside) {
      const known = value === null ? undefined : byWords.get(value.text);
      if (known !== undefined) {
        finish();
        goal = { number: known.number, area: known.area, text: null };
        reported = false;
      } else if (token.kind === 'field' && concept?.startsWith('progress.') === true) {
        reported ||= concept === 'progress.period' || concept === 'progress.code' || (concept === 'progress.date' && (/progress|report/i.test(token.label.text) || ENTRY.has(placed[index + 1]?.concept ?? 'other')));
        if (reported && concept !== 'progress.legend') readField(token, concept);
      }
    } else if (token.kind === 'field' && concept !== null) readField(token, concept);
    else if (token.kind === 'text' && value !== null) {
      if (open === 'goal' && goal.text === null && looksLikeGoal(value.text)) nameGoal(value, goal.number);
      else if (open === 'code' || open === 'comment') readValue(value);
      else if (open === 'goal' && (goal.area !== null || goal.text !== null)) readValue(value);
      else if (goal.text !== null && draft.comment === null) readValue(value);
    }
  }
  finish();
  return entries;
}
