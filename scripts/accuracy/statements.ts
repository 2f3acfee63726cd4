import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { languageOf } from '../../src/analyzer/language/language-of.ts';
import { type LabelledStatement, type Score, scoreStatements } from '../../src/analyzer/language/score.ts';

const FOLDER = new URL('../../tests/fixtures/statements/', import.meta.url).pathname;

/** One labelled statement with what we know of it besides. */
export interface Row extends LabelledStatement {
  readonly hard: boolean;
  readonly hard_type: string | null;
}

/** One line of the table: a set, a kind, all of it or one half. */
export interface StatementFigures {
  readonly set: string;
  readonly kind: string;
  readonly part: 'all' | 'near-misses' | 'plain';
  readonly score: Score;
  /** Share of the statements in a language the judges cannot read, 0 to 1. */
  readonly cannotTell: number;
  readonly noDigit: Score;
}

/** A figure taken on statements before anybody had looked at them. */
export interface Fresh {
  readonly batch: number | string;
  readonly n: number;
  readonly f1: number;
  readonly f1Hard: number;
}

/** Every labelled set by name. */
export function statementSets(): ReadonlyMap<string, readonly Row[]> {
  return new Map(globSync(`${FOLDER}*.jsonl`).sort().map((file) => [basename(file, '.jsonl'), rowsOf(file)]));
}

const rowsOf = (file: string): readonly Row[] => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);

export const freshFigures = (): readonly Fresh[] => JSON.parse(readFileSync(`${FOLDER}fresh.json`, 'utf8')) as readonly Fresh[];

const KINDS = ['all', 'present_level', 'goal', 'progress', 'service', 'accommodation'];

/** Measures each set by kind, all of it, its near-misses and its plain statements. */
export function measureStatements(): readonly StatementFigures[] {
  return [...statementSets()].flatMap(([set, rows]) =>
    KINDS.flatMap((kind) => {
      const own = rows.filter((row) => kind === 'all' || row.kind === kind);
      const halves = [['all', own], ['near-misses', own.filter(({ hard }) => hard)], ['plain', own.filter(({ hard }) => !hard)]] as const;
      return halves.flatMap(([part, some]) => figuresOf(set, kind, part, some));
    }),
  );
}

function figuresOf(set: string, kind: string, part: StatementFigures['part'], rows: readonly Row[]): readonly StatementFigures[] {
  const { kinds, noDigitRule } = scoreStatements(rows);
  const [score, noDigit] = [kinds['all'], noDigitRule['all']];
  if (score === undefined || noDigit === undefined) return [];
  return [{ set, kind, part, score, noDigit, cannotTell: rows.filter(({ text }) => languageOf(text) === 'other').length / rows.length }];
}

/** The statements judged wrongly, with their type and words. */
export function wrongStatements(): readonly { readonly id: string; readonly type: string; readonly said: string; readonly label: string; readonly text: string }[] {
  return [...statementSets()].flatMap(([, rows]) =>
    scoreStatements(rows).errors.map(({ id, kind, said, label }) => {
      const row = rows.find((one) => one.id === id);
      return { id, type: `${kind}: ${row?.hard_type ?? 'plain'}`, said, label, text: row?.text ?? '' };
    }),
  );
}
