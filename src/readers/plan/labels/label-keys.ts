import type { Concept, Labels } from './concept.ts';
import { keyOf, labelWords } from './words.ts';

/** The labels of a form by the meaning of their words, and behind them those of another set. */
export interface LabelKeys {
  readonly get: (key: string) => readonly Concept[] | null;
  /** By letters alone, for labels whose spaces went wrong: "A N N U A L GOALS", "EXTENDED SCHOOLYEAR". */
  readonly spaced: (text: string) => readonly Concept[] | null;
  readonly hasWord: (word: string) => boolean;
  readonly words: () => readonly string[];
}

const LONG_ENOUGH = 10;

/** What the form says of a label goes first, what `behind` says of the same words follows. */
export function labelKeys(labels: Labels, behind: LabelKeys | null): LabelKeys {
  const byKey = new Map<string, readonly Concept[]>();
  const vocabulary = new Set<string>();
  const squeezed = new Map<string, string>();
  for (const [concept, names] of Object.entries(labels) as [Concept, readonly string[]][]) {
    for (const name of names) {
      const words = labelWords(name);
      for (const word of words) vocabulary.add(word);
      const key = keyOf(words);
      const own = byKey.get(key) ?? [];
      if (!own.includes(concept)) byKey.set(key, [...own, concept]);
      if (name.length >= LONG_ENOUGH) squeezed.set(squeeze(name), key);
    }
  }
  for (const [key, own] of byKey) {
    const others = behind?.get(key)?.filter((concept) => !own.includes(concept)) ?? [];
    if (others.length > 0) byKey.set(key, [...own, ...others]);
  }
  const get = (key: string): readonly Concept[] | null => byKey.get(key) ?? behind?.get(key) ?? null;
  return {
    get,
    spaced: (text) => {
      const key = squeezed.get(squeeze(text));
      return key === undefined ? (behind?.spaced(text) ?? null) : get(key);
    },
    hasWord: (word) => vocabulary.has(word) || behind?.hasWord(word) === true,
    words: () => [...vocabulary, ...(behind?.words() ?? [])],
  };
}

const squeeze = (text: string): string => text.toLowerCase().replaceAll(/[^a-zá-ú]/g, '');
