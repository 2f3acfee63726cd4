import type { IsoDate } from '../../../analyzer/model/iso-date.ts';
import { inOrder } from '../look/in-order.ts';
import type { Piece } from '../look/pieces.ts';
import { piecesOf } from '../look/pieces.ts';
import { pressedIn } from '../look/pressed.ts';
import { visibleText } from '../look/visible-text.ts';
import { dateIn } from './date.ts';
import { nameIn } from './student.ts';
import { termIn, termKind } from './term.ts';

const AS_OF = /(?:\bas of|last (?:updated|refreshed|posted)(?: on)?|\bupdated(?: on)?|\bposted (?:through|as of|on)|\bcurrent through|[uú]ltima actualizaci[oó]n|actualizado(?: el)?|al d[ií]a)\b[:\s]*/gi;

/** The "as of" or "last updated" day of the page, when one is printed. The whole text is read once. */
export function asOfDate(document: Document): IsoDate | null {
  const text = document.body?.textContent ?? '';
  for (const found of text.matchAll(AS_OF)) {
    const start = found.index + found[0].length;
    const date = dateIn(text.slice(start, start + 40));
    if (date !== null) return date;
  }
  return null;
}

/** The term chosen in the page's own term menu or button, as printed. */
export function chosenTerm(root: Document | Element): string | null {
  for (const select of root.querySelectorAll('select')) {
    const label = select.selectedOptions[0]?.text ?? '';
    if (/grade level|school year/i.test(select.getAttribute('name') ?? '')) continue;
    if (termKind(label) !== null || termIn(label) !== null) return termIn(label) ?? label;
  }
  for (const button of pressedIn(root)) {
    const label = visibleText(button).replace(/\n/g, ' ');
    if (label.length <= 30 && termKind(label) !== null) return label;
  }
  return null;
}

/** A term printed alone or in a heading near the marks: `Marking Period 2`, `Quarter 2 in progress`. */
export function printedTerm(titles: readonly string[], pieces: readonly Piece[]): string | null {
  for (const title of titles) {
    const term = termIn(title);
    if (term !== null) return term;
  }
  const alone = pieces.slice(0, 400).find((piece) => piece.text.length <= 26 && termIn(piece.text) === piece.text);
  if (alone !== undefined) return alone.text;
  const label = pieces.findIndex((piece) => /^(?:current )?(?:term|marking period|grading period|trimestre|per[ií]odo)\s*:?$/i.test(piece.text));
  const value = label < 0 ? '' : (pieces[label + 1]?.text ?? '');
  return value.length <= 26 && (termIn(value) !== null || termKind(value) !== null) ? value : null;
}

/** Tables of more rows hold data, not the labels of a page. */
const LONG_TABLE = 12;

/** The loose words of a page, without its footer and its long tables. */
export function labelsOf(body: Element): Piece[] {
  return piecesOf(body, (element) => element.localName === 'footer' || (element.localName === 'table' && (element as HTMLTableElement).rows.length > LONG_TABLE), 3000);
}

/** A name printed alone in the page's header, and not as a greeting: the child on pages that show one. */
export function onlyNameInHeader(document: Document): string | null {
  const pieces = inOrder(document, ['header', '[role=banner]']).flatMap((header) => piecesOf(header));
  if (pieces.some((piece) => /welcome|hello|hi,|bienvenid|hola/i.test(piece.text))) return null;
  const names = new Set(pieces.map((piece) => nameIn(piece.text)).filter((name) => name !== null));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
