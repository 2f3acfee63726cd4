import type { Evidence } from './model/evidence.ts';
import type { Values } from './model/finding.ts';

/** What several places of one rule in one document are told as. */
export interface Place {
  readonly evidence: readonly [Evidence, ...Evidence[]];
  readonly values: Values;
}

/**
 * Puts places of one rule together by the document of their first evidence: all evidence, each once, and one set of values.
 * Words that differ are listed ("Algebra, Biology"); of numbers and days the first place's stays; `count` is the number of places.
 */
export function mergeByDocument<P extends Place>(places: readonly P[]): readonly (readonly [first: P, merged: Place & { readonly values: Values & { readonly count: number } }])[] {
  const groups = new Map<string, [P, ...P[]]>();
  for (const place of places) {
    const key = place.evidence[0].document;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()].map((group) => [group[0], { evidence: uniqueEvidence(group), values: { ...mergedValues(group), count: counted(group) } }]);
}

/** A place that is itself a sum (two failing classes) brings its own count. */
function counted(group: readonly Place[]): number {
  const own = group.map((place) => place.values['count']).filter((count) => typeof count === 'number');
  return own.length === 0 ? group.length : own.reduce((sum, count) => sum + count, 0);
}

function uniqueEvidence(group: readonly [Place, ...Place[]]): readonly [Evidence, ...Evidence[]] {
  const [first, ...rest] = group.flatMap((place) => place.evidence);
  const seen = new Set([keyOf(first ?? group[0].evidence[0])]);
  return [first ?? group[0].evidence[0], ...rest.filter((evidence) => !seen.has(keyOf(evidence)) && seen.add(keyOf(evidence)))];
}

/** Names a place: same document, same spot, same words. */
export function keyOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'pdf':
      return `${evidence.document} ${evidence.page} ${evidence.rects[0]?.join(' ') ?? ''} ${evidence.quote}`;
    case 'page':
      return `${evidence.document} ${evidence.path} ${evidence.quote}`;
    case 'absent':
      return `${evidence.document} absent`;
    case 'letter':
      return `letter ${evidence.letter} ${evidence.sent}`;
  }
}

function mergedValues(group: readonly Place[]): Values {
  const merged: Record<string, string | number> = {};
  for (const { values } of group) {
    for (const [name, value] of Object.entries(values)) {
      const before = merged[name];
      if (before === undefined) merged[name] = value;
      else if (typeof before === 'string' && typeof value === 'string' && !isDay(name) && !before.split(', ').includes(value)) merged[name] = `${before}, ${value}`;
    }
  }
  return merged;
}

/** Values whose name ends in `date` are ISO days. */
const isDay = (name: string): boolean => name.toLowerCase().endsWith('date');
