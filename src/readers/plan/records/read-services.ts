import type { Passage } from '../../../analyzer/model/passage.ts';
import type { Service } from '../../../analyzer/model/plan.ts';
import { part, passageOf } from '../../layout.ts';
import type { Concept } from '../labels/concept.ts';
import type { Placed } from '../tokens/place.ts';
import type { Grid } from '../tokens/token.ts';
import { dayIn, lastDayIn, rangeIn } from './date-fact.ts';
import { minutesPerWeek } from './minutes-per-week.ts';
import { saysNone } from './none.ts';
import { joinPassages } from './passages.ts';
import { type Source, valueOf } from './value.ts';

const AMOUNTS: ReadonlySet<Concept> = new Set<Concept>(['service.frequency', 'service.minutes', 'service.total']);

interface Draft {
  name: Passage | null;
  provider: Passage | null;
  readonly amounts: { readonly label: string; readonly value: Passage }[];
  location: Passage | null;
  start: Passage | null;
  end: Passage | null;
  range: Passage | null;
  delivery: Passage | null;
}

const emptyDraft = (): Draft => ({ name: null, provider: null, amounts: [], location: null, start: null, end: null, range: null, delivery: null });

/** The services grid, boxes or lines, one record a service. */
export function readServices(placed: readonly Placed[], source: Source): readonly Service[] {
  const services: Service[] = [];
  let draft = emptyDraft();
  /** A label whose value the page put into the next paragraph. */
  let open: { readonly concept: Concept; readonly label: string } | null = null;
  let title: Passage | null = null;
  const finish = (): void => {
    const service = serviceOf(draft);
    if (service !== null) services.push(service);
    draft = emptyDraft();
  };
  for (const { token, section, concept, grid } of placed) {
    if (token.kind === 'grid' && grid === 'service') {
      finish();
      services.push(...servicesOfGrid(token, source));
    } else if (token.kind === 'grid' && grid === 'accommodation') {
      finish();
      services.push(...servicesOfGrid({ ...token, rows: token.rows.filter((row) => isServiceRow(token, row, source)) }, source));
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
  return services;
}

function put(draft: Draft, concept: Concept, label: string, value: Passage): void {
  if (AMOUNTS.has(concept)) {
    if (concept === 'service.minutes' && isDates(value)) draft.range ??= value;
    else draft.amounts.push({ label, value });
  } else if (concept === 'service.name') draft.name ??= value;
  else if (concept === 'service.provider' || concept === 'goal.responsible') draft.provider ??= value;
  else if (concept === 'service.location' || concept === 'accommodation.setting') draft.location ??= value;
  else if (concept === 'service.start' || concept === 'date.start') draft.start ??= value;
  else if (concept === 'service.end' || concept === 'date.end') draft.end ??= value;
  else if (concept === 'service.range') draft.range ??= value;
  else if (concept === 'service.delivery') draft.delivery ??= value;
}

/** "Duration" may hold the length of a session or the life of the service. */
const isDates = (value: Passage): boolean => rangeIn(value).start !== null && !/\bmin|\bhour|\bhr/i.test(value.text);

function servicesOfGrid(grid: Grid, source: Source): readonly Service[] {
  const key = grid.columns.findIndex(({ concepts }) => concepts.includes('service.name'));
  const nameAt = key < 0 ? 0 : key;
  const drafts: Draft[] = [];
  const refused = grid.columns.findIndex(({ label }) => /^no$/i.test(label.text));
  for (const row of grid.rows) {
    if (refused >= 0 && (row.cells[refused] ?? []).some(({ text }) => text.includes('☒'))) continue;
    const draft = emptyDraft();
    grid.columns.forEach((column, index) => {
      const value = valueOf(row.cells[index] ?? [], source);
      if (value === null) return;
      if (index === nameAt) draft.name = value;
      else {
        const concept = column.concepts.find((candidate) => candidate.startsWith('service.') && candidate !== 'service.name') ?? column.concepts[0];
        if (concept !== undefined) put(draft, concept, column.label.text, value);
      }
    });
    if (draft.name === null && drafts.length > 0 && draft.amounts.length === 0 && draft.start === null) continue;
    draft.name ??= drafts.at(-1)?.name ?? null;
    drafts.push(draft);
  }
  return drafts.flatMap((draft) => serviceOf(draft) ?? []);
}

/** Forms that list instruction among the accommodations: such a row teaches, and says for how long. */
export function isServiceRow(grid: Grid, row: Grid['rows'][number], source: Source): boolean {
  const name = valueOf(row.cells[0] ?? [], source);
  if (name === null || !/\b(?:instruction|therapy|counseling|tutoring|instrucci[oó]n|terapia)\b/i.test(name.text)) return false;
  return grid.columns.some(({ concepts }, index) => concepts.some((concept) => AMOUNTS.has(concept)) && /\d\s*(?:min|hour|hr)/i.test(valueOf(row.cells[index] ?? [], source)?.text ?? ''));
}

function serviceOf(draft: Draft): Service | null {
  const { name, amounts } = draft;
  if (name === null || saysNone(name.text)) return null;
  const amount = joinPassages(amounts.map(({ value }) => value));
  const range = rangeIn(draft.range ?? (draft.end === null ? draft.start : null));
  const words = amounts.map(({ label, value }) => worded(label, value.text)).join('; ');
  return {
    name,
    provider: draft.provider,
    amount,
    location: draft.location,
    start: dayIn(draft.start) ?? range.start,
    end: lastDayIn(draft.end) ?? range.end ?? (draft.range === null || dayIn(draft.start) === null ? null : range.start),
    minutesPerWeek: minutesPerWeek(words),
    delivery: deliveryIn(`${draft.delivery?.text ?? ''} ${name.text} ${amounts.map(({ label }) => label).join(' ')}`),
  };
}

/** An amount with what its column says of it: "30" under "Minutes per week". */
function worded(printed: string, value: string): string {
  const label = printed.replace(BROKEN_PLURAL, '$1s');
  if (!/\d\s*(?:min|hour|hr|h\b)/i.test(value)) return `${label} ${value}`;
  const span = /\b(?:per|\/|a) ?(week|day|month)\b/i.exec(label);
  return span === null || /week|day|month|dail|x\b/i.test(value) ? value : `${value} per ${span[1] ?? ''}`;
}

/** "Minute / s per session": a narrow column breaks its label between two letters. */
const BROKEN_PLURAL = /\b(minute|hour|session|time) s\b/gi;

function deliveryIn(words: string): Service['delivery'] {
  if (/\bconsult|\bindirect/i.test(words) && !/\bdirect\b.*\bindirect|\bindirect\b.*\bdirect\b/i.test(words)) return 'consult';
  return /\bdirect\b|\bindividual\b|\bgroup\b|\bdirecto\b/i.test(words) && !/indirect|consult/i.test(words) ? 'direct' : null;
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
