import { type Line, passageOf } from '../../layout.ts';
import type { LabelBook, LabelHit } from '../labels/label-book.ts';
import { labelAtStart, type Surroundings } from './label-at-start.ts';
import { labelInside } from './label-inside.ts';
import { linePart } from './line-part.ts';
import { unknownLabelEnd, unknownLabelInside } from './unknown-label.ts';

/** A stretch of lines: the label it begins with (or null) and what follows until the next label. */
export interface Segment {
  readonly label: { readonly hit: LabelHit; readonly lines: readonly Line[] } | null;
  readonly value: readonly Line[];
}

/** A label that begins at the end of one line ("… 3/12/2026 Projected") and goes on in the next stands in the next. */
function withWholeLabels(lines: readonly Line[]): readonly Line[] {
  if (lines.length < 2) return lines;
  const whole: Line[] = [];
  for (const line of lines) {
    const before = whole.at(-1);
    const tail = before === undefined || before.field || line.field || !/^[^:.]{2,60}:/.test(line.text) ? null : LABEL_START.exec(before.text);
    const head = tail === null || before === undefined ? null : linePart(before, tail.index);
    if (tail === null || before === undefined || head === null) whole.push(line);
    else {
      const kept = linePart(before, 0, tail.index);
      if (kept === null) whole.pop();
      else whole[whole.length - 1] = kept;
      const { text, place } = passageOf('', [head, line]);
      whole.push({ ...line, text, spans: place.kind === 'pdf' ? place.spans : [] });
    }
  }
  return whole;
}

/** A line that ends in one of these has not ended its sentence. */
const OPEN_END = /\b(?:the|an?|of|to|and|or|with|for|in|on|at|by|from|her|his|their|about|el|la|los|las|de|con|para|por|su|sus|y)$/i;
const LABEL_START = /(?:^|\s)(?:next|projected|date|last|annual|most recent|date of|start|end|initial)(?: (?:of|recent|iep|annual))?$/i;

/** A filled box of a goal: another label under it, known or not, ends it. */
const isGoalPart = (segment: Segment | undefined): boolean => segment !== undefined && segment.value.length > 0 && segment.label?.hit.concepts.some((concept) => concept.startsWith('goal.') || concept === 'unknown') === true;

/** Cuts the lines of one block at the labels printed in them. */
export function segmentsOf(lines: readonly Line[], book: LabelBook, where: Surroundings): readonly Segment[] {
  const segments: { label: Segment['label']; value: Line[] }[] = [];
  const open = (label: Segment['label']): void => void segments.push({ label, value: [] });
  const put = (line: Line | null): void => {
    if (line === null) return;
    if (segments.length === 0) open(null);
    segments.at(-1)?.value.push(line);
  };
  let rest: readonly Line[] = withWholeLabels(lines);
  let fresh = true;
  let afterLabel = false;
  while (rest.length > 0) {
    const [line, ...after] = rest;
    if (line === undefined) break;
    const found = line.field ? null : labelAtStart(rest, book, where, fresh, afterLabel);
    if (found !== null) {
      const last = rest[found.taken - 1] ?? line;
      const head = [...rest.slice(0, found.taken - 1), linePart(last, 0, found.end) ?? last];
      open({ hit: found.hit, lines: head });
      const remainder = linePart(last, found.end);
      rest = remainder === null ? rest.slice(found.taken) : [remainder, ...rest.slice(found.taken)];
      fresh = remainder === null;
      afterLabel = remainder !== null;
      continue;
    }
    const inner = line.field ? null : labelInside(line, book, afterLabel);
    if (inner !== null) {
      put(linePart(line, 0, inner.start));
      open({ hit: inner.hit, lines: [linePart(line, inner.start, inner.end) ?? line] });
      const remainder = linePart(line, inner.end);
      rest = remainder === null ? after : [remainder, ...after];
      fresh = remainder === null;
      afterLabel = remainder !== null;
      continue;
    }
    const within = line.field || segments.at(-1)?.label?.hit.concepts.some((concept) => concept.startsWith('goal.')) !== true ? null : unknownLabelInside(line.text);
    if (within !== null) {
      put(linePart(line, 0, within.start));
      open({ hit: { concepts: ['unknown'], ordinal: null, area: null }, lines: [linePart(line, within.start, within.end) ?? line] });
      put(linePart(line, within.end));
      [fresh, afterLabel, rest] = [true, false, after];
      continue;
    }
    const unknown = line.field || !fresh || afterLabel || !isGoalPart(segments.at(-1)) ? null : unknownLabelEnd(line.text);
    if (unknown !== null) {
      open({ hit: { concepts: ['unknown'], ordinal: null, area: null }, lines: [linePart(line, 0, unknown) ?? line] });
      put(linePart(line, unknown));
    } else put(line);
    afterLabel = false;
    fresh = /[.:?!)]$/.test(line.text) || (line.text.length < 45 && !OPEN_END.test(line.text));
    rest = after;
  }
  return segments;
}

