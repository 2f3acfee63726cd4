import { isLayoutName, TAGS } from './vocabulary.ts';

/**
 * Stand-ins for a page's own names, counted in order of appearance: `c1` for a class, `i1-2` for the second id of its kind,
 * `x-1` for a tag. The same name gets the same one everywhere, and names that differ in digits alone are of one kind:
 * so a maker sees what repeats, and learns no name.
 */
export class Aliases {
  readonly #tags = new Map<string, string>();
  readonly #classes = new Map<string, string>();
  readonly #kinds = new Map<string, { readonly alias: string; count: number }>();
  readonly #ids = new Map<string, string>();

  tag(name: string): string {
    return TAGS.has(name) ? name : numbered(this.#tags, kindOf(name), 'x-');
  }

  /** Every class of an element, each once. */
  classes(attribute: string): string {
    const names = attribute.split(/\s+/).filter((name) => name !== '').map((name) => (isLayoutName(name) ? name : numbered(this.#classes, kindOf(name), 'c')));
    return [...new Set(names)].join(' ');
  }

  id(name: string): string {
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const kind = kindOf(name);
    const of = this.#kinds.get(kind) ?? { alias: `i${this.#kinds.size + 1}`, count: 0 };
    of.count += 1;
    this.#kinds.set(kind, of);
    const alias = of.count === 1 ? of.alias : `${of.alias}-${of.count}`;
    this.#ids.set(name, alias);
    return alias;
  }

  /** Ids that another attribute names. */
  references(attribute: string): string {
    return attribute.split(/\s+/).filter((name) => name !== '').map((name) => this.id(name)).join(' ');
  }
}

const kindOf = (name: string): string => name.replace(/\p{N}+/gu, '#');

function numbered(known: Map<string, string>, name: string, prefix: string): string {
  const alias = known.get(name) ?? `${prefix}${known.size + 1}`;
  known.set(name, alias);
  return alias;
}
