import type { Measure } from './measures.ts';
import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';

/** `a calm-down strategy`, `behavior chart`: a thing, not the conduct. */
const NAMES_A_THING = /^(?:down|strategy|strategies|corner|card|cards|voice|tool|tools|technique|techniques|chart|space|break|plan|contract|curve|scale)$/;

/** Verbs that only carry the conduct: `uses self-control`, `shows respect`. */
const SHOWS = /^(?:us|show|demonstrat|display|exhibit|make|making|made|have|has|keep|maintain|stay|usa|muestra)/;

/**
 * A percent of something nobody defined: `respectful 80% of the time`. Only shares and ratios need a defined act;
 * a rate, a score or a count brings its own.
 */
export function undefinedConduct(statement: ReadStatement, bounds: { readonly from: number; readonly to: number }, measure: Measure): boolean {
  if (measure.unit !== 'percent' && measure.unit !== 'ratio' && measure.unit !== 'share') return false;
  const loose = hitsIn(statement, bounds, 'undefined-conduct').filter((hit) => !NAMES_A_THING.test(statement.words[hit.to]?.text ?? ''));
  if (loose.length === 0) return false;
  const acts = hitsIn(statement, bounds, 'observable', 'observable-noun').filter((act) => !loose.some((hit) => act.from >= hit.from && act.to <= hit.to) && firstOf(statement, act.from, act.to, 'internal') < 0 && !(SHOWS.test(statement.words[act.from]?.text ?? '') && loose.some((hit) => hit.from >= act.to && hit.from <= act.to + 2)));
  return acts.length === 0;
}
