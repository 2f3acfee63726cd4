import type { LanguageCode } from '../model/language-code.ts';
import { languageOfWords } from './language-of.ts';
import { lexicon, lookUp, type Hit } from './lexicon.ts';
import { sentencesOf } from './sentences.ts';
import { openActs } from './open-acts.ts';
import type { Span } from './statement.ts';
import { ENGLISH } from './vocabulary/en/index.ts';
import { SPANISH } from './vocabulary/es/index.ts';
import type { Meaning } from './vocabulary/meanings.ts';
import { wordsOf, type Word } from './words.ts';

/** One sentence of a statement: its offsets, and its words as indexes, end exclusive. */
export interface ReadSentence extends Span {
  readonly from: number;
  readonly to: number;
}

/** A statement with every word looked up once; all judges work on this. */
export interface ReadStatement {
  readonly text: string;
  readonly language: LanguageCode;
  readonly words: readonly Word[];
  readonly hits: readonly Hit<Meaning>[];
  /** What each word means; shared empty list for most. */
  readonly tags: readonly (readonly Meaning[])[];
  readonly sentences: readonly ReadSentence[];
}

/** A statement as printed, or already read: what has been read is not read again. */
export type Readable = string | ReadStatement;

const LEXICON = { en: lexicon<Meaning>(...ENGLISH), es: lexicon<Meaning>(...SPANISH) };
const NOTHING: readonly Meaning[] = [];

/**
 * Looks up every word of a statement. Its own language decides where it can be told, because Spanish forms hold English
 * sentences; a statement too short to tell is read in the document's language. `split` are its words, when known.
 */
export function readStatement(text: Readable, documentLanguage: LanguageCode, split?: readonly Word[]): ReadStatement {
  if (typeof text !== 'string') return text;
  const words = split ?? wordsOf(text);
  const own = languageOfWords(text, words);
  const language = own === 'en' && documentLanguage === 'es' && words.length < 4 ? 'es' : own;
  const hits = lookUp(words, language === 'es' ? LEXICON.es : LEXICON.en);
  const tags: (readonly Meaning[])[] = words.map(() => NOTHING);
  for (const { as, from, to } of hits) for (let at = from; at < to; at += 1) tags[at] = addMeaning(tags[at] ?? NOTHING, as);
  const open = openActs(words, tags, language === 'es');
  for (const { as, from } of open) tags[from] = addMeaning(tags[from] ?? NOTHING, as);
  return { text, language, words, hits: inOrder(hits, open), tags, sentences: sentencesIn(text, words) };
}

/** Both lists stand in order of their first word, and so does the answer. */
function inOrder(hits: readonly Hit<Meaning>[], more: readonly Hit<Meaning>[]): readonly Hit<Meaning>[] {
  if (more.length === 0) return hits;
  const merged: Hit<Meaning>[] = [];
  let next = 0;
  for (const hit of hits) {
    for (let other = more[next]; other !== undefined && other.from <= hit.from; other = more[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(hit);
  }
  for (; next < more.length; next += 1) merged.push(more[next] as Hit<Meaning>);
  return merged;
}

/** One meaning more. Lists stay as long as they need to be: one that grows in place takes room for sixteen more. */
function addMeaning(list: readonly Meaning[], as: Meaning): readonly Meaning[] {
  const [first, second] = list;
  if (first === undefined) return [as];
  return second === undefined ? [first, as] : [...list, as];
}

function sentencesIn(text: string, words: readonly Word[]): ReadSentence[] {
  const sentences: ReadSentence[] = [];
  let to = 0;
  for (const { start, end } of sentencesOf(text)) {
    const from = to;
    while (to < words.length && (words[to]?.start ?? end) < end) to += 1;
    if (to > from) sentences.push({ start, end, from, to });
  }
  return sentences;
}

/** Whether a word carries a meaning. */
export function means({ tags }: ReadStatement, at: number, meaning: Meaning): boolean {
  const list = tags[at];
  if (list !== undefined) for (const tag of list) if (tag === meaning) return true;
  return false;
}

/** The first word with one of the meanings in a stretch of word indexes, or -1. */
export function firstOf(statement: ReadStatement, from: number, to: number, ...meanings: readonly Meaning[]): number {
  const end = Math.min(to, statement.words.length);
  for (let at = Math.max(0, from); at < end; at += 1) if (meansOneOf(statement.tags[at] ?? NOTHING, meanings)) return at;
  return -1;
}

/** The last word with one of the meanings in a stretch of word indexes, or -1. */
export function lastOf(statement: ReadStatement, from: number, to: number, ...meanings: readonly Meaning[]): number {
  const start = Math.max(0, from);
  for (let at = Math.min(to, statement.words.length) - 1; at >= start; at -= 1) if (meansOneOf(statement.tags[at] ?? NOTHING, meanings)) return at;
  return -1;
}

/** Plain loops: this is asked some ten times a word. */
function meansOneOf(tags: readonly Meaning[], meanings: readonly Meaning[]): boolean {
  for (const tag of tags) for (const meaning of meanings) if (tag === meaning) return true;
  return false;
}

/** Phrases of one of the meanings that begin within a sentence. */
export function hitsIn({ hits }: ReadStatement, { from, to }: Pick<ReadSentence, 'from' | 'to'>, ...meanings: readonly Meaning[]): Hit<Meaning>[] {
  const found: Hit<Meaning>[] = [];
  for (let at = firstHitFrom(hits, from); at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit === undefined || hit.from >= to) break;
    for (const meaning of meanings) {
      if (hit.as !== meaning) continue;
      found.push(hit);
      break;
    }
  }
  return found;
}

/** Hits stand in the order of their first word, so the first one of a sentence is found by halving. */
function firstHitFrom(hits: readonly Hit<Meaning>[], from: number): number {
  if (from === 0) return 0;
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
