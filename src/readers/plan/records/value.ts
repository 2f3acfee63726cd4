import type { DocumentId, Passage } from '../../../analyzer/model/passage.ts';
import { type Line, part, passageOf } from '../../layout.ts';
import { isBlankText } from '../tokens/table-rows.ts';
import { contentStart } from './instruction.ts';
import { joinPassages } from './passages.ts';

/** What every record reader needs to turn lines into values. */
export interface Source {
  readonly document: DocumentId;
  /** Beginnings of the sentences printed on the blank form, lower-case. */
  readonly instructions: readonly string[];
  /** Values made before: several readers ask for the same lines. */
  readonly made: WeakMap<readonly Line[], Passage | { readonly blank: true }>;
}

/** The words somebody wrote in a place of the form, or null: no instructions, no room to write in, no boxes left open. */
export function valueOf(lines: readonly Line[], source: Source): Passage | null {
  if (lines.length === 0) return null;
  const made = source.made.get(lines);
  if (made !== undefined) return 'blank' in made ? null : made;
  const value = written(lines, source);
  source.made.set(lines, value ?? { blank: true });
  return value;
}

function written(lines: readonly Line[], source: Source): Passage | null {
  const whole = passageOf(source.document, lines);
  const ticked = /[☐☒]/.test(whole.text) ? tickedOf(whole) : whole;
  if (ticked === null) return null;
  const start = contentStart(ticked.text, source.instructions, ticked === whole ? slantedUntil(lines) : 0);
  const lead = /^[\s_:–—]*/.exec(ticked.text.slice(start))?.[0].length ?? 0;
  const tail = /[\s_]*$/.exec(ticked.text)?.index ?? ticked.text.length;
  if (start + lead >= tail) return null;
  const value = start + lead === 0 && tail === ticked.text.length ? ticked : part(ticked, start + lead, tail);
  return isBlankText(value.text) ? null : value;
}

/** How far the words at the beginning are printed slanted. */
function slantedUntil(lines: readonly Line[]): number {
  const upright = lines.findIndex((line) => line.italic !== true);
  return upright === 0 ? 0 : passageOf('', upright < 0 ? lines : lines.slice(0, upright)).text.length;
}

const SENTENCE = 25;

/** Of a list of boxes, the words beside the ticked ones. Boxes under a sentence say something about it and are left out. */
export function tickedOf(passage: Passage): Passage | null {
  const { text } = passage;
  const lead = /^[^☐☒]*/.exec(text)?.[0].trimEnd() ?? '';
  if (lead.length > SENTENCE && !lead.endsWith(':')) return part(passage, 0, lead.length);
  const ticked: Passage[] = [];
  for (const match of text.matchAll(/☒([^☐☒]*)/g)) {
    const option = part(passage, match.index + 1, match.index + match[0].length);
    if (option.text !== '') ticked.push(option);
  }
  if (ticked.length > 0) return joinPassages(ticked);
  return lead === '' ? null : part(passage, 0, lead.length);
}
