import type { Line } from '../../layout.ts';
import type { Segment } from './segments.ts';
import { isBlank, textOf, type PlacedCell } from './table-rows.ts';

const LONGEST_TAIL = 60;

/**
 * The segments of a cell whose label goes on below its known words: "Progress reported to / parents" beside "Every six weeks".
 * A cell that goes on in small letters under its label, in the label's own weight, prints one label; the cell beside it holds the value.
 */
export function withLabelTail(segments: readonly Segment[], beside: PlacedCell | undefined): readonly Segment[] {
  const [segment] = segments;
  if (segments.length !== 1 || segment === undefined || segment.label === null || segment.value.length === 0 || beside === undefined) return segments;
  const last = segment.label.lines.at(-1);
  if (last === undefined || /[:?.]$/.test(last.text) || !isTail(segment.value, last) || (!last.bold && isBlank(beside.lines))) return segments;
  return [{ label: { ...segment.label, lines: [...segment.label.lines, ...segment.value] }, value: [] }];
}

const isTail = (lines: readonly Line[], label: Line): boolean =>
  lines.every((line) => line.bold === label.bold && !line.field && line.page === label.page) && /^\p{Ll}/u.test(lines[0]?.text ?? '') && textOf(lines).length <= LONGEST_TAIL && !/[\d☐☒]/.test(textOf(lines));
