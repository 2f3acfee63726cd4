/** One statement to learn from: its wording (each once, or with a value) and whether it is a bad one. */
export interface Sample {
  readonly words: readonly string[];
  /** One for each word; 1 where left out. */
  readonly values?: readonly number[];
  readonly bad: boolean;
}

export interface Model {
  readonly start: number;
  readonly weights: ReadonlyMap<string, number>;
}

interface FitOptions {
  /** Words in fewer samples than this are left out. */
  readonly fewest: number;
  /** L2 penalty on weights; `1 / C` of other tools. */
  readonly penalty: number;
}

const ROUNDS = 400;
const STEP = 0.5;

export const scoreOf = ({ start, weights }: Model, words: readonly string[]): number => words.reduce((sum, word) => sum + (weights.get(word) ?? 0), start);

/**
 * Logistic regression with an L2 penalty, both classes counted alike, by whole-batch steps scaled for each weight (Duchi and
 * others, 2011). Same samples in the same order, same model.
 */
export function fit(samples: readonly Sample[], { fewest, penalty }: FitOptions): Model {
  const counts = new Map<string, number>();
  for (const { words } of samples) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= fewest).map(([word]) => word);
  const index = new Map(names.map((word, at) => [word, at]));
  const rows = samples.map(({ words, values, bad }) => ({ at: words.flatMap((word, place) => (index.has(word) ? [{ weight: index.get(word) ?? 0, value: values?.[place] ?? 1 }] : [])), bad }));
  const bad = samples.filter((sample) => sample.bad).length;
  const share = { bad: samples.length / (2 * Math.max(1, bad)), good: samples.length / (2 * Math.max(1, samples.length - bad)) };
  const weights = new Float64Array(names.length + 1);
  const seen = new Float64Array(names.length + 1);
  const slope = new Float64Array(names.length + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < names.length; at += 1) slope[at] = penalty * (weights[at] ?? 0);
    slope[names.length] = 0;
    for (const row of rows) {
      let score = weights[names.length] ?? 0;
      for (const { weight, value } of row.at) score += (weights[weight] ?? 0) * value;
      const error = (1 / (1 + Math.exp(-score)) - (row.bad ? 1 : 0)) * (row.bad ? share.bad : share.good);
      for (const { weight, value } of row.at) slope[weight] = (slope[weight] ?? 0) + error * value;
      slope[names.length] = (slope[names.length] ?? 0) + error;
    }
    for (let at = 0; at <= names.length; at += 1) {
      const pull = slope[at] ?? 0;
      seen[at] = (seen[at] ?? 0) + pull * pull;
      if (pull !== 0) weights[at] = (weights[at] ?? 0) - (STEP * pull) / Math.sqrt(seen[at] ?? 1);
    }
  }
  return { start: weights[names.length] ?? 0, weights: new Map(names.map((word, at) => [word, weights[at] ?? 0])) };
}
