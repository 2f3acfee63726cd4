import { findByPath } from '../../readers/portals/look/element-path.ts';

/** Words of a plan found again on the page. */
export interface FoundWords {
  readonly range: Range;
  /** False when only the element was found, and the words not in it: a value typed into a box, or words that have changed. */
  readonly exact: boolean;
}

/** So many characters after an element's beginning are searched: a passage may run over several elements. */
const REACH = 6_000;
const UNSHOWN = 'script, style, template, noscript';

/**
 * Finds quoted words from the element on that their passage begins in. Spaces do not count: the reader tidies them, and lines of one
 * passage may stand in several elements. Null when the element is gone.
 */
export function findWords(page: Document, path: string, quote: string): FoundWords | null {
  const start = findByPath(page, path);
  if (start === null) return null;
  const wanted = bare(quote);
  const { letters, at } = lettersFrom(page, start, wanted.length);
  const from = wanted === '' ? -1 : letters.indexOf(wanted);
  const range = page.createRange();
  const [first, last] = [at[from], at[from + wanted.length - 1]];
  if (from < 0 || first === undefined || last === undefined) {
    range.selectNodeContents(start);
    return { range, exact: false };
  }
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return { range, exact: true };
}

/** Ticked boxes are signs in the reader's text and controls on the page. */
const bare = (text: string): string => text.replaceAll(/[\s☒☐]+/g, '');

interface Letters {
  readonly letters: string;
  /** Where each letter stands. */
  readonly at: readonly { readonly node: Text; readonly offset: number }[];
}

function lettersFrom(page: Document, start: Element, length: number): Letters {
  const walker = page.createTreeWalker(page.body ?? start, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = start;
  const at: { node: Text; offset: number }[] = [];
  const letters: string[] = [];
  for (let node = walker.nextNode(); node !== null && letters.length < length + REACH; node = walker.nextNode()) {
    if (node.parentElement?.closest(UNSHOWN) !== null) continue;
    const text = node.nodeValue ?? '';
    for (let offset = 0; offset < text.length; offset += 1) {
      const letter = text[offset] ?? '';
      if (/[\s☒☐]/.test(letter)) continue;
      letters.push(letter);
      at.push({ node: node as Text, offset });
    }
  }
  return { letters: letters.join(''), at };
}
