/** One measured line: how our work compares with a bare baseline in the same run. */
export interface Measured {
  readonly name: string;
  readonly ratio: number;
  readonly budget: number;
  /** `most`: the ratio may not pass the budget. `least`: it must reach it. */
  readonly kind: 'most' | 'least';
  readonly note?: string;
}

/** `name ratio budget ok|over` */
export function line({ name, ratio, budget, kind, note }: Measured): string {
  const good = kind === 'most' ? ratio <= budget : ratio >= budget;
  return `${name} ${ratio.toFixed(2)} ${budget.toFixed(2)} ${good ? 'ok' : 'over'}${note === undefined ? '' : `  (${note})`}`;
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Runs two pieces of work by turns, so that a busy machine slows both, and answers the ratio of their medians.
 * The first round of each warms up and is not counted.
 */
export async function sideBySide(ours: () => unknown, bare: () => unknown, rounds: number): Promise<{ readonly ratio: number; readonly ours: number; readonly bare: number }> {
  const times = { ours: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of round % 2 === 0 ? ([['ours', ours], ['bare', bare]] as const) : ([['bare', bare], ['ours', ours]] as const)) {
      const start = performance.now();
      await work();
      if (round > 0) times[name].push(performance.now() - start);
    }
  }
  const result = { ours: median(times.ours), bare: median(times.bare) };
  return { ...result, ratio: result.ours / result.bare };
}
