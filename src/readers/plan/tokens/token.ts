import type { Passage } from '../../../analyzer/model/passage.ts';
import type { Line } from '../../layout.ts';
import type { Concept } from '../labels/concept.ts';

/** Words of a document without a label, as the page holds them together: one paragraph, list item or cell. */
export interface Text {
  readonly kind: 'text';
  readonly lines: readonly Line[];
  /** The list sign or number it starts with, or null. */
  readonly marker: string | null;
}

/** A label that was recognised, and what stands in its place (no line when the place is blank). */
export interface Field {
  readonly kind: 'field';
  readonly concepts: readonly Concept[];
  readonly label: Passage;
  readonly labelLines: readonly Line[];
  readonly ordinal: number | null;
  /** The area's name inside the label ("Reading" in "Reading Goal"), or null. */
  readonly area: Passage | null;
  readonly value: readonly Line[];
  /** The boxes of its place, when it has some and none is ticked. */
  readonly unticked?: readonly Line[];
  /** True when the form holds label and value together (same line, same cell, cell beside): text that follows is not part of it. */
  readonly closed: boolean;
  /** Heading level when the label is a heading, else null. */
  readonly level: number | null;
  /** True when the label was understood by its words, not known. */
  readonly guessed?: boolean;
}

/** A heading that no label explains. */
export interface Title {
  readonly kind: 'title';
  readonly level: number;
  readonly lines: readonly Line[];
}

/** A table with a header row: columns by what they hold, and its rows. */
export interface Grid {
  readonly kind: 'grid';
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** True when a full-width label parted it from the header row that named its columns. */
  readonly inherited: boolean;
}

export interface GridColumn {
  readonly label: Passage;
  /** Empty when the label is not known. */
  readonly concepts: readonly Concept[];
  readonly ordinal: number | null;
}

/** One row: lines per column of the grid (empty for a blank cell), and the words of the last full-width row above it. */
export interface GridRow {
  readonly cells: readonly (readonly Line[])[];
  readonly group: readonly Line[];
}

export type Token = Text | Field | Title | Grid;
