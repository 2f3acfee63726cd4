import type { Measure } from './measures.ts';
import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';

/**
 * A percent of something nobody defined: `respectful 80% of the time`. Only shares and ratios need a defined act;
 * a rate, a score or a count brings its own.
 */
export function undefinedConduct(statement: ReadStatement, bounds: { readonly from: number; readonly to: number }, measure: Measure): boolean {
  if (measure.unit !== 'percent' && measure.unit !== 'ratio' && measure.unit !== 'share') return false;
  const loose = hitsIn(statement, bounds, 'undefined-conduct');
  if (loose.length === 0) return false;
  const acts = hitsIn(statement, bounds, 'observable', 'observable-noun').filter((act) => !loose.some((hit) => act.from >= hit.from && act.to <= hit.to) && firstOf(statement, act.from, act.to, 'internal') < 0);
  return acts.length === 0;
}
