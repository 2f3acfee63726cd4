import type { Word } from './words.ts';
import type { Span } from './statement.ts';

/**
 * Phrases by what they mean. A phrase is words with spaces; `a/b` are alternatives, a trailing `?` makes a word optional,
 * a trailing `~` adds the regular English endings (`struggle~` → struggles, struggled, struggling).
 */
export type Vocabulary<Meaning extends string = string> = Readonly<Record<Meaning, readonly string[]>>;

/** Words of a statement that match a phrase: word indexes, end exclusive, with their offsets. */
export interface Hit<Meaning extends string = string> extends Span {
  readonly as: Meaning;
  readonly from: number;
  readonly to: number;
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  readonly meanings: Meaning[];
}

export interface Lexicon<Meaning extends string = string> {
  readonly root: Node<Meaning>;
}

/** Compiles vocabularies into one tree, so that a statement is looked up in one pass whatever their size. */
export function lexicon<Meaning extends string>(...vocabularies: readonly Vocabulary<Meaning>[]): Lexicon<Meaning> {
  const root: Node<Meaning> = { next: new Map(), meanings: [] };
  for (const vocabulary of vocabularies) for (const meaning of Object.keys(vocabulary) as Meaning[]) for (const phrase of vocabulary[meaning]) plant(root, phrase, meaning);
  return { root };
}

function plant<Meaning>(root: Node<Meaning>, phrase: string, meaning: Meaning): void {
  let nodes = [root];
  for (const slot of phrase.split(' ')) {
    const optional = slot.endsWith('?');
    const forms = (optional ? slot.slice(0, -1) : slot).split('/').flatMap(formsOf);
    const after = nodes.flatMap((node) => forms.map((form) => child(node, form)));
    nodes = optional ? [...after, ...nodes] : after;
  }
  for (const node of nodes) if (node !== root && !node.meanings.includes(meaning)) node.meanings.push(meaning);
}

function child<Meaning>(node: Node<Meaning>, word: string): Node<Meaning> {
  let next = node.next.get(word);
  if (next === undefined) {
    next = { next: new Map(), meanings: [] };
    node.next.set(word, next);
  }
  return next;
}

/** The regular endings of an English verb or noun written with a trailing `~`. */
export function formsOf(slot: string): string[] {
  if (!slot.endsWith('~')) return [slot];
  const base = slot.slice(0, -1);
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`];
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(base)) return [base, `${base}s`, `${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`, `${base}ed`, `${base}ing`];
  return [base, `${base}s`, `${base}ed`, `${base}ing`];
}

/** Between the words of a phrase only spaces, hyphens and slashes may stand. */
const joins = (gap: string): boolean => gap === ' ' || gap === '-' || gap === '' || /^[ \-/]{1,4}$/.test(gap);

const APOSTROPHE = 39;

/** The next word of a phrase; a possessive counts as its noun (`mother's` as `mother`) unless a phrase names it. */
function step<Meaning>(node: Node<Meaning>, text: string): Node<Meaning> | undefined {
  return node.next.get(text) ?? (text.charCodeAt(text.length - 2) === APOSTROPHE && text.endsWith('s') ? node.next.get(text.slice(0, -2)) : undefined);
}

/** Every phrase of the lexicon in a statement, in order of their start; of one meaning only the longest at each start. */
export function lookUp<Meaning extends string>(words: readonly Word[], { root }: Lexicon<Meaning>): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (let from = 0; from < words.length; from += 1) {
    let node = step(root, words[from]?.text ?? '');
    const first = hits.length;
    for (let to = from + 1; node !== undefined; to += 1) {
      for (const as of node.meanings) keepLongest(hits, first, { as, from, to, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
      const following = words[to];
      if (node.next.size === 0 || following === undefined || !joins(following.gap)) break;
      node = step(node, following.text);
    }
  }
  return hits;
}

function keepLongest<Meaning extends string>(hits: Hit<Meaning>[], first: number, hit: Hit<Meaning>): void {
  for (let at = first; at < hits.length; at += 1) {
    if (hits[at]?.as === hit.as) {
      hits[at] = hit;
      return;
    }
  }
  hits.push(hit);
}
