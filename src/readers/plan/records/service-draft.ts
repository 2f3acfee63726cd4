import type { Passage } from '../../../analyzer/model/passage.ts';
import type { Service } from '../../../analyzer/model/plan.ts';
import type { Concept } from '../labels/concept.ts';
import { dayIn, lastDayIn, rangeIn } from './date-fact.ts';
import { minutesPerWeek } from './minutes-per-week.ts';
import { saysNone } from './none.ts';
import { joinPassages } from './passages.ts';

/** Places that hold how much and how often. */
export const AMOUNTS: ReadonlySet<Concept> = new Set<Concept>(['service.frequency', 'service.minutes', 'service.total']);

/** A service while its boxes are still being met. */
export interface Draft {
  name: Passage | null;
  provider: Passage | null;
  readonly amounts: { readonly label: string; readonly value: Passage }[];
  location: Passage | null;
  start: Passage | null;
  end: Passage | null;
  range: Passage | null;
  delivery: Passage | null;
}

export const emptyDraft = (): Draft => ({ name: null, provider: null, amounts: [], location: null, start: null, end: null, range: null, delivery: null });

/** Puts a value where its label says. What is there already stays. */
export function put(draft: Draft, concept: Concept, label: string, value: Passage): void {
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

/** The service as a record, or null without a name. */
export function serviceOf(draft: Draft): Service | null {
  const { name, amounts } = draft;
  if (name === null || saysNone(name.text)) return null;
  const amount = joinPassages(amounts.map(({ value }) => value));
  const range = rangeIn(draft.range ?? (draft.end === null ? draft.start : null));
  const words = amounts.map(({ label, value }) => worded(label, value.text)).join('; ');
  const bySetting = weeklyBySetting(amounts);
  return {
    name,
    provider: draft.provider,
    amount,
    location: draft.location,
    start: dayIn(draft.start) ?? range.start,
    end: lastDayIn(draft.end) ?? range.end ?? (draft.range === null || dayIn(draft.start) === null ? null : range.start),
    minutesPerWeek: bySetting ?? minutesPerWeek(words),
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

const WEEKLY = /\b(?:minutes|min|mpw)\b\.?\s*(?:per|a|\/|each)?\s*week|\bweekly minutes|minutos (?:por|a la) semana/i;
const SETTING = /\b(?:general|special|regular|separate|inside|outside|in|out|direct|indirect|ed|setting|class)\b/i;

/** Minutes a week in columns by setting ("… in General Setting 120 | … in Special Setting 0"): together. Null for any other amount. */
function weeklyBySetting(amounts: Draft['amounts']): number | null {
  const weekly = amounts.filter(({ label, value }) => WEEKLY.test(label) && SETTING.test(label.replace(WEEKLY, '')) && /^\d+(?:\.\d+)?$/.test(value.text));
  return weekly.length < 2 || weekly.length < amounts.length ? null : weekly.reduce((sum, { value }) => sum + Number(value.text), 0);
}
