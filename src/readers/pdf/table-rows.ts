import { type Band, columnAt, type Row, rowGap } from './bands.ts';
import type { Fragment } from './fragments.ts';
import { around, median, shared } from './geometry.ts';
import type { Rule } from './rules.ts';

/** A gap this much wider than the narrowest starts a table row. Font sizes. */
const WIDER = 0.22;

/** The printed rows of a band joined to table rows. */
export interface TableRows {
  readonly rows: Row[][];
  /** Drawn lines or shades part them. */
  readonly sure: boolean;
  /** All printed rows are equally far apart: only the words told where a row begins. */
  readonly even: boolean;
}

/**
 * Lines across part the rows where there are some. Else a wider gap starts a row, and so does a printed row that breaks
 * no sentence in any column; with even spacing, a printed row that fills most columns does.
 */
export function tableRows(band: Band, rules: readonly Rule[]): TableRows {
  const drawn = parting(band, rules);
  if (drawn.size > 0) return { rows: grouped(band.rows, (index) => drawn.has(index)), sure: true, even: false };
  const gaps = band.rows.slice(1).map((row, index) => rowGap(band.rows[index] ?? [], row));
  const least = gaps.reduce((a, b) => Math.min(a, b), Infinity);
  const most = gaps.reduce((a, b) => Math.max(a, b), -Infinity);
  const size = median(band.rows.flat().map((fragment) => fragment.size));
  const enough = Math.max(2, 0.6 * (band.gutters.length + 1));
  if (most - least > WIDER * size) return { rows: grouped(band.rows, (index, row) => (gaps[index - 1] ?? 0) - least > WIDER * size || (row.length >= enough && isOwn(band.rows[index - 1] ?? [], row, band))), sure: false, even: false };
  return { rows: grouped(band.rows, (_, row) => row.length >= enough && !continues(row)), sure: false, even: true };
}

function grouped(printed: readonly Row[], starts: (index: number, row: Row) => boolean): Row[][] {
  const rows: Row[][] = [];
  for (const [index, row] of printed.entries()) {
    if (index === 0 || starts(index, row)) rows.push([row]);
    else rows.at(-1)?.push(row);
  }
  return rows;
}

/** The printed rows that have a drawn line above them, over at least half of the band's width. */
function parting(band: Band, rules: readonly Rule[]): Set<number> {
  const { left, right, top, bottom } = around(band.rows.flat());
  const near = rules.filter((rule) => rule.at > top && rule.at < bottom && shared(rule.from, rule.to, left, right) > 0.5 * (right - left));
  const found = new Set<number>();
  if (near.length === 0) return found;
  for (let index = 1; index < band.rows.length; index += 1) {
    const above = Math.max(...(band.rows[index - 1] ?? []).map((fragment) => fragment.baseline));
    const below = Math.min(...(band.rows[index] ?? []).map((fragment) => fragment.baseline));
    if (near.some((rule) => rule.at > above - 1 && rule.at < below - 1)) found.add(index);
  }
  return found;
}

/** Every cell of the row begins in the middle of a sentence. */
function continues(row: Row): boolean {
  return row.every((fragment) => /^[\p{Ll}(&/]/u.test(fragment.text));
}

/** Every cell of the row begins anew, and each line above it that it could go on with was ended on purpose. Titles of columns may take two lines. */
function isOwn(above: Row, row: Row, band: Band): boolean {
  if (above.length < row.length || [...above, ...row].every((fragment) => fragment.bold)) return false;
  return row.every((fragment) => {
    const column = columnAt(fragment, band.gutters);
    const before = above.find((other) => columnAt(other, band.gutters) === column);
    const end = band.gutters[column]?.[1] ?? Infinity;
    return before !== undefined && /^[\p{Lu}\d☐☒]/u.test(fragment.text) && (WHOLE.test(before.text) || hadRoom(before, fragment, end));
  });
}

/** A label with its colon, or a date: nothing goes on after it. */
const WHOLE = /:$|^\d{1,2}\/\d{1,2}\/\d{2,4}$/;

/** The first word of the line would have fitted into the column on the line above. */
function hadRoom(before: Fragment, line: Fragment, end: number): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? line.text.length;
  return end - before.right > ((line.right - line.left) * word) / Math.max(1, line.text.length) + 1.2 * line.size;
}
