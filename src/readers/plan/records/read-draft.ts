import type { Passage } from '../../../analyzer/model/passage.ts';
import { type Layout, type Line, part, passageOf } from '../../layout.ts';

const WORD = /\bDRAFT\b|\bBORRADOR\b|^draft(?: iep| copy)?$|^borrador$/m;

/** The word DRAFT where it is printed as a mark of the document: on every page, as a heading, or alone on a line. */
export function readDraft(layout: Layout): Passage | null {
  for (const line of layout.furniture) {
    const mark = markIn(line, layout.document);
    if (mark !== null) return mark;
  }
  for (const page of layout.pages) {
    for (const block of page.blocks) {
      if (block.kind === 'table') continue;
      for (const line of block.lines) {
        if (block.kind !== 'heading' && line.text.length > 40) continue;
        const mark = markIn(line, layout.document);
        if (mark !== null) return mark;
      }
    }
  }
  return null;
}

function markIn(line: Line, document: string): Passage | null {
  const match = WORD.exec(/^draft|^borrador/i.test(line.text) ? line.text.toLowerCase().length < 12 ? line.text.toUpperCase() : line.text : line.text);
  return match === null ? null : part(passageOf(document, [line]), match.index, match.index + match[0].length);
}
