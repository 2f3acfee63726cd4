import { readDate } from '../../../analyzer/model/printed-date.ts';
import type { Passage } from '../../../analyzer/model/passage.ts';
import type { ScoreType, TestScore } from '../../../analyzer/model/plan.ts';
import { type Layout, part, passageOf, type Table } from '../../layout.ts';
import { textOf } from '../tokens/table-rows.ts';
import { dayIn } from './date-fact.ts';
import { instrumentBefore, instrumentIn } from './instruments.ts';

const NAMED_SCORE = /\b(standard|composite|scaled|t)[- ]?scores?\s*(?:of|was|is|=|:)?\s*(\d{1,3})\b|\bSS\s*(?:=|:)\s*(\d{2,3})\b|\b(\d{1,2}(?:\.\d+)?)(?:st|nd|rd|th) percentile\b|\bgrade equivalent\s*(?:of|was|is|=|:)?\s*(\d{1,2}\.\d)\b|\b(?:puntuaci[oó]n est[aá]ndar)\s*(?:de|:)?\s*(\d{2,3})\b|\bpercentil\s*(?:de|:)?\s*(\d{1,2})\b/gi;

const COLUMNS: readonly (readonly [header: RegExp, type: ScoreType])[] = [
  [/\bscaled\b/i, 'scaled'],
  [/\bt[- ]?scores?\b/i, 't'],
  [/percentile|%ile|\bPR\b|percentil/i, 'percentile'],
  [/grade equiv|\bGE\b/i, 'grade-equivalent'],
  [/standard score|\bSS\b|composite score|puntuaci[oó]n est[aá]ndar/i, 'standard'],
];

/** What each type can be at most; anything else in such a column is no score. */
const RANGE: Readonly<Record<ScoreType, readonly [least: number, most: number]>> = {
  standard: [20, 180],
  scaled: [1, 20],
  t: [10, 120],
  percentile: [0.1, 99.9],
  'grade-equivalent': [0, 18],
};

/** Scores of tests, in tables and in sentences, each with its type, its test and its day where they are printed. */
export function readScores(layout: Layout): readonly TestScore[] {
  const scores: TestScore[] = [];
  let title = '';
  for (const page of layout.pages) {
    for (const block of page.blocks) {
      if (block.kind === 'table') {
        scores.push(...scoresOfTable(block, title, layout.document));
        for (const row of block.rows) for (const cell of row) if (mayScore(textOf(cell.lines))) scores.push(...scoresIn(passageOf(layout.document, cell.lines), title));
      } else {
        const text = textOf(block.lines);
        if (mayScore(text)) scores.push(...scoresIn(passageOf(layout.document, block.lines), title));
        title = text.slice(-200);
      }
    }
  }
  return scores;
}

const mayScore = (text: string): boolean => /scores?\b|\bSS\b|percentil|grade equivalent|puntuaci/i.test(text);

/** "Math Problem Solving standard score 81, 10th percentile" on a test named before it. */
function scoresIn(passage: Passage, title: string): readonly TestScore[] {
  const date = dayIn(passage);
  return [...passage.text.matchAll(NAMED_SCORE)].flatMap((match): readonly TestScore[] => {
    const [words, named, score, abbreviated, percentile, grade, standardEs, percentileEs] = match;
    const value = Number(score ?? abbreviated ?? percentile ?? grade ?? standardEs ?? percentileEs);
    const type = typeOf(named, percentile ?? percentileEs, grade);
    if (!isPossible(type, value)) return [];
    const instrument = instrumentBefore(passage.text, match.index) ?? instrumentIn(title);
    return [{ instrument, measure: null, date, type, value, at: part(passage, match.index, match.index + words.length) }];
  });
}

function typeOf(named: string | undefined, percentile: string | undefined, grade: string | undefined): ScoreType {
  if (percentile !== undefined) return 'percentile';
  if (grade !== undefined) return 'grade-equivalent';
  const lower = named?.toLowerCase();
  return lower === 'scaled' ? 'scaled' : lower === 't' ? 't' : 'standard';
}

const isPossible = (type: ScoreType, value: number): boolean => value >= RANGE[type][0] && value <= RANGE[type][1];

/** A table whose header names a type of score: one score a cell, the row's first cell is what was measured. */
function scoresOfTable(table: Table, title: string, document: string): readonly TestScore[] {
  const at = table.rows.findIndex((row) => row.filter((cell) => columnType(textOf(cell.lines)) !== null).length > 0 && row.length > 1);
  const header = table.rows[at];
  if (header === undefined || at > 2) return [];
  const above = table.rows.slice(0, at + 1).map((row) => row.map((cell) => textOf(cell.lines)).join(' ')).join(' ');
  let instrument = instrumentIn(above) ?? instrumentIn(title);
  return table.rows.slice(at + 1).flatMap((row) => {
    const words = row.map((cell) => textOf(cell.lines)).join(' ');
    instrument = instrumentIn(words) ?? instrument;
    const [first] = row;
    const measure = first === undefined || first.lines.length === 0 ? null : passageOf(document, first.lines);
    return row.flatMap((cell): readonly TestScore[] => {
      const type = columnType(textOf(header.find(({ column }) => column === cell.column)?.lines ?? []));
      const printed = /^\s*(?:<|>|≤|≥)?\s*(\d{1,3}(?:\.\d+)?)(?:st|nd|rd|th)?\s*%?\s*(?:\(.*\))?\s*$/.exec(textOf(cell.lines));
      if (type === null || printed === null || !isPossible(type, Number(printed[1]))) return [];
      const date = readDate(words)?.precision === 'day' ? dayIn(passageOf(document, row.flatMap(({ lines }) => lines))) : null;
      return [{ instrument, measure, date, type, value: Number(printed[1]), at: passageOf(document, cell.lines) }];
    });
  });
}

function columnType(header: string): ScoreType | null {
  return header.length > 60 ? null : (COLUMNS.find(([words]) => words.test(header))?.[1] ?? null);
}
