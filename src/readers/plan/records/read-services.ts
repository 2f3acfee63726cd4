import type { Passage } from '../../../analyzer/model/passage.ts';
import type { Service } from '../../../analyzer/model/plan.ts';
import { part, passageOf } from '../../layout.ts';
import type { Concept } from '../labels/concept.ts';
import type { Placed } from '../tokens/place.ts';
import type { Grid } from '../tokens/token.ts';
import { rangeIn } from './date-fact.ts';
import { AMOUNTS, type Draft, emptyDraft, put, serviceOf } from './service-draft.ts';
import { type Source, valueOf } from './value.ts';

/** The services grid, boxes or lines, one record a service. */
export function readServices(placed: readonly Placed[], source: Source): readonly Service[] {
  const drafts: Draft[] = [];
  /** The rows of the grid that was met last, as long as nothing else came after it. */
  let rows: readonly Draft[] = [];
  let draft = emptyDraft();
  /** A label whose value the page put into the next paragraph. */
  let open: { readonly concept: Concept; readonly label: string } | null = null;
  let title: Passage | null = null;
  const finish = (): void => {
    if (draft.name !== null) drafts.push(draft);
    draft = emptyDraft();
  };
  for (const { token, section, concept, grid } of placed) {
    if (token.kind === 'grid' && grid === 'service') {
      finish();
      if (goesOn(token, rows)) {
        fill(rows, token, source);
        continue;
      }
      rows = draftsOfGrid(token, source);
      drafts.push(...rows);
      continue;
    }
    rows = [];
    if (token.kind === 'grid' && grid === 'accommodation') {
      finish();
      drafts.push(...draftsOfGrid({ ...token, rows: token.rows.filter((row) => isServiceRow(token, row, source)) }, source));
    } else if (section !== 'services') continue;
    else if (token.kind === 'field' && concept !== null) {
      const value = valueOf(token.value, source);
      if (concept === 'service.name') finish();
      open = value === null && !token.closed && concept.startsWith('service.') ? { concept, label: token.label.text } : null;
      if (value === null) continue;
      if (concept === 'area' && token.area !== null) {
        finish();
        draft.name = token.area;
        draft.amounts.push({ label: '', value });
      } else {
        if (AMOUNTS.has(concept)) draft.name ??= title;
        put(draft, concept, token.label.text, value);
      }
    } else if (token.kind === 'text') {
      const value = valueOf(token.lines, source);
      if (open !== null && value !== null) {
        put(draft, open.concept, open.label, value);
        open = null;
        continue;
      }
      const line = value === null ? null : serviceLine(value);
      if (line === null) continue;
      finish();
      draft = line;
      finish();
    } else {
      finish();
      title = token.kind === 'title' ? passageOf(source.document, token.lines) : null;
    }
  }
  finish();
  return drafts.flatMap((one) => serviceOf(one) ?? []);
}

/** Columns that belong to a service and name none. */
const PART = /^(?:service\.(?!name)|date\.|goal\.responsible)/;

/** A service whose boxes stand in two rows under headers of their own: the second header names no service, and there are as many rows. */
const goesOn = (grid: Grid, before: readonly Draft[]): boolean => before.length > 0 && before.length === grid.rows.length && grid.columns.every(({ concepts, label }) => label.text === '' || (concepts.some((concept) => PART.test(concept)) && !concepts.includes('service.name')));

function fill(drafts: readonly Draft[], grid: Grid, source: Source): void {
  for (const [at, row] of grid.rows.entries()) grid.columns.forEach((column, index) => putCell(drafts[at] ?? emptyDraft(), column, valueOf(row.cells[index] ?? [], source)));
}

function putCell(draft: Draft, column: Grid['columns'][number], value: Passage | null): void {
  if (value === null) return;
  const concept: Concept | undefined = column.concepts.find((candidate) => candidate.startsWith('service.') && candidate !== 'service.name') ?? column.concepts[0];
  if (isSpan(value.text) && !(concept !== undefined && AMOUNTS.has(concept))) draft.amounts.push({ label: '', value });
  else if (concept !== undefined) put(draft, concept, column.label.text, value);
}

/** "per week" in a cell of its own, whatever its column is called. */
const isSpan = (text: string): boolean => /^(?:(?:per|a|each|every|por|cada)\s+(?:week|day|month|semana|d[ií]a|mes)|weekly|daily|monthly)$/i.test(text);

function draftsOfGrid(grid: Grid, source: Source): readonly Draft[] {
  const key = grid.columns.findIndex(({ concepts }) => concepts.includes('service.name'));
  const nameAt = key >= 0 ? key : grid.columns[0]?.concepts.some((concept) => PART.test(concept)) === true ? -1 : 0;
  const drafts: Draft[] = [];
  const refused = grid.columns.findIndex(({ label }) => /^no$/i.test(label.text));
  for (const row of grid.rows) {
    if (refused >= 0 && (row.cells[refused] ?? []).some(({ text }) => text.includes('☒'))) continue;
    const draft = emptyDraft();
    grid.columns.forEach((column, index) => {
      const value = valueOf(row.cells[index] ?? [], source);
      if (index !== nameAt) putCell(draft, column, value);
      else if (value !== null) draft.name = value;
    });
    if (draft.name === null && drafts.length > 0 && draft.amounts.length === 0 && draft.start === null) continue;
    draft.name ??= drafts.at(-1)?.name ?? null;
    drafts.push(draft);
  }
  return drafts.filter(({ name }) => name !== null);
}

/** Forms that list instruction among the accommodations: such a row teaches, and says for how long. */
export function isServiceRow(grid: Grid, row: Grid['rows'][number], source: Source): boolean {
  const name = valueOf(row.cells[0] ?? [], source);
  if (name === null || !/\b(?:instruction|therapy|counseling|tutoring|instrucci[oó]n|terapia)\b/i.test(name.text)) return false;
  return grid.columns.some(({ concepts }, index) => concepts.some((concept) => AMOUNTS.has(concept)) && /\d\s*(?:min|hour|hr)/i.test(valueOf(row.cells[index] ?? [], source)?.text ?? ''));
}

const AMOUNT = /\b(?:(?:up to|at least|approximately|about|hasta) )?(?:\d+(?:\.\d+)?\s*(?:-|–|x|×)?\s*\d*\s*(?:minutes?|mins?\b|hours?|hrs?\b|times|x\b|sessions?|days?|minutos|horas|veces)|as needed|daily|weekly|monthly|(?:once|twice)\b)/i;

/** "Speech therapy: 30 minutes, 2 times per week in the therapy room" as one service. */
function serviceLine(value: Passage): Draft | null {
  const match = AMOUNT.exec(value.text);
  if (match === null || match.index === 0 || value.text.length > 260) return null;
  const name = part(value, 0, match.index);
  const trimmed = part(name, 0, name.text.replace(/[\s:,(–—-]+$/, '').length);
  if (trimmed.text.length < 3 || trimmed.text.length > 90) return null;
  const draft = emptyDraft();
  draft.name = trimmed;
  draft.amounts.push({ label: '', value: part(value, match.index, value.text.replace(/[.\s]+$/, '').length) });
  draft.range = rangeIn(value).start === null ? null : value;
  return draft;
}
