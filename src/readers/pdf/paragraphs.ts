import type { Paragraph } from '../layout.ts';
import type { Fragment } from './fragments.ts';
import { median } from './geometry.ts';
import { lineOf, type Sheet, shifted } from './lines.ts';

/** Bullets and numbers that start a list entry. `o` and `q` are bullets of symbol fonts only when they stand alone. */
const MARKER = /^(?:[•●○◦▪▫■‣∙·➢➤❖\u2013\u2014-]|\(?\d{1,2}[.)]|\(?[a-hA-H][.)]|o|q)\s+(?=\S)/u;
/** `Parent concerns:` at the start of a line. */
const LABEL = /^[A-ZÁÉÍÓÚÑ][^.:;!?]{1,60}:(?:\s|$)/u;
const TICK = /^[☒☐]/u;

/** Lines of one column, from top to bottom, as paragraphs. */
export function paragraphsOf(lines: readonly Fragment[], sheet: Sheet): Paragraph[] {
  const pitch = median(lines.slice(1).flatMap((line, index) => pitchOf(lines[index], line)));
  const right = Math.max(0, ...lines.map((line) => line.right));
  const left = Math.min(Infinity, ...lines.map((line) => line.left));
  const groups: Fragment[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || begins(before, line, pitch, left, right)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.map((group) => paragraphOf(group, sheet));
}

export function paragraphOf(group: readonly Fragment[], sheet: Sheet): Paragraph {
  const lines = group.map((fragment) => lineOf(fragment, sheet));
  const first = lines[0];
  const marker = first === undefined ? null : MARKER.exec(first.text);
  if (first === undefined || marker === null) return { kind: 'paragraph', marker: null, lines };
  const cut = marker[0].length;
  const unmarked = { ...first, text: first.text.slice(cut), spans: shifted(first.spans, -cut) };
  return { kind: 'paragraph', marker: marker[0].trim(), lines: [unmarked, ...lines.slice(1)] };
}

function pitchOf(before: Fragment | undefined, line: Fragment): number[] {
  const pitch = before === undefined ? 0 : line.baseline - before.baseline;
  return pitch > 0.5 * line.size && pitch < 2 * line.size ? [pitch] : [];
}

function begins(before: Fragment, line: Fragment, pitch: number, left: number, right: number): boolean {
  const size = Math.max(before.size, line.size);
  const apart = line.baseline - before.baseline;
  if (apart > Math.max(1.32 * pitch, 1.25 * size) || apart < 0.3 * size) return true;
  if (Math.abs(before.size - line.size) > 0.12 * size || before.bold !== line.bold || before.field !== line.field) return true;
  if (MARKER.test(line.text) || LABEL.test(line.text) || TICK.test(line.text)) return true;
  const short = right - before.right > 0.3 * (right - left);
  const closed = /[.!?:;]["”’)]?$/.test(before.text);
  if (short && (closed || /^[\p{Lu}\d]/u.test(line.text))) return true;
  return closed && line.left - before.left > size && line.left - left > size;
}
