import { languageOf } from './language-of.ts';
import { judgeStatement, type StatementKind } from './judge-statement.ts';

/** One labelled statement. */
export interface LabelledStatement {
  readonly id: string;
  readonly kind: StatementKind;
  readonly text: string;
  readonly label: string;
}

/** How often the bad label was found where it belongs. The positive class is the bad label. Shares are 0 to 1; null when undefined. */
export interface Score {
  readonly n: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly kappa: number | null;
}

export interface ScoredStatements {
  readonly kinds: Readonly<Record<string, Score>>;
  /** The same statements by the rule "no digit = bad". */
  readonly noDigitRule: Readonly<Record<string, Score>>;
  readonly errors: readonly { readonly id: string; readonly kind: string; readonly said: string; readonly label: string }[];
  /** How many of them are in a language the judges cannot read; they are judged all the same. */
  readonly cannotTell: number;
}

const BAD = new Set(['vague', 'not_measurable', 'no_data']);

/** Judges labelled statements and counts agreement by kind and over all. */
export function scoreStatements(rows: readonly LabelledStatement[]): ScoredStatements {
  const ours = new Map<string, Tally>();
  const digits = new Map<string, Tally>();
  const errors: ScoredStatements['errors'][number][] = [];
  for (const row of rows) {
    const said = judgeStatement(row.kind, row.text).label;
    for (const kind of [row.kind, 'all']) {
      count(ours, kind, BAD.has(said), BAD.has(row.label));
      count(digits, kind, !/\d/.test(row.text), BAD.has(row.label));
    }
    if (BAD.has(said) !== BAD.has(row.label)) errors.push({ id: row.id, kind: row.kind, said, label: row.label });
  }
  return { kinds: scores(ours), noDigitRule: scores(digits), errors, cannotTell: rows.filter((row) => languageOf(row.text) === 'other').length };
}

interface Tally {
  tp: number;
  fp: number;
  fn: number;
  tn: number;
}

function count(tallies: Map<string, Tally>, kind: string, said: boolean, is: boolean): void {
  const tally = tallies.get(kind) ?? { tp: 0, fp: 0, fn: 0, tn: 0 };
  tally[said ? (is ? 'tp' : 'fp') : is ? 'fn' : 'tn'] += 1;
  tallies.set(kind, tally);
}

function scores(tallies: ReadonlyMap<string, Tally>): Record<string, Score> {
  return Object.fromEntries([...tallies].map(([kind, tally]) => [kind, scoreOf(tally)]));
}

function scoreOf({ tp, fp, fn, tn }: Tally): Score {
  const n = tp + fp + fn + tn;
  const precision = tp + fp === 0 ? null : tp / (tp + fp);
  const recall = tp + fn === 0 ? null : tp / (tp + fn);
  const f1 = tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn);
  const chance = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / (n * n);
  const kappa = chance === 1 ? null : ((tp + tn) / n - chance) / (1 - chance);
  return { n, tp, fp, fn, tn, precision, recall, f1, kappa };
}
