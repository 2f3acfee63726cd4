import type { DocumentId } from '../../../analyzer/model/passage.ts';
import { passageOf } from '../../layout.ts';
import type { Concept } from '../labels/concept.ts';
import type { LabelBook, LabelHit } from '../labels/label-book.ts';
import { isPeriod } from '../labels/period.ts';
import { isBlank, textOf, type PlacedCell, type PlacedRow } from './table-rows.ts';
import { segmentsOf } from './segments.ts';
import { guessedColumns } from './guessed-columns.ts';
import type { GridColumn } from './token.ts';

const LONGEST_HEADER = 260;
/** Labels that may carry a number; beside any other a number is its value ("Grade 5", "30 minutes"). */
const COUNTED = /^(?:goal|progress|section|accommodation)\./;

/** What a cell asks for when it is read as a column's header, or null. */
export function headerHit(cell: PlacedCell, book: LabelBook, sure = false): LabelHit | null {
  const text = textOf(cell.lines);
  if (text === '' || text.length > LONGEST_HEADER || cell.lines.some((line) => line.field)) return null;
  const colon = text.indexOf(':');
  if (colon > 0 && colon < text.length - 1 && !cell.header && !sure) return null;
  if (isPeriod(text)) return { concepts: ['progress.period'], ordinal: null, area: null };
  const marked = sure || cell.header || cell.lines.every((line) => line.bold);
  const first = cell.lines[0]?.text ?? '';
  const hit = book.find(text, 'exact') ?? (marked ? ((first === text ? null : book.find(first, 'exact')) ?? book.findPrefix(text) ?? book.find(text, 'loose')) : null);
  if (hit !== null && /\d/.test(text) && !COUNTED.test(hit.concepts[0] ?? '')) return null;
  return hit !== null && hit.concepts[0] === 'area' && hit.area !== null && !sure ? null : hit;
}

/** True when a row names columns and the row under it does not. */
export function isHeaderRow(rows: readonly PlacedRow[], index: number, book: LabelBook): boolean {
  const filled = (rows[index] ?? []).filter((cell) => !isBlank(cell.lines));
  if (filled.length < 2 || filled.some((cell) => cell.carried && !cell.header) || isLabelledRow(filled, book)) return false;
  const named = filled.filter((cell) => headerHit(cell, book) !== null).length;
  const counts = named > 1 ? filled.filter((cell, at) => /^\d$/.test(textOf(cell.lines)) && at > 1).length : 0;
  const hits = named + counts;
  const flagged = filled.every((cell) => cell.header);
  if (!flagged && filled.some((cell) => /^\d./.test(textOf(cell.lines)) && headerHit(cell, book) === null)) return false;
  if (hits > 0 && filled.length > 2 && isTickedUnder(rows[index] ?? [], rows[index + 1] ?? [], book)) return true;
  if (hits < (flagged ? 1 : 2) || hits / filled.length < (flagged ? 0.3 : 0.5)) return false;
  const next = (rows[index + 1] ?? []).filter((cell) => !isBlank(cell.lines));
  const first = next[0];
  const below = first === undefined || filled.length !== 2 || hits !== 1 ? null : headerHit({ ...first, header: false }, book);
  const above = filled[0] === undefined ? null : headerHit(filled[0], book);
  const pairs = below !== null && !below.concepts.some((concept) => above?.concepts.includes(concept));
  if (flagged) return !pairs;
  if (first === undefined) return rows[index + 1] !== undefined && filled.length > 2;
  if (isSecondHeader(rows[index] ?? [], rows[index + 1] ?? [], book)) return true;
  return headerHit(first, book) === null && next.filter((cell) => headerHit(cell, book) !== null).length < 2;
}

/** "Date: 11/1/2026 | Code: P": a row of boxes that hold label and value, no header and not of the grid above it. */
export function isLabelledRow(filled: PlacedRow, book: LabelBook): boolean {
  return filled.length > 1 && filled.some(({ lines }) => /:\s*\S/.test(textOf(lines))) && filled.every(({ lines }) => /^[^:]{2,40}:/.test(lines[0]?.text ?? '') && segmentsOf(lines, book, 'cell')[0]?.label !== null);
}

/** A row that only splits the wide columns of the header above it: reporting periods, dates, codes. */
export function isSecondHeader(above: PlacedRow, row: PlacedRow, book: LabelBook): boolean {
  const own = row.filter((cell) => !cell.carried && !isBlank(cell.lines));
  if (own.length === 0 || row.length < above.length || (row.length === above.length && !isBlank(row[0]?.lines ?? [])) || own.length === row.length) return false;
  return own.every((cell) => cell.header || isCount(cell) || headerHit(cell, book) !== null);
}

const isCount = (cell: PlacedCell): boolean => /^(?:\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})$/.test(textOf(cell.lines)) || isPeriod(textOf(cell.lines));

/** A header over boxes to tick: its first cell is a label, and under the others stand only ticks. */
function isTickedUnder(row: PlacedRow, next: PlacedRow, book: LabelBook): boolean {
  const [first, ...others] = row;
  const [, ...under] = next;
  if (first === undefined || headerHit(first, book) === null || others.some((cell) => textOf(cell.lines).length > 40)) return false;
  return under.length > 1 && under.every((cell) => /^(?:[☐☒xX✓✔]|yes|no)?$/i.test(textOf(cell.lines).trim()));
}

/** The columns that a header row names. Blank header cells keep their place with an empty label. */
export function columnsOf(row: PlacedRow, book: LabelBook, document: DocumentId): readonly (GridColumn & { readonly at: number; readonly wide: number })[] {
  let periods = false;
  const columns = row.map((cell) => {
    const hit = headerHit(cell, book, true);
    const counted = isCount(cell) && (periods || row.filter(isCount).length > 1);
    const concepts = counted ? (['progress.period'] as const) : withRecords(hit?.concepts ?? []);
    periods = counted || concepts[0] === 'progress.period';
    return { label: passageOf(document, cell.lines), concepts, ordinal: hit?.ordinal ?? null, at: cell.column, wide: cell.columns };
  });
  return guessedColumns(columns);
}

const RECORD_OF: Readonly<Partial<Record<Concept, Concept>>> = {
  'section.goals': 'goal.statement',
  'section.services': 'service.name',
  'section.present-levels': 'level.performance',
  'section.accommodations': 'accommodation.text',
};

/** Over a column, the name of a part means its records: under "Annual Goals" stands a goal a row. */
function withRecords(concepts: readonly Concept[]): readonly Concept[] {
  const records = concepts.flatMap((concept) => RECORD_OF[concept] ?? []).filter((record) => !concepts.includes(record));
  return records.length === 0 ? concepts : [...concepts, ...records];
}
