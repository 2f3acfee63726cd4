import { Aliases } from './aliases.ts';
import { attributesOf } from './attributes.ts';
import { placeholder } from './placeholder.ts';
import { EMPTIED, LEFT_OUT, VOID } from './vocabulary.ts';

/** How a page is built, without what it says. */
export interface PageShape {
  /** HTML: tags, tables, roles and stand-ins for names; every text a placeholder. */
  readonly html: string;
  readonly elements: number;
  /** True when the page is larger than a shape may be: the rest is left out. */
  readonly cut: boolean;
  /** Frames of the page that could not be entered. */
  readonly closedFrames: number;
}

/** So that a file stays small enough to be read by a person before it is given away. */
const MOST_ELEMENTS = 4_000;
/** Pages of portals are 30 deep; a made-up one could overflow the stack. */
const DEEPEST = 150;
/** A list of choices shows its kind in a few. */
const MOST_CHOICES = 8;

/**
 * The shape of a page as it stands now, with its open shadow roots and the frames of its own site. Looks only; the page is
 * left as it is. Two pages built alike give the same shape, whatever their words and numbers: so none can be in it.
 */
export function shapeOf(page: Document): PageShape {
  const aliases = new Aliases();
  const lines: string[] = [];
  let elements = 0;
  let cut = false;
  let closedFrames = 0;

  const line = (depth: number, text: string): void => void lines.push(' '.repeat(depth) + text);

  const writeChildren = (parent: ParentNode, depth: number): void => {
    let choices = 0;
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) {
        const text = placeholder(child.nodeValue ?? '');
        if (text !== '') line(depth, text);
      } else if (child.nodeType === 1) {
        const element = child as Element;
        if (element.localName === 'option' && (choices += 1) > MOST_CHOICES) continue;
        write(element, depth);
      }
    }
  };

  const write = (element: Element, depth: number): void => {
    const { localName } = element;
    if (LEFT_OUT.has(localName)) return;
    if (elements >= MOST_ELEMENTS || depth > DEEPEST) {
      if (!cut) line(depth, '<cut-here></cut-here>');
      cut = true;
      return;
    }
    elements += 1;
    const tag = aliases.tag(localName);
    const opening = `<${tag}${attributesOf(element, aliases).map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${value}"`)).join('')}>`;
    if (VOID.has(tag)) return line(depth, opening);
    const ending = `</${tag}>`;
    if (EMPTIED.has(tag)) return line(depth, opening + ending);
    if (localName === 'iframe') {
      line(depth, opening + ending);
      return writeFrame(element as HTMLIFrameElement, depth);
    }
    const root = element.shadowRoot;
    if (root === null && element.firstElementChild === null) return line(depth, opening + placeholder(element.textContent ?? '') + ending);
    line(depth, opening);
    if (root !== null) {
      line(depth + 1, '<template shadowrootmode="open">');
      writeChildren(root, depth + 2);
      line(depth + 1, '</template>');
    }
    writeChildren(element, depth + 1);
    line(depth, ending);
  };

  const writeFrame = (frame: HTMLIFrameElement, depth: number): void => {
    const inside = documentIn(frame);
    if (inside === null) {
      closedFrames += 1;
      return line(depth, '<closed-frame></closed-frame>');
    }
    line(depth, '<inside-frame>');
    if (inside.documentElement !== null) write(inside.documentElement, depth + 1);
    line(depth, '</inside-frame>');
  };

  if (page.documentElement !== null) write(page.documentElement, 0);
  return { html: `${lines.join('\n')}\n`, elements, cut, closedFrames };
}

/** The page in a frame of the same site. Another site's frame is closed to us, and stays closed. */
function documentIn(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
