/**
 * Learns how statements read from the labelled sets and writes `src/analyzer/language/wording/weights.json`. Deterministic:
 * the same statements give the same weights. `--check` only says whether the file is what the sets teach.
 *
 * One logistic regression for each kind over the wording (L2, whole batches). How much the judges count beside it is learned
 * from statements that the judges had never met: each batch of an independent author keeps what was said of it at first sight
 * (`first`), and is scored by weights that did not see its fold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { LEARNED_KINDS, type LearnedKind } from '../src/analyzer/language/wording/learned-kind.ts';
import { isCapital, wordingOf } from '../src/analyzer/language/wording/wording-of.ts';
import { wordsOf } from '../src/analyzer/language/words.ts';
import { fit, scoreOf, type Model, type Sample } from './learn/regression.ts';
import { labelledRows, type LabelledRow } from './learn/rows.ts';

const FILE = 'src/analyzer/language/wording/weights.json';
/** A word met once says nothing. */
const FEWEST = 2;
/** Penalty on weights: `1` is the usual strength for words that are there or not. */
const PENALTY = 1;
const SETTLE_PENALTY = 3;
const FOLDS = 5;
/** Those who wrote what is learned from also wrote what it was tried on: on a stranger's plan the wording counts for less. */
const CAUTION = 0.6;
/** Weights below this move nothing. */
const SMALLEST = 0.03;

/** Words that are somewhere written small: what never is, is a child's name or a place and teaches nothing. */
function smallWords(rows: readonly LabelledRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ text }) => wordsOf(text).flatMap((word) => (isCapital(text, word) ? [] : [word.text]))));
}

const isTelling = (word: string, small: ReadonlySet<string>): boolean => /^[=#$^]?[#=\d]/u.test(word) || small.has(word.replace(/^[$^]/u, ''));

const sampleOf = ({ text, bad }: LabelledRow, small: ReadonlySet<string>): Sample => ({ words: [...wordingOf(text, wordsOf(text))].filter((word) => isTelling(word, small)), bad });
const round = (value: number): number => Number(value.toFixed(3));

function learn(kind: LearnedKind, rows: readonly LabelledRow[]): object {
  const own = rows.filter((row) => row.kind === kind);
  const small = smallWords(rows);
  const samples = own.map((row) => sampleOf(row, small));
  const met = own.flatMap((row, at) => (row.first === null ? [] : [{ at, said: row.first, fold: at % FOLDS }]));
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const held = new Set(met.filter((one) => one.fold === fold).map(({ at }) => at));
    const model = fit(samples.filter((_sample, at) => !held.has(at)), { fewest: FEWEST, penalty: PENALTY });
    return met.filter((one) => one.fold === fold).map(({ at, said }) => ({ said, score: scoreOf(model, samples[at]?.words ?? []), bad: samples[at]?.bad ?? false }));
  }).flat();
  const settle = fit(
    scored.map(({ said, score, bad }) => ({ words: ['bad', 'silent', 'good', 'wording'], values: [said === 'bad' ? 1 : 0, said === 'silent' ? 1 : 0, said === 'good' ? 1 : 0, score], bad })),
    { fewest: 1, penalty: SETTLE_PENALTY },
  );
  report(kind, scored, settle);
  const model: Model = fit(samples, { fewest: FEWEST, penalty: PENALTY });
  const words = [...model.weights].filter(([, weight]) => Math.abs(weight) >= SMALLEST).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    start: round(model.start),
    settle: {
      bad: round(settle.start + (settle.weights.get('bad') ?? 0)),
      silent: round(settle.start + (settle.weights.get('silent') ?? 0)),
      good: round(settle.start + (settle.weights.get('good') ?? 0)),
      wording: round((settle.weights.get('wording') ?? 0) * CAUTION),
    },
    words: Object.fromEntries(words.map(([word, weight]) => [word, round(weight)])),
  };
}

/** What the settlement says of statements that neither the judges nor these weights had met. */
function report(kind: LearnedKind, scored: readonly { readonly said: string; readonly score: number; readonly bad: boolean }[], { start, weights }: Model): void {
  const f1 = (says: (one: (typeof scored)[number]) => boolean): string => {
    const hits = scored.filter((one) => one.bad && says(one)).length;
    return ((2 * hits) / (scored.filter(says).length + scored.filter(({ bad }) => bad).length)).toFixed(3);
  };
  const alone = f1(({ said }) => said !== 'good');
  const settled = f1(({ said, score }) => start + (weights.get(said) ?? 0) + CAUTION * (weights.get('wording') ?? 0) * score > 0);
  console.log(`${kind}: ${scored.length} statements nobody had met, F1 ${alone} by the judges alone, ${settled} with the wording`);
}

const rows = labelledRows();
const made = `${JSON.stringify(Object.fromEntries(LEARNED_KINDS.map((kind) => [kind, learn(kind, rows)])), null, 0)}\n`;
if (process.argv.includes('--check')) {
  if (readFileSync(FILE, 'utf8') !== made) {
    console.error(`${FILE} is not what the labelled sets teach: run node scripts/learn.ts`);
    process.exit(1);
  }
} else writeFileSync(FILE, made);
