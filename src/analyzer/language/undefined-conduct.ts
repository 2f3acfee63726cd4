import type { Measure } from './measures.ts';
import { firstOf, hitsIn, type ReadStatement } from './read-statement.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** `a calm-down strategy`, `behavior chart`: a thing, not the conduct. */
const NAMES_A_THING = /^(?:down|strategy|strategies|corner|card|cards|voice|tool|tools|technique|techniques|chart|space|break|plan|contract|curve|scale)$/;

/** Verbs that only carry the conduct: `uses self-control`, `shows respect`. */
const SHOWS = /^(?:us|show|demonstrat|display|exhibit|make|making|made|have|has|keep|maintain|stay|usa|muestra)/;

/**
 * A percent of something nobody defined: `respectful 80% of the time`. Only shares and ratios need a defined act;
 * a rate, a score or a count brings its own.
 */
export function isUndefinedShare(statement: ReadStatement, bounds: Stretch, { unit }: Measure): boolean {
  return (unit === 'percent' || unit === 'ratio' || unit === 'share') && isConductUndefined(statement, bounds);
}

/** The measures of a sentence that are no share of undefined conduct. The sentence's conduct is read once. */
export function definedMeasures(statement: ReadStatement, bounds: Stretch, measures: readonly Measure[]): readonly Measure[] {
  if (measures.length === 0 || !isConductUndefined(statement, bounds)) return measures;
  return measures.filter(({ unit }) => unit !== 'percent' && unit !== 'ratio' && unit !== 'share');
}

function isConductUndefined(statement: ReadStatement, bounds: Stretch): boolean {
  const loose = hitsIn(statement, bounds, 'undefined-conduct').filter((hit) => !NAMES_A_THING.test(statement.words[hit.to]?.text ?? ''));
  if (loose.length === 0) return false;
  const acts = hitsIn(statement, bounds, 'observable', 'observable-noun', 'open-act').filter((act) => !loose.some((hit) => act.from >= hit.from && act.to <= hit.to) && firstOf(statement, act.from, act.to, 'internal') < 0 && !/^(?:a|an)$/.test(statement.words[act.from - 1]?.text ?? '') && !(SHOWS.test(statement.words[act.from]?.text ?? '') && loose.some((hit) => hit.from >= act.to && hit.from <= act.to + 2)));
  return acts.length === 0;
}
