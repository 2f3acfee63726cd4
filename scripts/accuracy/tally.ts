/** What one rule did on labelled documents: found where it had to, not found, and said where it had to be silent. */
export interface RuleTally {
  readonly rule: string;
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
}

/** One document or case: what fired, what had to, what must not. */
export interface Judged {
  readonly name: string;
  readonly fired: readonly string[];
  readonly mustFlag: readonly string[];
  readonly isFalse: (rule: string) => boolean;
}

/** Adds up by rule, sorted by id. Rules that were never asked for and never fired wrongly are left out. */
export function tallyRules(judged: readonly Judged[]): readonly RuleTally[] {
  const tallies = new Map<string, { hits: number; misses: number; falseAlarms: number }>();
  const of = (rule: string): { hits: number; misses: number; falseAlarms: number } => {
    const tally = tallies.get(rule) ?? { hits: 0, misses: 0, falseAlarms: 0 };
    tallies.set(rule, tally);
    return tally;
  };
  for (const { fired, mustFlag, isFalse } of judged) {
    for (const rule of new Set(mustFlag)) of(rule)[fired.includes(rule) ? 'hits' : 'misses'] += 1;
    for (const rule of new Set(fired)) if (isFalse(rule)) of(rule).falseAlarms += 1;
  }
  return [...tallies].map(([rule, tally]) => ({ rule, ...tally })).sort((a, b) => a.rule.localeCompare(b.rule));
}

/** All rules together. */
export function totalOf(tallies: readonly RuleTally[]): RuleTally {
  const sum = (pick: (tally: RuleTally) => number): number => tallies.reduce((all, tally) => all + pick(tally), 0);
  return { rule: 'all rules', hits: sum(({ hits }) => hits), misses: sum(({ misses }) => misses), falseAlarms: sum(({ falseAlarms }) => falseAlarms) };
}

/** Share of what was said that is right; null when nothing was said. */
export const precisionOf = ({ hits, falseAlarms }: RuleTally): number | null => (hits + falseAlarms === 0 ? null : hits / (hits + falseAlarms));

/** Share of what had to be found that was; null when nothing had to. */
export const recallOf = ({ hits, misses }: RuleTally): number | null => (hits + misses === 0 ? null : hits / (hits + misses));
