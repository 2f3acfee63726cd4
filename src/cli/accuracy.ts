import { readFileSync } from 'node:fs';
import { type LabelledStatement, type Score, type ScoredStatements, scoreStatements } from '../analyzer/language/score.ts';
import { BadInput } from './bad-input.ts';

export interface AccuracyOptions {
  readonly errors: boolean;
  readonly json: boolean;
}

/** Scores our judges on labelled statements, beside the trivial rule "no digit = bad". */
export function accuracy(file: string, options: AccuracyOptions): string {
  const rows = readRows(file);
  const scored = scoreStatements(rows);
  if (options.json) return JSON.stringify(scored, null, 2);
  const table = Object.entries(scored.kinds).map(([kind, score]) => lineOf(kind, score, scored.noDigitRule[kind]));
  const lines = ['kind                 n  precision  recall     f1  kappa   no-digit f1', ...table];
  return [...lines, ...(options.errors ? ['', ...errorLines(scored, rows)] : [])].join('\n');
}

function readRows(file: string): readonly LabelledStatement[] {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(file, 'there is no such file');
  }
  return content
    .split('\n')
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, number }) => rowOf(line, `${file}:${number}`));
}

const KINDS = new Set(['present_level', 'goal', 'progress', 'service', 'accommodation', 'other']);

function rowOf(line: string, where: string): LabelledStatement {
  let row: Partial<Record<keyof LabelledStatement, unknown>>;
  try {
    row = JSON.parse(line) as typeof row;
  } catch {
    throw new BadInput(where, 'this line is not JSON');
  }
  const { id, kind, text, label } = row;
  if (typeof kind !== 'string' || typeof text !== 'string' || typeof label !== 'string') throw new BadInput(where, 'a row needs id, kind, text and label');
  return { id: String(id), kind: (KINDS.has(kind) ? kind : 'other') as LabelledStatement['kind'], text, label };
}

const figure = (value: number | null | undefined): string => (value === null || value === undefined ? '-' : value.toFixed(3)).padStart(6);

function lineOf(kind: string, score: Score, digits: Score | undefined): string {
  return `${kind.padEnd(15)} ${String(score.n).padStart(6)}     ${figure(score.precision)}  ${figure(score.recall)} ${figure(score.f1)} ${figure(score.kappa)}        ${figure(digits?.f1)}`;
}

function errorLines(scored: ScoredStatements, rows: readonly LabelledStatement[]): readonly string[] {
  const texts = new Map(rows.map(({ id, text }) => [id, text]));
  return scored.errors.map(({ id, kind, said, label }) => `${id} ${kind}: said ${said}, label ${label}: ${texts.get(id) ?? ''}`);
}
