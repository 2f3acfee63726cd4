import type { IsoDate } from '../../../analyzer/model/iso-date.ts';
import { isHidden, isForScreenReaders } from '../look/hidden.ts';
import { visibleText } from '../look/visible-text.ts';
import { dateIn } from './date.ts';
import { termIn, termKind } from './term.ts';

const AS_OF = /(?:\bas of|last (?:updated|refreshed|posted)(?: on)?|updated(?: on)?|(?:ú|u)ltima actualizaci(?:ó|o)n|actualizado(?: el)?|al d[ií]a)\b[:\s]*/gi;
const NAME = /^[\p{Lu}][\p{L}'’.-]*(?:,? [\p{L}'’.-]+){1,4}$/u;

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
export function chosenTerm(root: ParentNode): string | null {
  for (const select of root.querySelectorAll('select')) {
    const chosen = select.querySelector('option[selected]') ?? select.options[select.selectedIndex] ?? null;
    const label = (chosen?.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (/grade level|school year/i.test(select.getAttribute('name') ?? '')) continue;
    if (termKind(label) !== null || termIn(label) !== null) return termIn(label) ?? label;
  }
  const pressed = root.querySelectorAll('[aria-selected=true],[aria-pressed=true],[aria-current],.active,.selected,.current');
  for (const button of [...pressed].slice(0, 60)) {
    if (isHidden(button)) continue;
    const label = visibleText(button).replace(/\n/g, ' ');
    if (label.length <= 30 && termKind(label) !== null) return label;
  }
  return null;
}

/** The child's name from the first of these elements that holds something like a name. */
export function studentFrom(root: ParentNode, selectors: string): string | null {
  for (const element of root.querySelectorAll(selectors)) {
    if (isHidden(element) || isForScreenReaders(element)) continue;
    const name = nameIn(visibleText(element));
    if (name !== null) return name;
  }
  return null;
}

/** A person's name in a short label such as `Student: Maya Rivera (Grade 7)`, or null. */
export function nameIn(label: string): string | null {
  const text = (label.split('\n')[0] ?? '')
    .replace(/^(?:current )?(?:student|child|viewing|grades for|alumn[oa]|estudiante|hij[oa])(?: name)?\s*[:-]?\s*/i, '')
    .replace(/\s*(?:\(|[-–|] ?(?:grade|gr\b|id\b)|,? grade \d|#\d).*$/i, '')
    .trim();
  return NAME.test(text) && text.length <= 50 && !/\b(?:student|select|choose|welcome|grades?|home|school|sign|log ?out|menu|account|parent|all)\b/i.test(text) ? text : null;
}
