import type { Block, Line } from '../../layout.ts';
import type { LabelBook } from '../labels/label-book.ts';
import { textOf } from './table-rows.ts';

/** Labels that the page broke over two blocks (a heading and the line under it) in one piece again. */
export function mendLabels(blocks: readonly Block[], book: LabelBook): readonly Block[] {
  const mended: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (block === undefined) break;
    const joined = block.kind === 'heading' && next !== undefined && next.kind !== 'table' ? joinedBlock(block, next.kind === 'heading' ? null : next.marker, next.lines, book) : null;
    if (joined === null) mended.push(block);
    else {
      mended.push(joined);
      index++;
    }
  }
  return mended;
}

/** A label that stops in the middle of itself. */
const GOES_ON = /\b(?:of|and|or|the|to|for|in|on|with|functional|educational|including|de|y|en)$/i;

function joinedBlock(heading: Extract<Block, { kind: 'heading' }>, marker: string | null, lines: readonly Line[], book: LabelBook): Block | null {
  const [first] = lines;
  const words = textOf(heading.lines);
  if (first === undefined || marker !== null || words.length > 130 || /[.:?!)]$/.test(words)) return null;
  const colon = first.text.indexOf(':');
  const rest = colon > 0 ? first.text.slice(0, colon) : first.text;
  if (rest.length > 90) return null;
  const alone = book.find(words, 'exact');
  const whole = book.find(`${words} ${rest}`, 'exact');
  if (whole === null || whole.area !== null || (alone !== null && alone.concepts === whole.concepts)) return null;
  const second = book.find(rest, 'exact');
  if (alone !== null && !GOES_ON.test(words)) return null;
  if (second !== null && (alone !== null || second.concepts === whole.concepts)) return null;
  return { ...heading, lines: [...heading.lines, ...lines] };
}
