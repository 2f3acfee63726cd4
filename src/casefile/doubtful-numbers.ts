import type { Passage, PrintedSpan, Rect } from '../analyzer/model/passage.ts';
import type { PlanDocument } from '../analyzer/model/plan.ts';

/** A number on a scan that was hard to read, with the words around it. */
export interface DoubtfulNumber {
  readonly page: number;
  readonly rect: Rect;
  /** As it was read. */
  readonly read: string;
  readonly before: string;
  readonly after: string;
}

/** This many characters beside the number are enough to find it on the paper. */
const AROUND = 60;

/** Every number of a document that waits for the parent's word, each once, in the order of the pages. */
export function doubtfulNumbers(document: PlanDocument): readonly DoubtfulNumber[] {
  const found = new Map<string, DoubtfulNumber>();
  for (const passage of passagesIn(document)) {
    for (const span of doubtfulSpans(passage)) {
      const key = placeOf(span);
      const { text } = passage;
      const known = found.get(key);
      const number: DoubtfulNumber = { page: span.page, rect: span.rect, read: text.slice(span.start, span.end), before: text.slice(Math.max(0, span.start - AROUND), span.start), after: text.slice(span.end, span.end + AROUND) };
      // The same number stands in a record and in its part: the longer words help more.
      if (known === undefined || known.before.length + known.after.length < number.before.length + number.after.length) found.set(key, number);
    }
  }
  return [...found.values()].toSorted((a, b) => a.page - b.page || b.rect[3] - a.rect[3]);
}

/** The document with what the parent says the paper shows. The number is no longer in doubt, wherever it stands. */
export function settleNumber(document: PlanDocument, { page, rect }: Pick<DoubtfulNumber, 'page' | 'rect'>, shown: string): PlanDocument {
  const key = placeOf({ page, rect });
  return mapPassages(document, (passage) => (doubtfulSpans(passage).some((span) => placeOf(span) === key) ? settled(passage, key, shown) : passage)) as PlanDocument;
}

function settled(passage: Passage, key: string, shown: string): Passage {
  if (passage.place.kind !== 'pdf') return passage;
  let { text } = passage;
  let shift = 0;
  const spans = passage.place.spans.map((span): PrintedSpan => {
    const moved = { ...span, start: span.start + shift, end: span.end + shift };
    if (span.unsure !== true || placeOf(span) !== key) return moved;
    text = text.slice(0, moved.start) + shown + text.slice(moved.end);
    shift += shown.length - (span.end - span.start);
    const { unsure: _settled, ...sure } = moved;
    return { ...sure, end: moved.start + shown.length };
  });
  return { text, place: { ...passage.place, spans } };
}

const placeOf = ({ page, rect }: Pick<PrintedSpan, 'page' | 'rect'>): string => `${page} ${rect.map((side) => side.toFixed(1)).join(' ')}`;

const doubtfulSpans = ({ place }: Passage): readonly PrintedSpan[] => (place.kind === 'pdf' ? place.spans.filter(({ unsure }) => unsure === true) : []);

const isPassage = (value: object): value is Passage => 'text' in value && 'place' in value;

function* passagesIn(value: unknown): Generator<Passage> {
  if (typeof value !== 'object' || value === null) return;
  if (isPassage(value)) yield value;
  else for (const part of Object.values(value)) yield* passagesIn(part);
}

/** Every passage of a record changed, everything else as it was. */
function mapPassages(value: unknown, change: (passage: Passage) => Passage): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((part) => mapPassages(part, change));
  if (isPassage(value)) return change(value);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, mapPassages(part, change)]));
}
