import type { Passage } from '../../../analyzer/model/passage.ts';
import { type Line, part, passageOf } from '../../layout.ts';
import { isBlankText } from '../tokens/table-rows.ts';
import type { Source } from './value.ts';

const ITEM = /^(?:[•▪◦‣·●○*☒☐-]|\d{1,2}[.)]|[a-z][.)])\s*/;

/** The items of a list printed in one place: by their signs, by ticked boxes, by semicolons, or one a line when every line is an item of its own. */
export function listIn(lines: readonly Line[], source: Source): readonly Passage[] {
  const groups: Line[][] = [];
  const signed = lines.some((line) => ITEM.test(line.text));
  const separate = !signed && lines.length > 1 && areSeparate(lines);
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || separate || (signed && ITEM.test(line.text))) groups.push([line]);
    else last.push(line);
  }
  return groups.flatMap((group) => itemsIn(passageOf(source.document, group)));
}

/** Each line is an item: all start with a capital, and no line ends where a sentence would go on. */
function areSeparate(lines: readonly Line[]): boolean {
  return lines.every((line, index) => /^[\p{Lu}\d"“(]/u.test(line.text) && (index === lines.length - 1 || !/(?:,|\b(?:the|a|an|of|to|and|or|with|for|in|on|by|de|la|el|y|con|para))$/i.test(line.text)));
}

/** Semicolons part a list of three and more; a single one belongs to its sentence. */
function separatorsIn(text: string): RegExp {
  return (text.match(/;\s/g) ?? []).length > 1 || /;\s+\p{Lu}/u.test(text) ? /;\s+|\s[•▪●]\s/g : /\s[•▪●]\s/g;
}

function itemsIn(passage: Passage): readonly Passage[] {
  const { text } = passage;
  const pieces: Passage[] = [];
  if (/[☐☒]/.test(text)) {
    for (const match of text.matchAll(/([☐☒])([^☐☒]*)/g)) if (match[1] === '☒') pieces.push(part(passage, match.index + 1, match.index + match[0].length));
  } else {
    let start = ITEM.exec(text)?.[0].length ?? 0;
    for (const match of text.matchAll(separatorsIn(text.slice(start)))) {
      pieces.push(part(passage, start, match.index));
      start = match.index + match[0].length;
    }
    pieces.push(part(passage, start));
  }
  return pieces.filter((piece) => !isBlankText(piece.text));
}

/** A paragraph about several things: one a sentence. A list in one paragraph stays a list. */
export function sentencesOf(passage: Passage, lines: readonly Line[], source: Source): readonly Passage[] {
  const items = listIn(lines, source);
  if (items.length > 1 || /[☐☒]/.test(passage.text)) return items;
  const pieces: Passage[] = [];
  let start = 0;
  for (const match of passage.text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)) {
    pieces.push(part(passage, start, match.index + 1));
    start = match.index + match[0].length;
  }
  pieces.push(part(passage, start));
  return pieces.filter((piece) => !isBlankText(piece.text));
}
