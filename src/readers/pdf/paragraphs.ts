import type { Paragraph } from '../layout.ts';
import type { Fragment } from './fragments.ts';
import { median } from './geometry.ts';
import { lineOf, type Sheet, shifted } from './lines.ts';

/** Bullets and numbers that start a list entry. `o` and `q` are bullets of symbol fonts only when they stand alone. */
const MARKER = /^(?:[•●○◦▪▫■‣∙·➢➤❖\u2013\u2014-]|\(?\d{1,2}[.)]|\(?[a-hA-H][.)]|o|q)\s+(?=\S)/u;
/** `Parent concerns:` at the start of a line. */
const LABEL = /^[A-ZÁÉÍÓÚÑ][^.:;!?]{1,60}:(?:\s|$)/u;
const TICK = /^[☒☐]/u;
/** `Goal 2.`, `Step 3:`: a word with its number. */
const NUMBERED = /^\p{Lu}\p{L}+ #?\d{1,2}[.:)](?:\s|$)/u;

/** Lines of one column, from top to bottom, as paragraphs. `edge` is how far right a line of the column could reach. */
export function paragraphsOf(lines: readonly Fragment[], sheet: Sheet, edge = 0): Paragraph[] {
  const column: Column = {
    pitch: median(lines.slice(1).flatMap((line, index) => pitchOf(lines[index], line))),
    left: lines.reduce((least, line) => Math.min(least, line.left), Infinity),
    right: lines.reduce((most, line) => Math.max(most, line.right), 0),
    edge,
  };
  const groups: Fragment[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before === undefined || begins(before, line, column)) groups.push([line]);
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

interface Column {
  /** Usual distance of two baselines. */
  readonly pitch: number;
  readonly left: number;
  /** Where the longest of these lines ends, and where the column does. */
  readonly right: number;
  readonly edge: number;
}

function begins(before: Fragment, line: Fragment, { pitch, left, right, edge }: Column): boolean {
  const size = Math.max(before.size, line.size);
  const apart = line.baseline - before.baseline;
  const title = bothLoud(before, line) && !hadRoom(before, line, right);
  if (apart > Math.max(1.32 * pitch, (title ? 1.75 : 1.25) * size) || apart < 0.3 * size) return true;
  if (Math.abs(before.size - line.size) > 0.12 * size || before.runs.at(-1)?.bold !== line.runs[0]?.bold || before.field !== line.field) return true;
  const closed = /[.!?:;]["”’)]?$/.test(before.text);
  if (MARKER.test(line.text) || labelled(before, line, closed, Math.max(right, edge)) || TICK.test(line.text) || (closed && NUMBERED.test(line.text))) return true;
  const short = right - before.right > 0.3 * (right - left) || edge - before.right > 0.5 * (edge - left);
  if (/^[\p{Lu}\d"“¿¡]/u.test(line.text) && (short || (closed && hadRoom(before, line, Math.max(right, edge))))) return true;
  return closed && line.left - before.left > size && line.left - left > size;
}

/** The next line's first word would have fitted: the line was ended on purpose. */
function hadRoom(before: Fragment, line: Fragment, right: number): boolean {
  const word = line.text.indexOf(' ') === -1 ? line.text.length : line.text.indexOf(' ');
  const width = ((line.right - line.left) * word) / Math.max(1, line.text.length);
  return right - before.right > width + 0.8 * line.size;
}

/** Two lines of a title that did not fit on one. */
function bothLoud(before: Fragment, line: Fragment): boolean {
  return before.size === line.size && ((before.bold && line.bold) || (inCapitals(before.text) && inCapitals(line.text)));
}

function inCapitals(text: string): boolean {
  return text.length > 12 && text === text.toUpperCase();
}

function openBracket(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** A label begins something new, unless it is the middle of a sentence that the line before had no room for. */
function labelled(before: Fragment, line: Fragment, closed: boolean, right: number): boolean {
  if (!LABEL.test(line.text) || openBracket(before.text)) return false;
  return closed || line.runs[0]?.bold === true || before.bold || hadRoom(before, line, right);
}
