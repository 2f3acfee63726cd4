import type { Passage } from '../../../analyzer/model/passage.ts';
import { type Layout, type Line, part, passageOf } from '../../layout.ts';

/** DRAFT at an end of a line, between marks, or spelled out by wide letters. */
const RUNNING = /^(?:DRAFT|BORRADOR)\b(?!\s+[a-z])|(?:^|[\d)|·•–—-]\s*|\s{2,}|[A-Z]{2}\s)(?:DRAFT|BORRADOR)$|[\d)|·•]\s+Draft$|^D R A F T$/;
const HINT = /DRAFT|Draft|D R A F T|BORRADOR/;
const LONGEST_RUNNING = 140;
const EDGE = 2;
const BIG = 30;

const WORD = /\bDRAFT\b|\bBORRADOR\b|^draft(?: iep| copy)?$|^borrador$/m;

/** The word DRAFT where it is printed as a mark of the document: on every page, as a heading, or alone on a line. */
export function readDraft(layout: Layout): Passage | null {
  for (const line of layout.furniture) {
    const mark = markIn(line, layout.document);
    if (mark !== null) return mark;
  }
  for (const page of layout.pages) {
    for (const [index, block] of page.blocks.entries()) {
      const edge = index < EDGE || index >= page.blocks.length - EDGE;
      for (const line of block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.lines)) : block.lines) {
        const short = block.kind === 'heading' || line.text.length <= (block.kind === 'table' ? 12 : 40);
        const mark = (short ? markIn(line, layout.document) : null) ?? (edge || line.fontSize > BIG ? runningMark(line, layout.document) : null);
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

/** The mark in a running line with other words: "Form I-4 … DRAFT". Sentences about a draft carry none. */
function runningMark(line: Line, document: string): Passage | null {
  const found = line.text.length > LONGEST_RUNNING || !HINT.test(line.text) ? null : RUNNING.exec(line.text);
  const word = found === null ? null : /DRAFT|Draft|BORRADOR|D R A F T/.exec(found[0]);
  return found === null || word === null ? null : part(passageOf(document, [line]), found.index + word.index, found.index + word.index + word[0].length);
}
