import type { MarkView } from '../platform/protocol.ts';
import { findByPath } from '../readers/portals/look/element-path.ts';
import { type Box, type Spot, spotAfter, wordsBox } from './placement.ts';

/** Where marks belong on a page. */
export interface Anchors {
  /** The name of the layer's own element. */
  readonly host: string;
  readonly elementOf: (mark: MarkView) => Element | null;
  /** Where the chip goes, or null when its place is not shown. */
  readonly spotOf: (mark: MarkView) => Spot | null;
  /** The words that are lit while the note is open. */
  readonly boxOf: (mark: MarkView) => Box | null;
}

/** Marks on a page of grades: after the course's name, and its mark is lit. */
export function cells(page: Document): Anchors {
  const at = <Found>(path: string, find: (cell: Element) => Found): Found | null => {
    const cell = findByPath(page, path);
    return cell === null ? null : find(cell);
  };
  return {
    host: 'iep-lantern',
    elementOf: ({ path }) => findByPath(page, path),
    spotOf: ({ path }) => at(path, spotAfter),
    boxOf: ({ markPath }) => at(markPath, wordsBox),
  };
}
