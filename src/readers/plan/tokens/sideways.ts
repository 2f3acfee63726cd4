import type { LabelBook } from '../labels/label-book.ts';
import { headerHit } from './header-row.ts';
import { isBlank, type PlacedCell, type PlacedRow } from './table-rows.ts';

/** Families of which a form may give each record a column, and the label that names the record. */
const FAMILIES = [
  ['service.', 'service.name'],
  ['goal.', 'goal.statement'],
] as const;
const LEAST_LABELS = 3;

/**
 * A table turned on its side stood upright: its labels stand in the first column and each record has a column of its own.
 * Any other table comes back as it is.
 */
export function upright(rows: readonly PlacedRow[], book: LabelBook): readonly PlacedRow[] {
  const wide = rows[0]?.length ?? 0;
  if (wide < 3 || rows.length < LEAST_LABELS || rows.some((row) => row.length !== wide || row.some((cell) => cell.columns !== 1 || cell.carried))) return rows;
  return isSideways(rows, wide, book) ? turned(rows, wide) : rows;
}

function isSideways(rows: readonly PlacedRow[], wide: number, book: LabelBook): boolean {
  const [header, ...below] = rows.map(([first]) => (first === undefined ? [] : (headerHit({ ...first, header: true }, book)?.concepts ?? [])));
  if (header === undefined) return false;
  return FAMILIES.some(([family, name]) => {
    const asked = new Set(below.flatMap((concepts) => concepts.filter((concept) => concept.startsWith(family)).slice(0, 1)));
    const known = below.filter((concepts) => concepts.some((concept) => concept.startsWith(family))).length;
    const named = header.includes(name) || (family === 'service.' && isBlank(rows[0]?.[0]?.lines ?? []));
    if (!named || asked.size < LEAST_LABELS - 1 || known < Math.max(LEAST_LABELS - 1, 0.6 * below.length)) return false;
    return [...Array(wide).keys()].slice(1).every((column) => !isLabels(rows, column, book)) && (rows[0] ?? []).slice(1).filter((cell) => !isBlank(cell.lines)).length > 1;
  });
}

/** Most cells of a column are labels too: a form of pairs, or a header row. */
function isLabels(rows: readonly PlacedRow[], column: number, book: LabelBook): boolean {
  const first = rows[0]?.[column];
  if (first !== undefined && /^(?:service|goal|accommodation)\./.test(headerHit({ ...first, header: false }, book)?.concepts[0] ?? '')) return true;
  const cells = rows.slice(1).flatMap((row) => row[column] ?? []).filter((cell) => !isBlank(cell.lines));
  return cells.filter((cell) => !/\d/.test(cell.lines[0]?.text ?? '') && headerHit({ ...cell, header: false }, book) !== null).length > 0.5 * cells.length;
}

function turned(rows: readonly PlacedRow[], wide: number): readonly PlacedRow[] {
  return [...Array(wide).keys()].map((column) => rows.flatMap((row, index): readonly PlacedCell[] => {
    const cell = row[column];
    return cell === undefined ? [] : [{ ...cell, column: index, header: column === 0 }];
  }));
}
