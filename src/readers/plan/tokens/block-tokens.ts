import type { DocumentId } from '../../../analyzer/model/passage.ts';
import { type Line, part, passageOf } from '../../layout.ts';
import type { LabelBook } from '../labels/label-book.ts';
import type { Surroundings } from './label-at-start.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { isBlank, isUnticked } from './table-rows.ts';
import type { Field, Token } from './token.ts';

/** Labels and texts of one paragraph or cell. */
export function tokensOfLines(lines: readonly Line[], book: LabelBook, document: DocumentId, where: Surroundings, marker: string | null = null): readonly Token[] {
  const tokens: Token[] = [];
  for (const segment of segmentsOf(lines, book, where)) {
    const only = segment.label !== null && segment.value.length === 0 && marker !== null && segment.label.hit.concepts[0] === 'area';
    if (segment.label !== null && only) tokens.push({ kind: 'text', lines: segment.label.lines, marker });
    else if (segment.label !== null) tokens.push(fieldOf(segment, document, { closed: segment.value.length > 0, level: null }));
    else if (!isBlank(segment.value) || isUnticked(segment.value)) tokens.push({ kind: 'text', lines: segment.value, marker });
  }
  return tokens;
}

/** A segment as a field. Room to write in that nobody filled is no value. */
export function fieldOf(segment: Segment, document: DocumentId, { closed, level }: Pick<Field, 'closed' | 'level'>): Field {
  const lines = segment.label?.lines ?? [];
  const label = passageOf(document, lines);
  const area = segment.label?.hit.area ?? null;
  return {
    kind: 'field',
    concepts: segment.label?.hit.concepts ?? [],
    label,
    labelLines: lines,
    ordinal: segment.label?.hit.ordinal ?? null,
    area: area === null ? null : part(label, area[0], area[1]),
    value: isBlank(segment.value) ? [] : segment.value,
    ...(isUnticked(segment.value) ? { unticked: segment.value } : {}),
    closed,
    level,
    guessed: segment.label?.hit.guessed === true,
  };
}
