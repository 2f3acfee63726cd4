import type { Section } from '../look/grid.ts';
import { readMark } from '../marks/read-mark.ts';
import type { Column } from './columns.ts';
import { completes, markText } from './table-cells.ts';

const WORK_COUNT = /^(?:# ?(?:of )?|number of |total |posted |graded )?assignments$/i;
const COUNT_OR_LINK = /^(?:\W*|\d{1,3}\b(?! ?[/%]).{0,16}|(?:view|see|open|show|list)\b.{0,20})$/i;

/** A header that names the value and no time: it belongs to the one term beside it. */
const VALUE_ONLY = /^(?:%|pct\.?|percent(?:age)?|porcentaje|letter|ltr|letra|num(?:eric(?:al)?|ber)|score|avg\.?)(?: (?:grade|mark))?$/i;

/** Columns set right by what stands under them: a count of assignments names none, and a column without a header may hold the other half of a mark. */
export function mendColumns(section: Section, columns: readonly Column[]): Column[] {
  const textsAt = (index: number): string[] => section.body.map((row) => (row.own.length > 1 ? row.cells[index + row.cells.length - columns.length] : undefined)).map((cell) => (cell === undefined ? '' : markText(cell)));
  const marks = columns.filter((column) => column.role === 'mark');
  const terms = new Set(marks.map((column) => column.term ?? (VALUE_ONLY.test(column.header) ? null : '')));
  terms.delete(null);
  const [only = ''] = terms;
  return columns.map((column, index) => {
    if (column.role === 'mark' && column.term === null && terms.size === 1 && only !== '') return { ...column, term: only };
    if (column.role === 'assignment' && WORK_COUNT.test(column.header)) return textsAt(index).every((text) => COUNT_OR_LINK.test(text)) ? { ...column, role: 'other' } : column;
    const before = columns[index - 1];
    if (column.header !== '' || before?.role !== 'mark') return column;
    const wholes = textsAt(index - 1);
    const halves = textsAt(index);
    const isHalf = halves.some((half) => half !== '') && halves.every((half, at) => readMark(half).state === 'none' || completes(wholes[at] ?? '', half));
    return isHalf ? before : column;
  });
}
