import { areaIn, isAreaName, isAreaWord } from './area-words.ts';
import type { Concept } from './concept.ts';
import type { LabelKeys } from './label-keys.ts';
import { askedBy } from './questions.ts';
import { speller } from './spelling.ts';
import { isFiller, isOrdinal, keyOf, labelWords, wordsWhile } from './words.ts';

/** What a printed label was recognised as. */
export interface LabelHit {
  /** What it can ask for; the section it stands in decides. */
  readonly concepts: readonly Concept[];
  /** The number it carries: 2 in "Goal 2 of 3". */
  readonly ordinal: number | null;
  /** Where an area's name stands in the label, end exclusive: "Reading" in "Reading Goal". */
  readonly area: readonly [start: number, end: number] | null;
  /** True when the words were understood, not known: a question, or a label that goes on with words of its own. */
  readonly guessed?: true;
}

/** `loose` also accepts misspelt words and questions: only for what looks like a label (a colon, bold, a header cell). */
export type Strictness = 'exact' | 'loose';

/** A label that a longer text begins with, and how many of its words carry meaning. */
export type Beginning = LabelHit & { readonly words: number };

export interface LabelBook {
  readonly find: (text: string, strictness: Strictness) => LabelHit | null;
  /** The longest beginning of a header's words that is a label. Headers often go on with instructions. */
  readonly findPrefix: (text: string) => Beginning | null;
}

const LONGEST_LABEL = 130;
/** "Behavior goal is part of this IEP", "Plan attached": words that tell something; no place to write stands after them. */
const TELLS = /\b(?:is|are) (?:a )?part of (?:the|this) (?:iep|plan)\b(?!\?)|\battached\.?$/i;
const MOST_UNKNOWN = 2;
const LONG_BEGINNING = 3;
/** "S E R V I C E S": a word of a title whose letters stand apart. */
const LETTERS_APART = /^(?:\p{Lu} ){4,}\p{Lu}$/u;
const ASKS_FOR_AREA = /\b(?:areas?|domains?|subjects?|[aá]reas?)\b/i;

/** Recognises printed labels, however they are spelled out. Made for one document: it remembers what it was asked. */
export function labelBook(keys: LabelKeys): LabelBook {
  const isKnown = (word: string): boolean => keys.hasWord(word) || isFiller(word) || isOrdinal(word) || isAreaWord(word);
  const spelled = speller({ [Symbol.iterator]: () => keys.words()[Symbol.iterator]() });

  const found = { exact: new Map<string, LabelHit | null>(), loose: new Map<string, LabelHit | null>() };

  function find(text: string, strictness: Strictness): LabelHit | null {
    const before = found[strictness].get(text);
    if (before !== undefined) return before;
    const hit = search(text, strictness);
    found[strictness].set(text, hit);
    return hit;
  }

  function search(text: string, strictness: Strictness): LabelHit | null {
    if (TELLS.test(text)) return null;
    if (strictness === 'exact') {
      const words = text.length > LONGEST_LABEL ? null : wordsWhile(text, isKnown);
      return (words === null ? null : byWords(text, words)) ?? withoutAside(text, strictness);
    }
    if (text.length > LONGEST_LABEL) return asked(text);
    return byWords(text, mended(labelWords(text))) ?? withoutAside(text, strictness) ?? wronglySpaced(text) ?? asked(text) ?? longBeginning(text);
  }

  function mended(words: readonly string[]): readonly string[] {
    const unknown = words.filter((word) => !isKnown(word)).length;
    return unknown === 0 || unknown > MOST_UNKNOWN ? words : words.map((word) => (isKnown(word) ? word : spelled(word)));
  }

  function byWords(text: string, words: readonly string[]): LabelHit | null {
    const key = keyOf(words);
    if (key === '') return null;
    const whole = keys.get(key);
    if (whole !== null) {
      const names = whole[0] === 'area' && isAreaName(text) && !ASKS_FOR_AREA.test(text);
      return { concepts: whole, ordinal: ordinalIn(text), area: names ? [0, text.length] : null };
    }
    if (isAreaName(text)) return { concepts: ['area'], ordinal: ordinalIn(text), area: [0, text.length] };
    const area = areaIn(text);
    if (area === null) return null;
    const rest = keys.get(keyOf(labelWords(`${text.slice(0, area[0])} ${text.slice(area[1])}`)))?.filter(mayNameArea) ?? [];
    return rest.length === 0 ? null : { concepts: rest, ordinal: ordinalIn(text), area };
  }

  /** "Baseline (current level of performance)": the label without its aside. */
  function withoutAside(text: string, strictness: Strictness): LabelHit | null {
    const open = text.indexOf('(');
    if (open < 3) return null;
    const close = text.indexOf(')', open);
    const rest = close < 0 ? text.slice(0, open) : `${text.slice(0, open)} ${text.slice(close + 1)}`;
    return rest.trim().length < 3 ? null : find(rest, strictness);
  }

  function wronglySpaced(text: string): LabelHit | null {
    const concepts = keys.spaced(text) ?? (LETTERS_APART.test(text) ? keys.get(keyOf(labelWords(text.replaceAll(' ', '')))) : null);
    return concepts === null ? null : { concepts, ordinal: ordinalIn(text), area: null };
  }

  /** A label that goes on with words of its own: "Academic and functional needs related to the disability". */
  function longBeginning(text: string): LabelHit | null {
    const hit = findPrefix(text);
    return hit !== null && hit.words >= LONG_BEGINNING ? { ...hit, guessed: true } : null;
  }

  function findPrefix(text: string): Beginning | null {
    const words: string[] = [];
    let best: Beginning | null = null;
    for (const match of text.slice(0, LONGEST_LABEL).matchAll(/\S+/g)) {
      const parts = labelWords(match[0]);
      if (!parts.every(isKnown)) break;
      words.push(...parts);
      const key = keyOf(words);
      const concepts = keys.get(key);
      if (concepts !== null) best = { concepts, ordinal: ordinalIn(text.slice(0, match.index + match[0].length)), area: null, words: key.split(' ').length };
    }
    return best;
  }

  return { find, findPrefix };
}

function asked(text: string): LabelHit | null {
  const concept = askedBy(text);
  return concept === null ? null : { concepts: [concept], ordinal: null, area: null, guessed: true };
}

const mayNameArea = (concept: Concept): boolean => concept.startsWith('goal.') || concept.startsWith('level.') || concept === 'section.present-levels' || concept === 'section.goals';

function ordinalIn(text: string): number | null {
  const match = /(?:#|no\.?|number|\s|^)\s?(\d{1,2})\b(?!\s*(?:st|nd|rd|th|month|year|%))/i.exec(text);
  return match === null ? null : Number(match[1]);
}
